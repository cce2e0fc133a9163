import { textBehind } from '../../text/beside';
import { addToTrie, emptyTrie, longestAt, type Trie } from '../trie';

/** What a unit counts: decides which metrics it can belong to. */
export type UnitClass =
  | 'case'
  | 'people'
  | 'house'
  | 'event'
  | 'item'
  | 'area'
  | 'money'
  | 'percent'
  | 'points'
  | 'length'
  | 'pressure'
  | 'speed'
  | 'level'
  | 'angle'
  | 'temperature'
  | 'weight'
  | 'volume'
  | 'power'
  | 'dose'
  | 'sample'
  | 'times';

export interface Unit {
  readonly unit: string;
  readonly class: UnitClass;
}

/**
 * Words that follow a number in Chinese bulletins (folded to simplified characters).
 * 宗 and 個案 are Hong Kong's and Macau's, 人次/台次/宗次 stand in disaster reports.
 */
const UNITS: Readonly<Record<UnitClass, string>> = {
  case: '男 女 例 宗 个病例 个个案',
  people: '人 嫌 名 位 人次 乘次 位人 个人 人份',
  house: '用户 间 座 家  户 户次 栋 幢 座 处 间房 户房 户人家 家',
  event: '起 次 航次 宗次 段次 场次 场 班次 案 架次 列次 列 趟 件 件次 条次',
  item: '标箱 标准箱 TEU 枝 校 班 车 对 个 台 笔 团 尾 辆 架 艘 支 套 台次 台套 辆次 只 条 头 部 顶 床 张 艘次 匹 株 棵 把 箱 枚 根 门 具 块 片 所 项 批 批次 队 瓶 包 桶 盒 粒 颗 册 份次 台/套 台(套) 台(次) 辆(次) 辆/次 艘(次) 车次 发 本 副 册 基 袋 眼 盏',
  area: '公顷 千公顷 亩 平方公里 平方海里 平方千米 平方公尺 平方米 平米 坪 公顷次',
  money: '元 美元 港元 澳门元 新台币 欧元 日元 元人民币 人民币',
  percent: '% ‰ /10万 /十万 /10万人 例/10万',
  points: '个百分点 百分点 个千分点 千分点',
  length: '皮长公里 公尺 公分 公厘 米 厘米 毫米 公里 千米 海里 浬 mm cm km m',
  pressure: '百帕 hPa hpa',
  speed:
    '公尺/秒 米/秒 米每秒 公里/小时 公里每小时 千米/小时 公里/时 千米每小时 立方米每秒 立方米/秒 m/s km/h',
  level: '级 强 弱',
  angle: '度 ° °E °N',
  temperature: '℃ 摄氏度 °C',
  weight:
    '公斤/公顷 公斤/亩 斤/亩 千克/公顷 吨/公顷 毫克/立方米 毫克每立方米 毫克/升 毫克/100毫升 毫克/百毫升 mg/100ml mg/100mL mg/kg mg/L mg/m3 毫克/千克 毫克/公斤 毫克 微克/立方米 微克每立方米 微克 公吨 吨 公斤 公克 千克 克 斤',
  volume: '毫升 立方公尺 立方米 方 升 方米',
  power: '瓩 百万瓦 千瓦时 千瓦 度电 兆瓦 千伏安',
  dose: '剂 剂次 针 针次 针剂',
  sample: '份 管 单管 人份 宗样本',
  times: '倍',
};

let units: Trie<Unit> | null = null;

/**
 * The unit that begins at an offset of a folded text.
 * @returns the longest one, and where it ends; null if there is none
 */
export function unitAt(folded: string, at: number): { readonly value: Unit; readonly end: number } | null {
  units ??= build();
  const spaced = SPACED.exec(textBehind(folded, at, 8));
  if (spaced)
    return { value: { unit: spaced[0].replace(/ /g, ''), class: 'speed' }, end: at + spaced[0].length };
  const found = longestAt(units, folded, at);
  if (found?.value.unit === '班次' && folded.startsWith('次之', at + 1))
    return { value: { unit: '班', class: 'item' }, end: at + 1 };
  // 20个人工观测站
  if (found?.value.unit === '个人' && folded[found.end] === '工')
    return { value: { unit: '个', class: 'item' }, end: at + 1 };
  const next = folded.charAt(at + 1);
  if (found?.value.unit === '本' && NOT_VOLUMES.test(next)) return null;
  // 119基地台待修复: the noun has no unit before it.
  if (found?.value.unit === '基' && /[地本础站金]/.test(next)) return null;
  return found?.value.unit === '车' && !/[、,。;及和参受追连相碰\d一二三四五六七八九十]/.test(next)
    ? null
    : found;
}

/** 52 米 / 秒 */
const SPACED = /^(?:米|公尺|公里|千米) \/ ?(?:秒|小时|时)/;

/** 3本土病例 */
const NOT_VOLUMES = /[土地省市区县轮次周月年港澳科]/;

function build(): Trie<Unit> {
  const built = emptyTrie<Unit>();
  for (const [unitClass, words] of Object.entries(UNITS) as [UnitClass, string][]) {
    for (const unit of words.split(' ')) addToTrie(built, unit, { unit, class: unitClass });
  }
  return built;
}
