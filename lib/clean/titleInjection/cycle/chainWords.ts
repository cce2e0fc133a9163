import { remembered } from '../../../remembered';
import { countForeign } from '../countForeign';
import type { Field } from '../readField';
import { LONGEST_TITLE } from '../titlePool';
import { TITLE_AGAIN } from './linkStands';
import { wordRarity } from './wordRarity';

/** A word of the text that may be an inserted one: where it stands in the text and in the title. */
interface ChainedWord {
  readonly unit: number;
  readonly place: number;
}

/** Words of the title that stand in the text in the title's order, over and over, with text between them. */
export interface WordChain {
  /** Bits by which a machine explains these words better than chance. */
  readonly score: number;
  readonly words: readonly ChainedWord[];
}

/** Bits, roughly. */
const BITS = {
  /** The next word of the title right behind the last. */
  next: 0.5,
  /** A word of the title that is left out, and each further one with it: machines drop some, and whole pieces. */
  skipped: -1.5,
  skippedWith: -0.4,
  /** Most that is asked for words left out before the title starts again: a cycle may use only its first words. */
  wrapped: -4,
} as const;

/** How many units may stand between two pieces. */
export interface GapRange {
  readonly least: number;
  readonly most: number;
}

/** Bits for so many words of the title left out in a row. */
const SKIPPED: readonly number[] = Array.from({ length: LONGEST_TITLE + 1 }, (_, words) =>
  words === 0 ? 0 : BITS.skipped + BITS.skippedWith * (words - 1),
);

/** The text's words of the title, and where each may stand in it; by its number in text order. */
interface Finds {
  readonly units: readonly number[];
  readonly places: readonly (readonly number[])[];
}

/** One field is gone over with several ranges and edges. */
const findsIn = remembered(({ units, pool }: Field): Finds => {
  const placesOf = new Map<number, number[]>();
  for (let place = 0; place < pool.own; place += 1) {
    const id = pool.words[place] ?? -1;
    const known = placesOf.get(id);
    if (known) known.push(place);
    else placesOf.set(id, [place]);
  }
  const finds = { units: [] as number[], places: [] as number[][] };
  for (const unit of units.named) {
    const places = placesOf.get(units.id[unit] ?? -1);
    if (!places) continue;
    finds.units.push(unit);
    finds.places.push(places);
  }
  return finds;
});

/** Bits against a piece that starts or ends between a unit and the one before, 0 or less. */
export interface EdgeBits {
  /** What they are at most: cheap. */
  atMost(unit: number): number;
  /** What they are: this may ask the dictionary. */
  exactly(unit: number): number;
}

const NO_EDGES: EdgeBits = { atMost: () => 0, exactly: () => 0 };

/**
 * The likeliest chain of title words through a text: each is the title's next, the title starts again at its end, and the
 * distance from piece to piece stays in a range. Linear in the text, since window and title are bounded.
 * @param edge is asked exactly only of steps that what is known of it at most leaves the best
 */
export function chainWords(field: Field, gaps: GapRange, edge: EdgeBits = NO_EDGES): WordChain {
  const finds = findsIn(field);
  const rarity = wordRarity(field);
  let foreign: Int32Array | null = null;
  const spread = Math.log2(gaps.most - gaps.least + 1);
  const unitOf: number[] = [];
  const placeOf: number[] = [];
  const scoreOf: number[] = [];
  const from: number[] = [];
  let window = 0;
  let best = -1;
  // Plain loops and no pairs: this is gone through three times on every page, mostly before anything of it is compiled.
  for (let find = 0; find < finds.units.length; find += 1) {
    const unit = finds.units[find] ?? 0;
    const rare = (rarity[field.units.id[unit] ?? -1] ?? 0) - spread;
    while (window < unitOf.length && unit - (unitOf[window] ?? 0) > gaps.most + 1) window += 1;
    const here = unitOf.length;
    for (const place of finds.places[find] ?? []) {
      let score = 0;
      let source = -1;
      for (let before = window; before < here; before += 1) {
        const last = unitOf[before] ?? 0;
        const step = unit - last;
        const ahead = place - (placeOf[before] ?? 0);
        if (step === 1 ? ahead !== 1 : step <= gaps.least) continue;
        const known = scoreOf[before] ?? 0;
        if (step === 1) {
          if (known + BITS.next <= score) continue;
          score = known + BITS.next;
          source = before;
          continue;
        }
        if (known + rare <= score) continue;
        const left = (ahead > 0 ? SKIPPED[ahead - 1] : BITS.wrapped + (SKIPPED[place] ?? 0)) ?? 0;
        // The bounds add up in the order of the sum itself, so that rounding cannot bring it above them.
        if (known + (rare + left) <= score) continue;
        foreign ??= countForeign(field.units);
        const again = foreign[unit] === foreign[last + 1] ? TITLE_AGAIN : 0;
        if (known + (rare + again + left) <= score) continue;
        const end = edge.atMost(last + 1);
        if (known + (rare + edge.atMost(unit) + again + end + left) <= score) continue;
        const start = edge.exactly(unit);
        if (known + (rare + start + again + end + left) <= score) continue;
        const total = known + (rare + start + again + edge.exactly(last + 1) + left);
        if (total <= score) continue;
        score = total;
        source = before;
      }
      unitOf.push(unit);
      placeOf.push(place);
      scoreOf.push(score);
      from.push(source);
      if (score > (scoreOf[best] ?? 0)) best = unitOf.length - 1;
    }
  }
  const words: ChainedWord[] = [];
  for (let at = best; at >= 0; at = from[at] ?? -1)
    words.push({ unit: unitOf[at] ?? 0, place: placeOf[at] ?? 0 });
  return { score: scoreOf[best] ?? 0, words: words.reverse() };
}
