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
  for (let at = 0; at + RUN <= text.length; at += 1) {
    const run = text.slice(at, at + RUN);
    if (isHan(run) && says(run)) for (const term of termsOf(run)) terms.add(term);
  }
  return terms;
}

function isHan(run: string): boolean {
  for (let at = 0; at < run.length; at += 1) if (kindAt(run, at) !== HAN) return false;
  return true;
}
