import type { Hit, Run } from './decodeRun';
import type { Field } from './readField';
import type { Slot } from './slotGrid';
import { LINE, MARK, WORD } from './units';

/**
 * Words of the title that a line must have to say it, their share of all its words (it has a label, too), and how much of the title it
 * must say in order. A line of so many times the title's words is a paragraph full of fragments: they are words of the titles as well.
 */
const TITLE_LINE = { words: 6, share: 0.7, said: 0.9, longest: 2.5 } as const;

/** Words before the title in its line: a label. */
const LONGEST_LABEL = 6;

/** Longest fragment that is looked for in it, in words. */
const LONGEST = 30;

/** The first line's end where it says the title: what its fragments go on with is the title's, and any text may say that again. */
export function titleLineEnd({ units, pool }: Field): number {
  const longest = TITLE_LINE.longest * pool.own;
  let words = 0;
  let own = 0;
  let said = 0;
  for (let unit = 0; unit < units.length && words <= longest; unit += 1) {
    if (units.sort[unit] === MARK && units.id[unit] === LINE) {
      const isTitle = own > TITLE_LINE.share * words && said >= TITLE_LINE.said * pool.own;
      return own >= TITLE_LINE.words && isTitle ? unit : 0;
    }
    if (units.sort[unit] !== WORD) continue;
    words += 1;
    if ((units.id[unit] ?? -1) >= 0) own += 1;
    if (said < pool.own && units.id[unit] === pool.words[said]) said += 1;
  }
  return 0;
}

/**
 * The lengths, as bits, at which the fragments in the title's line leave just the title there: nothing says more plainly where they
 * end. Empty where no lengths do.
 * @param end the line's end, as `titleLineEnd` has it
 */
export function lengthsInTitleLine(field: Field, run: Run, end: number): ReadonlyMap<Slot, number> {
  const slots = slotsUpTo(run, end);
  if (slots.length === 0) return new Map();
  for (let label = 0; label <= LONGEST_LABEL; label += 1) {
    const lengths = fitTitle(field, slots, label, end);
    if (lengths) return new Map(slots.map((slot, i) => [slot, lengths[i] ?? 0]));
  }
  return new Map();
}

/** The slots of a run in the title's line, in text order. */
function slotsUpTo({ last }: Run, end: number): readonly Slot[] {
  const slots: Slot[] = [];
  for (let hit: Hit | null = last; hit; hit = hit.before) if (hit.slot.point < end) slots.push(hit.slot);
  return slots.reverse();
}

/** Lengths by slot with which the line says the title from a unit on, and nothing else before its last word; null if none do. */
function fitTitle(field: Field, slots: readonly Slot[], from: number, end: number): readonly number[] | null {
  const { units, pool } = field;
  const lengths = slots.map(() => 0);
  const known = new Map<string, boolean>();
  /** Whether the line can go on from a unit as the title does from a place, with the slots from the i-th on. */
  const fits = (i: number, unit: number, place: number): boolean => {
    const key = `${i} ${unit} ${place}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const slot = slots[i];
    let found = false;
    if (!slot) found = follow(field, unit, end, place) === pool.own;
    else
      for (let size = 1; size <= LONGEST; size += 1) {
        const start = slot.side === 1 ? slot.point : slot.point - size;
        if (start < unit || start + size > end) break;
        if (units.sort[start] !== WORD || units.sort[start + size - 1] !== WORD) break;
        const next = follow(field, unit, start, place);
        if (next === null || !fits(i + 1, start + size, next)) continue;
        lengths[i] = (lengths[i] ?? 0) | (1 << size);
        found = true;
      }
    known.set(key, found);
    return found;
  };
  return fits(0, from, 0) ? lengths : null;
}

/** The place in the title that its words from one unit to another lead to; null if they are not its next ones. */
function follow({ units, pool }: Field, from: number, to: number, place: number): number | null {
  let next = place;
  for (let unit = from; unit < to && next < pool.own; unit += 1) {
    if (units.sort[unit] !== WORD) continue;
    if (units.id[unit] !== pool.words[next]) return null;
    next += 1;
  }
  return next;
}
