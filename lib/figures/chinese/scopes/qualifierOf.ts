/** 系集中隔离点检出, 在重点人员核酸检测中发现: how a case was found, in all its words. */
const WAY = /^(?:[^,。;]*[在系由是及]|[和为])?([一-龥]{2,20}?)中?(?:检出|发现)$/;

/** What a clause leaves over that says nothing of the count: a verb cut off, what was done with the cases. */
const SAYS_NOTHING =
  /^(?:[^一-龥A-Za-z\d]*|[一-龥A-Z]|(?:到|以|去|经|做好|把|将).*(?<!者|人|员)|.*(?:进行|接受|诊疗|治疗|观察|消毒|控制|处置|待定|所|等)|感染|检出|散[在布于]|分[布散][在于]?|APP|人[员士]|多[间家]|症状|个.*|每.*)$/;

/**
 * What a number's label says of whom it counts.
 * @param text the words that no table has
 * @param raw the whole clause, folded
 * @returns null where they say nothing
 */
export function qualifierOf(text: string, raw: string): string | null {
  const way = /(?:检出|发现)$/.test(raw) ? WAY.exec(raw)?.[1] : undefined;
  if (way && raw.includes(text)) return way;
  return SAYS_NOTHING.test(text) ? null : text;
}
