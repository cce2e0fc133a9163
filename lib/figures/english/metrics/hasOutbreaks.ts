const HOMES =
  /\b(?:homes|facilities|schools|hospitals|institutions|settings|workplaces|prisons|wards|villages)$/i;
const OUTBREAKS_IN = /\boutbreaks?\b[^.;,]{0,24}\b(?:in|at|across)\s*$/i;
const WITH_OUTBREAKS = /^(?:with|have|has|reporting|experiencing) outbreaks?\b/i;

/** "outbreaks in eight care homes", "220 care homes with confirmed outbreaks": outbreaks are counted, by the houses that have one. */
export function hasOutbreaks(noun: string, lead: string, predicate: string): boolean {
  return HOMES.test(noun) && (OUTBREAKS_IN.test(lead) || WITH_OUTBREAKS.test(predicate));
}
