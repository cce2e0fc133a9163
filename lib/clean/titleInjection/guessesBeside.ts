import { glance, glanceAtMost, readStops, type Stops } from './glance';
import { flip, presentStops } from './gridNeighbours';
import type { Field } from './readField';
import { type Grid, isSameGrid } from './slotGrid';
import { MARK_CLASSES } from './units';
import { LOWEST_PRICE, priceAtLast } from './worth';

/** Bits that a grid must show at a glance, beyond what its marks and anchors cost, to be worth a decoding: what chance has seldom. */
const STRIKING = 10;

/** So many are given. */
const MOST = 2;

/**
 * Guesses with one mark or anchor more or less, as far as a glance at them is striking: where a machine has few slots in a text, those
 * at one anchor may be what joins the others to a row.
 * @returns the most striking first
 */
export function guessesBeside(
  field: Field,
  guesses: readonly Grid[],
  anchors: readonly number[],
): readonly Grid[] {
  const present = presentStops(field.units);
  const stops = [...MARK_CLASSES.keys(), ...anchors.map((anchor) => MARK_CLASSES.length + anchor)].filter(
    (stop) => present.has(stop),
  );
  const all = guesses.map((guess) =>
    stops.reduce((grid, stop) => (isOn(grid, stop) ? grid : flip(grid, stop)), guess),
  );
  const seen = readStops(field, all);
  const grids = guesses
    .filter((guess) => glanceAtMost(seen, guess) >= STRIKING)
    .flatMap((guess) => strikingBeside(seen, guess, stops))
    .filter(({ marks }) => marks.includes(true));
  return grids
    .map((grid) => ({ grid, bits: glance(seen, grid) - priceAtLast(field, grid) }))
    .filter(
      ({ bits, grid }, i) => bits >= STRIKING && grids.findIndex((other) => isSameGrid(other, grid)) === i,
    )
    .sort((a, b) => b.bits - a.bits)
    .slice(0, MOST)
    .map(({ grid }) => grid);
}

/** The grids one stop away that are striking if they cost nothing. Each is looked at in one and the same pair of lists. */
function strikingBeside(seen: Stops, guess: Grid, stops: readonly number[]): readonly Grid[] {
  const marks = [...guess.marks];
  const anchors = [...guess.anchors];
  const changed = { marks, anchors, side: guess.side };
  return stops
    .filter((stop) => {
      const list = stop < MARK_CLASSES.length ? marks : anchors;
      const at = stop < MARK_CLASSES.length ? stop : stop - MARK_CLASSES.length;
      const was = list[at] === true;
      list[at] = !was;
      const bits = glance(seen, changed);
      list[at] = was;
      return bits >= STRIKING + LOWEST_PRICE;
    })
    .map((stop) => flip(guess, stop));
}

function isOn({ marks, anchors }: Grid, stop: number): boolean {
  return (stop < MARK_CLASSES.length ? marks[stop] : anchors[stop - MARK_CLASSES.length]) === true;
}
