import { remembered } from '../../remembered';
import { isHan } from './characters';
import { glance, readStops } from './glance';
import { splitFor, withCharacters } from './nameWords';
import type { Field } from './readField';
import { FIRST_GRID, type Grid } from './slotGrid';
import { headOf, type SplitText } from './splitText';
import { type TitlePool, titlePool } from './titlePool';
import { MARK, type Units, WORD } from './units';

/** The machine that was seen, and one that knows only its marks. Both put pieces behind what they stand at. */
export const LIKELIEST_GRIDS: readonly Grid[] = [FIRST_GRID, { ...FIRST_GRID, anchors: [] }];

/** A text's head, in characters, in which other titles are looked for. */
const HEAD = 4_000;

/** Other titles that are looked at, and those that are decoded with. */
const LOOKED_AT = 12;
const TRIED = 2;

/** The titles that together with the page's own fill most slots in a row. */
export function likelyOthers(text: SplitText, first: string, others: readonly string[]): readonly string[] {
  const head = headOf(text, HEAD);
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

/** The marks and anchors of a text that the likeliest grids have: a quarter of all. */
const likeliestStops = remembered(
  ({ stops, sort, id, anchor }: Units): Int32Array =>
    stops.filter((unit) =>
      LIKELIEST_GRIDS.some(({ marks, anchors }) =>
        sort[unit] === MARK ? marks[id[unit] ?? -1] : anchors[anchor[unit] ?? -1],
      ),
    ),
);

/** For each unit that is a Latin word, which of the text's it is. */
const latinWords = remembered(({ text, length, start, sort }: SplitText): Int32Array => {
  const numbers = new Int32Array(length).fill(-1);
  let words = 0;
  for (let unit = 0; unit < length; unit += 1) {
    if (sort[unit] !== WORD || isHan(text.charCodeAt(start[unit] ?? 0))) continue;
    numbers[unit] = words;
    words += 1;
  }
  return numbers;
});

const nothingBehind = remembered(({ length }: SplitText) => new Int32Array(length + 1));

/**
 * What is known of a text where words of the titles stand right behind a mark or anchor of the likeliest grids, and nothing
 * elsewhere: a glance at slots behind those asks for no other place, and at most of them no such word stands.
 */
export function fieldBehindStops(plain: SplitText, pool: TitlePool): Field {
  const split = splitFor(plain, pool.vocabulary);
  const { text, length, start, sort, latin } = split;
  const stops = likeliestStops(split);
  const latinAt = latinWords(split);
  const id = split.id.slice();
  const ahead = new Int32Array(length + 1);
  withCharacters(pool.vocabulary, (numbers) => {
    for (let i = 0; i < stops.length; i += 1) {
      const first = (stops[i] ?? 0) + 1;
      let unit = first;
      while (unit < length && sort[unit] === WORD) {
        const code = text.charCodeAt(start[unit] ?? 0);
        const number = isHan(code) ? numbers[code] : pool.vocabulary.get(latin[latinAt[unit] ?? -1] ?? '');
        if (number === undefined || number < 0) break;
        id[unit] = number;
        unit += 1;
      }
      ahead[first] = unit - first;
    }
  });
  return { units: { ...split, id, stops }, pool, ahead, behind: nothingBehind(split) };
}
