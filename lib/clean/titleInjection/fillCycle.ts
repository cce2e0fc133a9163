import type { Hit, Run } from './decodeRun';
import type { Field } from './readField';
import { findPieces } from './titlePool';

/** A cycle must come round so often before plain pieces of the title are believed to belong to it. */
const LEAST_ROUNDS = 3;

/** Longest piece that is looked for; single words are too common to be looked for at all. */
const LONGEST = 8;

interface Gap {
  readonly from: number;
  readonly to: number;
}

/** A string of title words that stands once in every round's gap. */
interface Recurring {
  readonly size: number;
  readonly starts: readonly number[];
}

/**
 * Adds to a proved cycle of strings the plain pieces of the title that come round with it: between the same two strings,
 * exactly once in every round, words of the title that no other string uses. Alone they would prove nothing.
 * @param run strings in an unbroken cycle, each bucket of one settled length
 * @param used places of the title that the cycle's strings take
 * @returns the run with the pieces as further buckets
 */
export function fillCycle(field: Field, run: Run, used: readonly boolean[]): Run {
  const hits: Hit[] = [];
  for (let hit = run.last; hit; hit = hit.before) hits.unshift(hit);
  const period = new Set(hits.map(({ bucket }) => bucket)).size;
  const allowed = [...run.allowed];
  const places = hits.map(({ slot, bucket }) => ({ slot, bucket }));
  const taken = [...used];
  for (let turn = 0; turn < period; turn += 1) {
    const found = recurring(field, gapsAfter(hits, run.allowed, turn, period));
    for (const { size, starts } of freeOf(field, found, taken)) {
      for (const point of starts) {
        places.push({ slot: { point, side: 1, at: point, anchored: false }, bucket: allowed.length });
      }
      allowed.push(1 << size);
    }
  }
  let last: Hit | null = null;
  for (const place of places.sort((a, b) => a.slot.point - b.slot.point)) last = { ...place, before: last };
  const repeats = places.length - new Set(places.map(({ bucket }) => bucket)).size;
  return { ...run, allowed, last, hits: places.length, repeats };
}

/** What stands after the string of a turn and before the next one, in every round that has both. */
function gapsAfter(
  hits: readonly Hit[],
  allowed: readonly number[],
  turn: number,
  period: number,
): readonly Gap[] {
  const gaps: Gap[] = [];
  for (let i = turn; i + 1 < hits.length; i += period) {
    const [hit, next] = [hits[i], hits[i + 1]];
    if (!hit || !next) break;
    const size = 31 - Math.clz32(allowed[hit.bucket] ?? 1);
    gaps.push({ from: hit.slot.point + size, to: next.slot.point });
  }
  return gaps;
}

/** Strings of title neighbours that stand exactly once in each gap, the longest first. */
function recurring(field: Field, gaps: readonly Gap[]): readonly Recurring[] {
  if (gaps.length < LEAST_ROUNDS) return [];
  let common: Map<string, number[]> | null = null;
  for (const gap of gaps) {
    const here = stringsOnce(field, gap);
    const before: Map<string, number[]> | null = common;
    common = new Map();
    for (const [key, start] of here) {
      const starts = before ? before.get(key) : [];
      if (starts) common.set(key, [...starts, start]);
    }
  }
  return [...(common ?? [])]
    .map(([key, starts]) => ({ size: key.split(' ').length, starts }))
    .sort((a, b) => b.size - a.size);
}

/** Strings of words that are neighbours in the title and stand once in a stretch of text, with their places. */
function stringsOnce({ units, pool, ahead }: Field, { from, to }: Gap): ReadonlyMap<string, number> {
  const once = new Map<string, number>();
  const more = new Set<string>();
  for (let start = from; start < to; start += 1) {
    const most = Math.min(LONGEST, ahead[start] ?? 0, to - start);
    let key = String(units.id[start] ?? 0);
    for (let size = 2; size <= most; size += 1) {
      const pair = (units.id[start + size - 2] ?? 0) * 4096 + (units.id[start + size - 1] ?? 0);
      if (!pool.pairs.has(pair)) break;
      key += ` ${units.id[start + size - 1] ?? 0}`;
      if (more.has(key)) continue;
      if (once.delete(key)) more.add(key);
      else once.set(key, start);
    }
  }
  return once;
}

/** Those that use words of the title no other string uses; `taken` is the caller's tally and grows with them. */
function freeOf(field: Field, found: readonly Recurring[], taken: boolean[]): readonly Recurring[] {
  return found.filter(({ size, starts }) => {
    const first = starts[0] ?? 0;
    const pieces = findPieces(field.pool, [...field.units.id.subarray(first, first + size)], taken);
    if (!pieces || pieces.reused + pieces.forward + pieces.backward > 0) return false;
    for (const place of pieces.places) taken[place] = true;
    return true;
  });
}
