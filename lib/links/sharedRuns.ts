import { pairsIn } from './pairsIn';
import { HAN, kindAt } from './termCharacters';
import { normalizeTerms, termsOf } from './termsOf';

/** So many Han characters in a row that two texts share are no chance: a place, a project, a thing with a name. */
const RUN = 4;

/**
 * Makes what gives the terms of a link that stand in it within a run of Han characters which the article says too, be it once:
 * 学府街雨污分流改造.
 * @param said the article's title and text, normalized as terms are
 */
export function runsSharedWith(said: string): (link: string) => ReadonlySet<string> {
  let pairs: ReturnType<typeof pairsIn> | null = null;
  // All of the text is gone through only for a run that begins and ends as one of its own.
  const says = (run: string) => {
    pairs ??= pairsIn(said);
    return pairs(run, 0) > 0 && pairs(run, RUN - 2) > 0 && said.includes(run);
  };
  return (link) => sharedRuns(link, says);
}

function sharedRuns(link: string, says: (run: string) => boolean): ReadonlySet<string> {
  const terms = new Set<string>();
  const text = normalizeTerms(link);
  let wide = 0;
  for (let at = 0; at < text.length; at += 1) {
    wide = isHan(text, at) ? wide + 1 : 0;
    if (wide < RUN) continue;
    const run = text.slice(at + 1 - RUN, at + 1);
    if (says(run)) for (const term of termsOf(run)) terms.add(term);
  }
  return terms;
}

/** Whether a Han character of one unit stands at a place: of rarer ones no run is made. */
function isHan(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) <= 0xffff && kindAt(text, at) === HAN;
}
