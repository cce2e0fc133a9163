import type { Reason } from './whyNotFigure';

/** 10千伏线路: a class of lines. */
const VOLTAGE = /^ ?(?:千伏(?!安)|伏(?!特加)|kV|KV)/;
/** 震中20公里范围内, 周边5公里内: a bound of what is told. */
const WITHIN = /^ ?(?:公里|千米|米|海里)(?:的)?(?:范围)?(?:以)?内/;
const ROUND = /(?:震中|周边|周围|方圆|附近|半径|[,。、;\n])(?:约)?$/;
/** 保持在1000例以下, 距离在300公里以内: a bound, not a count. */
const BELOW = /^ ?(?:例|人|名|起|件|公里|千米|%)?(?:以下|以内|之内)/;
const HELD = /(?<!现|正)(?:[在于]|不足|不超过)$/;
/** 一次死亡5人以上的事故: a class of accidents. */
const ONCE = /一次(?:性)?(?:死亡|受伤|伤亡|造成)$/;
/** 连续两天低于2000例: a mark that was passed, not a count. */
const STREAK =
  /(?:连续?|一连)[^,。;]{1,5}[天日周月](?:都|均|维持)?(?:低于|少于|超过|高于|突破|破)$|(?:快|即将|将)(?:要)?(?:突破|破)$|首次(?:突破|超过|超|达到|跌破)$/;
/** 402个站点降雨超过250毫米, 12个乡镇超过200毫米: which of them, not how much. */
const STATIONS_OVER = /\d(?:个|站|县|乡)[一-龥()、]{0,12}(?:超过|大于|超|突破)$/;

const DAYS_OVER =
  /(?:\d|[一二两三四五六七八九十])[天日][^,。;\d]{0,14}(?:逾|超过|高于|低于|跌至|升至|达到?)$/;
const HOLDS = /核(?:载|定(?:载客|乘员|载人))(?:人数)?(?:为|约)?$/;
/** 标准规定为不大于0.5mg/kg: what is allowed. */
const ALLOWED = /(?:不得?(?:大于|超过|高于|小于|低于|多于)|限[量值][^,。;]{0,4}|[≤≥])$/;
const AT_LEAST = /(?:不少于|不低于|至少|超过)$/;

/** How large one of them is, which of them are meant, what is allowed, what was passed: a bound of what is counted, and no count. */
export const ofBound: Reason = ({ numeral: { value, tenths }, before, after, integer }) => {
  if (WITHIN.test(after) && ROUND.test(before)) return 'class-bound';
  // 规模以上(年主营业务收入2000万元以上): which firms are counted.
  if (/营业?务?收入$/.test(before) && /^ ?元及?以上/.test(after)) return 'class-bound';
  if (integer && ONCE.test(before) && /^ ?人(?:及)?以上/.test(after)) return 'class-bound';
  // 核载55人, 不少于20人的专业队, 查获1米长的枪: how big one of them is.
  if (HOLDS.test(before) || (AT_LEAST.test(before) && /^ ?[人名]的/.test(after))) return 'class-bound';
  if (/(?:查获|缴获|起获|收缴|发现)$/.test(before) && /^ ?(?:米|厘米|公分)(?:多|左右)?长/.test(after))
    return 'class-bound';
  // 两车相撞: a collision, told as one.
  if (value === 2 && /^ ?车相[撞碰]/.test(after)) return 'idiom';
  if (/^ ?(?:毫米|mm|℃|米\/秒)/.test(after) && STATIONS_OVER.test(before)) return 'class-bound';
  // 50毫米以上笼罩面积, 100毫米以上的面积: where it rained so much.
  if (/^ ?(?:毫米|mm|℃|度|级)以上的?(?:降[雨水]的?)?(?:笼罩)?(?:面积|站|区域)/.test(after))
    return 'class-bound';
  // 上月3天气温逾35度: on how many days, not how much.
  if (/^ ?(?:度|℃)/.test(after) && DAYS_OVER.test(before)) return 'class-bound';
  // 指数大于20的监测点: which of them, not how much.
  if (/(?:大于|小于|高于|低于|超过)$/.test(before) && /^%?的[一-龥]/.test(after)) return 'class-bound';
  if (BELOW.test(after) && HELD.test(before)) return 'class-bound';
  if (ALLOWED.test(before) && /^ ?(?:mg|毫克|微克|μg)/.test(after)) return 'class-bound';
  return VOLTAGE.test(after) || (STREAK.test(before) && !tenths) ? 'class-bound' : undefined;
};
