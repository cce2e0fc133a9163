import type { Cut } from '../../text/cuts';
import type { Line } from '../lines';
import { hasOtherLetters, lettersOf } from '../otherLetters';
import { findPieces, type TitlePool, titlePool } from '../titleInjection/titlePool';
import { titleWords } from '../titleInjection/titleWords';
import { TITLE_LABEL } from './titleLabel';
import { LONGEST_TITLE } from './titleLine';
import { SENTENCE_END } from './wholeLine';

/** Shortest scramble of a title that means anything, in letters. */
const SHORTEST_SCRAMBLE = 8;

/** A title that lines may be scrambles of. Few pages have a line that its words are asked for. */
export interface ScrambledTitle {
  letters(): ReadonlySet<string>;
  pool(): TitlePool;
}

/** A title ready to be asked about; its letters and words are made when they are first asked for. */
export function scrambledTitle(title: string): ScrambledTitle {
  let letters: ReadonlySet<string> | null = null;
  let known: TitlePool | null = null;
  return {
    letters() {
      letters ??= lettersOf(title);
      return letters;
    },
    pool() {
      known ??= titlePool([title]);
      return known;
    },
  };
}

/** A line of nothing but the title's words in another order. Pieces of the title in order are layout, and stay. */
export function scrambledLine(line: Line, title: ScrambledTitle): Cut | null {
  if (line.text.length > LONGEST_TITLE) return null;
  const label = TITLE_LABEL.exec(line.text)?.[0] ?? '';
  const rest = line.text.slice(label.length);
  if (rest.length < SHORTEST_SCRAMBLE || SENTENCE_END.test(rest.slice(-2)) || /\d/.test(rest)) return null;
  if (hasOtherLetters(rest, title.letters())) return null;
  const words = titleWords(rest);
  const pool = title.pool();
  if (words.length < SHORTEST_SCRAMBLE || words.length > 3 * pool.own) return null;
  const ids = words.map((word) => pool.vocabulary.get(word) ?? -1);
  if (ids.includes(-1)) return null;
  const pieces = findPieces(pool, ids, []);
  if (!pieces || pieces.backward < 2 || pieces.forward + pieces.backward < 3) return null;
  if (new Set(pieces.places).size < 0.5 * pool.own) return null;
  return {
    kind: 'scrambled-title',
    start: line.start,
    end: line.end,
    confidence: 0.93,
    applied: true,
    evidence: [
      `only words of the title, out of order in ${pieces.forward + pieces.backward} places`,
      `title words ${pieces.places.map((place) => place + 1).join(',')}`,
    ],
  };
}
