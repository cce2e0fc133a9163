const DATE_AFTER = /^ ?(?:年(?!度|均|龄|轻)|月(?!龄)|日(?!均|增|本)|号(?!台风|线|楼|公路|高速|院|井))/;
const DATE_RANGE = /^ ?(?:日|号|月)? ?[-至到~]{1,2} ?\d{1,2} ?(?:年|月|日|号)/;
const TIME_AFTER =
  /^ ?(?:时(?!速|长)|点(?!位|多|名|半数)|点半|分(?!队|店|公司|局|别|钟|之|支|类)|秒(?!钟)|刻)/;
const TIME_RANGE =
  /^(?: ?(?:时|点))? ?(?:[-至到~]{1,2}|次日|—)(?:当日|次日)?(?:\d{1,2}月)?(?:\d{1,2}日)?\d{1,2} ?(?:时|点|:)/;
const DURATION_AFTER =
  /^ ?(?:小时|个小时|钟头|天|周(?!岁|边|口)|个月|个多月|星期|个星期|礼拜|分钟|秒钟|年(?:来|间|里|内|多|以来|期|同?期?均值)|个年头|年头|昼夜|个工作日|个昼夜|段(?:期间|时间|时期)|日内|日龄|晚|个潜伏期)/;
const STAY = /(?:平均逗留|平均留宿|逗留时间|留宿时间|逗留日数|住宿日数)[^。;\n]{0,16}$/;
const AGE_AFTER = /^ ?(?:周?岁|月龄|多?岁|旬)/;
const AGE_RANGE = /^(?:岁|月龄)? ?[-至到] ?\d{1,3} ?(?:周?岁|旬)/;

/**
 * Whether a number is one of a date, a time of day, a stretch of time or an age, by the words on both sides of it.
 * @param integer whether it has no decimals
 */
export function ofTime({
  numeral,
  before,
  after,
  integer,
}: {
  readonly numeral: { readonly value: number };
  readonly before: string;
  readonly after: string;
  readonly integer: boolean;
}): 'date' | 'time' | 'duration' | 'age' | undefined {
  // 旅客平均逗留1.2日、留宿1.4晚: measured, and no date.
  if (STAY.test(before) && /^ ?[日晚天]/.test(after)) return undefined;
  // 324亿年升13%: no year has that number.
  if (integer && numeral.value < 1e4 && (DATE_AFTER.test(after) || DATE_RANGE.test(after)))
    return DURATION_AFTER.test(after) && !/月$/.test(before) ? 'duration' : 'date';
  if (integer && (TIME_AFTER.test(after) || TIME_RANGE.test(after))) return 'time';
  if (DURATION_AFTER.test(after)) return 'duration';
  const isAge = AGE_AFTER.test(after) || AGE_RANGE.test(after);
  return isAge && !/预期寿命(?:为|达到?|提高到|约)*$/.test(before) ? 'age' : undefined;
}
