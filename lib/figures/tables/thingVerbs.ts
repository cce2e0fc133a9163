/**
 * What is said of a thing that is counted gives its name an ending: 收费站封闭186个 are toll_stations_closed.
 * Folded to simplified characters; tried in order.
 * Seen in: damage reports, traffic notices, notices of fires and collisions.
 */
export const THING_VERBS: readonly {
  readonly suffix: string;
  readonly verbs: string;
  readonly things: string;
}[] = [
  {
    suffix: '_cancelled',
    verbs: '停运 停航 取消 停开 停驶 停飞 取消航次',
    things: 'trains flights sailings boats bus_routes ferries routes tours performances',
  },
  {
    suffix: '_delayed',
    verbs: '延误 晚点',
    things: 'trains flights sailings',
  },
  {
    suffix: '_closed',
    verbs:
      '断路 阻断 中断 受阻 关闭 封闭 停业 停产 关停 停课 停工 暂停营业 暂停开放 停止营业 停业整顿 停产整顿 停产停业 歇业 临时管制',
    things:
      'airports roads tunnels toll_stations service_areas kindergartens malls factories schools companies shops hotels sites scenic_areas casinos mines worksites ports bridges restaurants',
  },
  {
    suffix: '_lost',
    verbs: '沉没 翻覆 翻沉 沉船 倾覆',
    things: 'boats',
  },
  {
    suffix: '_involved',
    verbs: '撞 追尾 涉及 涉事 肇事 受波及 波及',
    things: 'vehicles boats',
  },
  {
    suffix: '_reopened',
    verbs: '抢通 恢复通车 恢复通行',
    things: 'roads bridges tunnels',
  },
  {
    suffix: '_seized',
    verbs: '扣押 查扣 扣案 搜扣 扣获 扣留 充公 缉获 截获 收缴 缴获 没收 查获 检获 起获 扣得 起出 搜出',
    things:
      'knives guns ammunition explosives detonators cigarettes e_cigarettes vehicles boats phones cards computers packets documents luggage containers parcels hard_drives ledgers seals watches handbags usb_drives storage_devices passbooks keys routers servers tablets scales syringes radios tools magazines clubs money_counters gambling_machines slot_machines properties cameras cars chips motorcycles gold cigarette_packs',
  },
  {
    suffix: '_checked',
    verbs: '检查 查验 盘查 检车 核查',
    things: 'vehicles boats containers parcels',
  },
  {
    suffix: '_damaged',
    verbs: '受损 损坏 损毁 毁坏 被毁 冲毁 被砸 砸坏 毁损 受淹 被淹 烧毁 焚毁 影响周边 砸中',
    things:
      'vehicles boats bridges dykes reservoirs greenhouses shops schools hospitals cultural_relics irrigation_works kindergartens clinics temples churches factories warehouses pumping_stations pipes walls windows street_lights traffic_lights fish_farms farms buses motorcycles lines',
  },
  { suffix: '_settled', verbs: '化解 调解 调处', things: 'disputes' },
  { suffix: '_frozen', verbs: '冻结', things: 'accounts cards' },
  { suffix: '_carried', verbs: '运送 疏运 渡运 运输', things: 'vehicles containers' },
  { suffix: '_lost', verbs: '冻毙 冻死 暴毙 溺死 流失', things: 'fish livestock' },
  { suffix: '_dry', verbs: '断流 干涸', things: 'rivers reservoirs wells' },
  { suffix: '_cleared', verbs: '清除 清理 移除 清运', things: 'debris trees oil' },
  { suffix: '_blocked', verbs: '封堵 屏蔽 封禁 关停', things: 'websites accounts phone_numbers' },
  { suffix: '_found', verbs: '找回 寻回 找到', things: 'children' },
  { suffix: '_recalled', verbs: '召回', things: 'vehicles products' },
  {
    suffix: '_collapsed',
    verbs: '倒塌 坍塌 垮塌',
    things: 'facilities walls bridges buildings warehouses factories',
  },
  { suffix: '_opened', verbs: '新开 开通', things: 'routes bus_routes flights' },
];
