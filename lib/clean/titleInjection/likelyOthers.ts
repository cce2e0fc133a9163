import { glance, readStops } from './glance';
import { splitFor } from './nameWords';
import type { Field } from './readField';
import { FIRST_GRID, type Grid } from './slotGrid';
import { type SplitText, splitText } from './splitText';
import { type TitlePool, titlePool } from './titlePool';
import { WORD } from './units';

/** The machine that was seen, and one that knows only its marks. Both put pieces behind what they stand at. */
export const LIKELIEST_GRIDS: readonly Grid[] = [FIRST_GRID, { ...FIRST_GRID, anchors: [] }];

/** A text's head, in characters, in which other titles are looked for. */
const HEAD = 4_000;

/** Other titles that are looked at, and those that are decoded with. */
const LOOKED_AT = 12;
const TRIED = 2;

/** The titles that together with the page's own fill most slots in a row. */
export function likelyOthers(text: SplitText, first: string, others: readonly string[]): readonly string[] {
  const head = text.text.length <= HEAD ? text : splitText(text.text, HEAD);
  return others
    .slice(0, LOOKED_AT)
    .map((other) => {
      const stops = readStops(fieldBehindStops(head, titlePool([first, other])), LIKELIEST_GRIDS);
      return { other, filled: Math.max(...LIKELIEST_GRIDS.map((grid) => glance(stops, grid))) };
    })
    .sort((a, b) => b.filled - a.filled)
    .slice(0, TRIED)
    .map(({ other }) => other);
}

/**
 * What is known of a text where words of the titles stand right behind a mark or anchor, and nothing elsewhere: a glance at slots
 * behind those asks for no other place, and at most of them no such word stands.
 */
export function fieldBehindStops(plain: SplitText, pool: TitlePool): Field {
  const split = splitFor(plain, pool.vocabulary);
  const { text, length, start, end, sort, stops } = split;
  const id = split.id.slice();
  const ahead = new Int32Array(length + 1);
  for (const stop of stops) {
    let unit = stop + 1;
    while (unit < length && sort[unit] === WORD) {
      const number = pool.vocabulary.get(text.slice(start[unit], end[unit]).toLowerCase());
      if (number === undefined) break;
      id[unit] = number;
      unit += 1;
    }
    ahead[stop + 1] = unit - stop - 1;
  }
  return { units: { ...split, id }, pool, ahead, behind: new Int32Array(length + 1) };
}
