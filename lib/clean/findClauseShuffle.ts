import { letters } from '../text/letters';
import type { Cleaner } from './cleaners';

/** A space of any sort before a full-width mark and none behind it: where a shuffler put clauses together. With one on both sides it is typesetting. */
const SPACED_MARK = letters(
  String.raw`[ \t\u00a0\u3000]{1,2}[\uff0c\u3002\u3001\uff1b](?![ \t\u00a0\u3000])(?<=[\p{Script=Han}0-9][ \t\u00a0\u3000]{1,2}.)`,
  'g',
);

/** At a line's end nobody can tell whether there was to be a space behind the mark. */
const LINE_END = /^\s*\n/;

/** So many are no typist's habit slip. */
const LEAST = 4;

/** Clauses out of order (kind K2): the order is lost, so the seams are only marked. */
export const findClauseShuffle: Cleaner = {
  name: 'findClauseShuffle',
  why: 'marks only, so its place does not matter',
  isEastAsian: true,
  find({ text }) {
    const found = [...text.matchAll(SPACED_MARK)];
    const inside = found.filter(
      ({ index, 0: mark }) => !LINE_END.test(text.slice(index + mark.length, index + mark.length + 3)),
    );
    if (inside.length < LEAST) return [];
    return found.map((match) => ({
      kind: 'clause-shuffle',
      start: match.index,
      end: match.index + match[0].length,
      confidence: Math.min(0.8, 0.4 + found.length / 40),
      evidence: [`a space before the mark, ${found.length} times: clauses may be out of order`],
      applied: false,
    }));
  },
};
