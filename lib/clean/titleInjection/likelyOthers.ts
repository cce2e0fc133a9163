import { remembered } from '../../remembered';
import { besideStops } from './besideStops';
import { glance, readStops } from './glance';
import { FIRST_GRID, type Grid } from './slotGrid';
import { type SplitText, splitText } from './splitText';
import { titlePool } from './titlePool';
import { MARK, type Units } from './units';

/** The machine that was seen, and one that knows only its marks. Both put pieces behind what they stand at. */
export const LIKELIEST_GRIDS: readonly Grid[] = [FIRST_GRID, { ...FIRST_GRID, anchors: [] }];

/** A text's head, in characters, in which other titles are looked for. */
const HEAD = 4_000;

/** Other titles that are looked at, and those that are decoded with. */
const LOOKED_AT = 12;
const TRIED = 2;

/** The titles that together with the page's own fill most slots in a row. */
export function likelyOthers(text: SplitText, first: string, others: readonly string[]): readonly string[] {
  const head =
    text.limit > HEAD && text.text.length > HEAD ? splitText(text.text, HEAD, [], text.room) : text;
  return others
    .slice(0, LOOKED_AT)
    .map((other) => {
      const pool = titlePool([first, other]);
      const stops = besideStops(head, pool, likeliestStops, (field) => readStops(field, LIKELIEST_GRIDS));
      return { other, filled: Math.max(...LIKELIEST_GRIDS.map((grid) => glance(stops, grid))) };
    })
    .sort((a, b) => b.filled - a.filled)
    .slice(0, TRIED)
    .map(({ other }) => other);
}

/** The marks and anchors of a text that the likeliest grids have: a quarter of all. */
export const likeliestStops = remembered(
  ({ stops, sort, id, anchor }: Units): Int32Array =>
    stops.filter((unit) =>
      LIKELIEST_GRIDS.some(({ marks, anchors }) =>
        sort[unit] === MARK ? marks[id[unit] ?? -1] : anchors[anchor[unit] ?? -1],
      ),
    ),
);
