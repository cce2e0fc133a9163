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
    things: 'trains flights sailings boats bus_routes ferries routes',
  },
  {
    suffix: '_delayed',
    verbs: '延误 晚点',
    things: 'trains flights sailings',
  },
  {
    suffix: '_closed',
    verbs:
      '阻断 中断 受阻 关闭 封闭 停业 停产 关停 停课 停工 暂停营业 暂停开放 停止营业 停业整顿 停产整顿 停产停业 歇业 临时管制',
    things:
      'airports roads toll_stations schools companies shops hotels sites scenic_areas casinos mines worksites ports bridges restaurants',
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
    verbs: '扣押 查扣 收缴 缴获 没收',
    things: 'vehicles boats',
  },
  {
    suffix: '_checked',
    verbs: '检查 查验 盘查 检车 核查',
    things: 'vehicles boats',
  },
  {
    suffix: '_damaged',
    verbs: '受损 损坏 损毁 毁坏 被毁 冲毁 被砸 砸坏 毁损 受淹 烧毁 焚毁 受影响周边',
    things:
      'vehicles boats bridges dykes reservoirs greenhouses shops schools hospitals cultural_relics irrigation_works',
  },
];
