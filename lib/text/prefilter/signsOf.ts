import { chanceOf, type Need, needsOf } from './parts';
import { PatternReader } from './readPattern';

/** More needs than this of one pattern take longer to look for than they save. */
const MOST = 3;
/** What more texts than this meet says nothing. */
const LIKELY = 0.9;

/**
 * What every text that a pattern matches has, told from the pattern alone (Russ Cox, Regular Expression Matching with a Trigram Index).
 * @returns needs as strings of folds, the one that fewest texts meet first; none where nothing can be told
 */
export function signsOf({ source, flags, unicode }: RegExp): readonly Need[] {
  if (flags.includes('v')) return [];
  return needsOf(new PatternReader(source, unicode).alternatives())
    .filter((need) => chanceOf(need) < LIKELY)
    .sort((a, b) => chanceOf(a) - chanceOf(b))
    .slice(0, MOST);
}
