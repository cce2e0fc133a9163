const CHINESE =
  /\d\s?[余多]?\s?[万萬亿億]?\s?[余多]?(?:例|人(?![气氣參参评評])|名|宗|起|间|間|户|戶|所|[％%]|元|[级級]|公里|千米|毫米|公[顷頃]|[亩畝]|[处處])/u;
/** What English bulletins count; a page counts its readers and minutes. */
const ENGLISH =
  /\d(?: (?:new|more|further|additional|confirmed|positive))? (?:cases?|deaths?|dead|died|homes|hospitali[sz]ed|houses|infections|injured|injuries|killed|missing|patients|people|per ?cent|recoveries|tests?)\b/iu;

/** Whether a line tells a number of what bulletins count: no digit of the article may be lost with it. */
export function countsSomething(text: string): boolean {
  return CHINESE.test(text) || ENGLISH.test(text);
}
