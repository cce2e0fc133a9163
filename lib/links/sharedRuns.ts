import { HAN, kindAt } from './termCharacters';
import { normalizeTerms, termsOf } from './termsOf';

/** So many Han characters in a row that two texts share are no chance: a place, a project, a thing with a name. */
const RUN = 4;

/**
 * The terms of a link that stand in it within a run of Han characters which the article says too, be it once: 学府街雨污分流改造.
 * @param said the article's title and text, normalized as terms are
 */
export function sharedRuns(link: string, said: string): ReadonlySet<string> {
  const terms = new Set<string>();
  const text = normalizeTerms(link);
  for (let at = 0; at + RUN <= text.length; at += 1) {
    const run = text.slice(at, at + RUN);
    if (isHan(run) && said.includes(run)) for (const term of termsOf(run)) terms.add(term);
  }
  return terms;
}

function isHan(run: string): boolean {
  for (let at = 0; at < run.length; at += 1) if (kindAt(run, at) !== HAN) return false;
  return true;
}
