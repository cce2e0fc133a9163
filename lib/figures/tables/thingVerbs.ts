/**
 * What is said of a thing that is counted gives its name an ending: 收费站封闭186个 are toll_stations_closed.
 * Folded to simplified characters; tried in order.
 * Seen in: damage reports, traffic notices, notices of fires and collisions.
 */
export const THING_VERBS: readonly {
  readonly suffix: string;
  readonly verbs: string;
  /** The names that take the ending; `any`: whatever the tables of nouns know that can be touched. */
  readonly things: string;
}[] = [
  {
    suffix: '_cancelled',
    verbs: '停运 停航 取消 停开 停驶 停飞 取消航次',
    things: 'trains flights sailings boats bus_routes ferries tours performances',
  },
  { suffix: '_suspended', verbs: '停航 停运', things: 'routes ferry_routes' },
  { suffix: '_cancelled', verbs: '取消 停开 停飞', things: 'routes' },
  {
    suffix: '_delayed',
    verbs: '延误 晚点',
    things: 'trains flights sailings',
  },
  {
    suffix: '_closed',
    verbs:
      '抢修中 未抢通 待抢通 关停 断路 阻断 中断 受阻 关闭 封闭 停业 停产 关停 停课 停工 暂停营业 暂停开放 停止营业 停业整顿 停产整顿 停产停业 歇业 临时管制',
    things:
      'airports roads tunnels toll_stations railway_stations bus_stations metro_stations cinemas museums libraries underpasses service_areas kindergartens malls factories schools companies shops hotels sites scenic_areas casinos mines worksites ports bridges restaurants petrol_stations',
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
  { suffix: '_diverted', verbs: '改降 转降 备降 转飞 改飞', things: 'flights' },
  {
    suffix: '_reopened',
    verbs: '抢通 恢复通车 恢复通行',
    things: 'roads bridges tunnels',
  },
  {
    suffix: '_seized',
    verbs:
      '扣押 查扣 查缉 扣案 搜扣 扣获 扣留 充公 缉获 截获 检取 检走 起回 搜获 搜得 收缴 缴获 没收 查获 检获 起获 扣得 起出 搜出 夹藏 藏有 绑藏 藏匿',
    things: 'any vehicles boats gambling_funds',
  },
  { suffix: '_towed', verbs: '拖走 拖移 拖吊', things: 'vehicles' },
  { suffix: '_impounded', verbs: '扣查 移置保管', things: 'vehicles' },
  {
    suffix: '_checked',
    verbs: '检查 查验 盘查 拦检 拦查 检车 核查 截查',
    things: 'vehicles boats containers parcels',
  },
  {
    suffix: '_damaged',
    verbs:
      '受损 损坏 损毁 毁坏 被毁 水毁 冲毁 刮毁 冲垮 受浸 被砸 砸坏 压毁 压坏 撞毁 撞坏 砸毁 炸毁 震毁 毁损 受淹 被淹 烧毁 焚毁 影响周边 砸中',
    things: 'any lines vehicles boats',
  },
  { suffix: '_recovered', verbs: '追回 找回被盗 起获被盗', things: 'any vehicles' },
  { suffix: '_settled', verbs: '化解 调解 调处', things: 'disputes' },
  { suffix: '_frozen', verbs: '冻结', things: 'accounts bank_cards cards' },
  { suffix: '_carried', verbs: '运送 疏运 渡运', things: 'vehicles containers' },
  {
    suffix: '_lost',
    verbs: '冻毙 冻死 暴毙 溺死 淹死 死亡 流失 减产 损失',
    things: 'fish livestock grain aquaculture crops',
  },
  { suffix: '_broken', verbs: '断裂 破裂 爆裂', things: 'pipes' },
  { suffix: '_dry', verbs: '断流 干涸', things: 'rivers reservoirs wells' },
  {
    suffix: '_cleared',
    verbs: '清除 清理 移除 清运 清疏 打通 疏通',
    things: 'debris trees oil breeding_sites canals waste roads',
  },
  { suffix: '_trapped', verbs: '被困 受困', things: 'livestock' },
  { suffix: '_turned_back', verbs: '劝返', things: 'vehicles' },
  {
    suffix: '_blocked',
    verbs: '封堵 屏蔽 封禁 关停',
    things: 'websites accounts phone_numbers calls messages apps',
  },
  { suffix: '_found', verbs: '找回 寻回 找到', things: 'children' },
  { suffix: '_recalled', verbs: '召回', things: 'vehicles products' },
  {
    suffix: '_collapsed',
    verbs: '倒塌 坍塌 垮塌',
    things: 'any',
  },
  { suffix: '_breached', verbs: '决口 溃口 漫溢', things: 'dykes reservoirs small_dams' },
  { suffix: '_suspended', verbs: '停工 停止作业', things: 'projects' },
  { suffix: '_evacuated', verbs: '撤离', things: 'boats' },
  { suffix: '_affected', verbs: '受灾', things: 'aquaculture orchards forest livestock' },
  { suffix: '_affected', verbs: '波及 殃及', things: 'shops companies' },
  { suffix: '_built', verbs: '新建 建成 施划', things: 'any' },
  { suffix: '_returned', verbs: '返还 发还 归还', things: 'e_bikes bicycles motorcycles phones vehicles' },
  { suffix: '_rescued', verbs: '救助遇险 救起遇险 救助船舶 救助渔船', things: 'boats' },
  { suffix: '_purchased', verbs: '收购 收储', things: 'grain crops' },
  {
    suffix: '_improved',
    verbs: '改造 整治提升 提升改造 改建 优化',
    things: 'junctions roads neighbourhoods toilets farmland pipes bridges markets',
  },
  { suffix: '_resolved', verbs: '办结 处结', things: 'complaints requests_received' },
  { suffix: '_removed', verbs: '拆除', things: 'any' },
  { suffix: '_destroyed', verbs: '销毁', things: 'any' },
  {
    suffix: '_installed',
    verbs: '设置 安装 加装 增设 新增',
    things: 'fire_alarms cameras traffic_lights signs guardrails speed_bumps street_lights',
  },
  { suffix: '_distributed', verbs: '发放 派发', things: 'leaflets posters helmets' },
  { suffix: '_fired', verbs: '发射', things: 'rockets' },
  { suffix: '_opened', verbs: '新开 开通', things: 'routes bus_routes flights' },
];

/** Names that the tables of nouns give and that nothing can be done to: events, papers, sums, people in their trades. */
export const UNTOUCHED =
  'snowfalls searches services_handled requests_received drivers items job_fairs classes films clues lectures certificates links apps troupes stones sandbags equipment supplies waste compensation debris water_pumped fireworks gambling_funds fines mines worksites sailings flights shelters bus_routes complaints enquiries messages lightning_strikes villages routes penalty_tickets calls performances activities livestreams reports_received offences warnings incidents hazards geological_hazards rockfalls subsidences floods fires projects storms rain_events cold_waves dust_storms typhoons hot_days operations drills campaigns meetings trainings standards jobs patents trademarks contracts orders tours disputes towns dens_busted drugs_seized signs_down poles_down lines_down stations_down cable_damaged cash_seized workgroups teams counselling crops forest products applications exhibitions businesses premises drug_users houses beds rooms housing_units';
