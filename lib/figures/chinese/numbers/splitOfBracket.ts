/** 当日新增20例(确诊病例1,无症状感染者19): how much of the count before a bracket is looked at. */
const COUNT_BEFORE = /(\d{1,6})[例人名]\($/;
/** Names with numbers, and nothing else. */
const NAMED = /^(?:[一-龥]{2,12}\d{1,6}[,、;和]?)+$/;
const LONGEST = 60;

/**
 * Whether a number without a unit stands in a bracket whose numbers come to the count before it: then it counts, though 病例1
 * alone would be one of the cases.
 */
export function splitsBracket(folded: string, start: number): boolean {
  const open = folded.lastIndexOf('(', start);
  const close = folded.indexOf(')', start);
  if (open < 0 || close < 0 || close - open > LONGEST) return false;
  const whole = COUNT_BEFORE.exec(folded.slice(Math.max(0, open - 7), open + 1))?.[1];
  const inside = folded.slice(open + 1, close);
  if (whole === undefined || !NAMED.test(inside)) return false;
  const parts = inside.match(/\d+/g) ?? [];
  return parts.reduce((sum, part) => sum + Number(part), 0) === Number(whole);
}
