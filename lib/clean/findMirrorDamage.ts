import type { Cut } from '../text/cuts';
import { EAST_ASIAN } from '../text/eastAsian';
import { letters } from '../text/letters';
import { BROKEN_ELEVEN } from '../text/readThroughDamage';
import type { Cleaner } from './cleaners';
import { findShiftedBytes } from './shiftedBytes';

/** Doubled marks: the first of two that cannot follow one another (converters add their own). ，、 ，。 ，， 、， … */
const DOUBLED = letters(
  String.raw`[,\uff0c\u3001\uff1b\uff1a](?=[,;\uff0c\u3001\u3002\uff1b\uff1a](?![,;\uff0c\u3001\u3002\uff1b\uff1a.]))(?<=[\p{Script=Han}0-9\uff09\u201d\u300b)].)`,
  'g',
);

/** The same of a full stop, which people double for a pause: 。， and 。。 where they come again and again. */
const DOUBLED_STOP = /(?<![\u3002\s])\u3002(?=[\uff0c\u3001\u3002](?![\uff0c\u3001\u3002]))/g;
const LEAST_STOPS = 3;

/** What a mirror's converter has added to a text (kind M): doubled marks go, broken numbers and bytes are marked. */
export const findMirrorDamage: Cleaner = {
  name: 'findMirrorDamage',
  why: 'after injected pieces: one that ends at a mark would look doubled',
  find({ text }) {
    return [...doubledMarks(text), ...brokenNumbers(text), ...shiftedBytes(text)].sort(
      (a, b) => a.start - b.start,
    );
  },
};

/** A text without the first of every two marks that cannot follow one another. */
export function dropDoubledMarks(text: string): string {
  return text.replace(DOUBLED, '');
}

function doubledMarks(text: string): readonly Cut[] {
  const found = [...text.matchAll(DOUBLED)];
  const stops = [...text.matchAll(DOUBLED_STOP)];
  const isEach = stops.length >= LEAST_STOPS && !text.includes('\u3002\u3002\u3002');
  return [
    ...found.map((match) => doubled(text, match.index, found.length >= 2)),
    ...(isEach ? stops.map((match) => doubled(text, match.index, true)) : []),
  ];
}

function doubled(text: string, at: number, isUsual: boolean): Cut {
  const [mark, next] = [text[at], text[at + 1]];
  return damage(at, at + 1, isUsual || next !== mark, [`doubled mark ${mark}${next}`]);
}

function brokenNumbers(text: string): readonly Cut[] {
  return [...text.matchAll(BROKEN_ELEVEN)].map((match) =>
    damage(match.index, match.index + match[0].length, false, [
      'a number broken by a converter, probably 11',
    ]),
  );
}

function shiftedBytes(text: string): readonly Cut[] {
  // Signs of two origins, one of which stands beside Chinese characters or is a letter like them.
  if (!EAST_ASIAN.test(text)) return [];
  return findShiftedBytes(text).map(({ start, end }) =>
    damage(start, end, false, ['bytes that a converter read out of step']),
  );
}

/** One piece of mirror damage: cut where it is proved, else marked. */
export function damage(start: number, end: number, applied: boolean, evidence: readonly string[]): Cut {
  return { kind: 'mirror-damage', start, end, confidence: applied ? 0.95 : 0.5, evidence, applied };
}
