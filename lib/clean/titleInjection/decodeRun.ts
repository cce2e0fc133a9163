import { clauseAfter, type LaidGrid, type Slot, slotsFrom } from './slotGrid';
import type { TitlePool } from './titlePool';
import { LINE, MARK, type Units, WORD } from './units';

/** Longest fragment that is looked for, in units; lengths are kept as bits of one number. */
const LONGEST = 30;

/** Scores in bits, roughly: how much likelier the text is with an insertion here than without. */
const SCORE = {
  /** The slot starts with one lone title word: every fourth clause does. */
  lone: 0.3,
  /** It starts with neighbours of the title. */
  pair: 2,
  /** It goes on with words that are not neighbours there. */
  jump: 1.5,
  /** It starts with what the bucket of its turn held before. */
  again: 4,
  againLone: 3,
  /** It would end a known fragment between neighbours of the title: likelier the fragment is longer and this is chance. */
  brokenPair: -5,
  /** The slot holds nothing of the title, or not what its turn asks for. */
  miss: -6,
  /** A run below this has nothing to come back to. */
  sunk: -7,
  /** A run that has lost this much will not come back. */
  lost: -14,
} as const;

/** Jumps of one fragment that count: more prove no more. */
const MOST_JUMPS = 2;

/** What is known of the text, whatever the grid. */
export interface Field {
  readonly units: Units;
  readonly pool: TitlePool;
  /** Number of title words in a row from a unit on. */
  readonly ahead: Int32Array;
  /** Number of title words in a row up to the unit before. */
  readonly behind: Int32Array;
  /** Units that are marks or anchors, of whatever grid. */
  readonly stops: Int32Array;
}

export function readField(units: Units, pool: TitlePool): Field {
  const { length } = units;
  const ahead = new Int32Array(length + 1);
  const behind = new Int32Array(length + 1);
  for (let u = length - 1; u >= 0; u -= 1) ahead[u] = isTitleWord(units, u) ? (ahead[u + 1] ?? 0) + 1 : 0;
  for (let u = 1; u <= length; u += 1) behind[u] = isTitleWord(units, u - 1) ? (behind[u - 1] ?? 0) + 1 : 0;
  return { units, pool, ahead, behind, stops: stopsOf(units) };
}

function stopsOf({ length, sort, anchor }: Units): Int32Array {
  const stops = new Int32Array(length);
  let count = 0;
  for (let u = 0; u < length; u += 1) {
    if (sort[u] === MARK || (anchor[u] ?? -1) >= 0) {
      stops[count] = u;
      count += 1;
    }
  }
  return stops.subarray(0, count);
}

function isTitleWord(units: Units, u: number): boolean {
  return units.sort[u] === WORD && (units.id[u] ?? -1) >= 0;
}

/** A fragment in its slot; its length is not settled yet. */
export interface Hit {
  readonly slot: Slot;
  readonly bucket: number;
  readonly before: Hit | null;
}

/** The best unbroken run of fragments for one grid and one period. */
export interface Run {
  readonly score: number;
  /** Fragments in a cycle; Infinity: no cycle is assumed. */
  readonly period: number;
  /** Last fragment; the others hang on `before`. */
  readonly last: Hit | null;
  readonly hits: number;
  /** Fragments that repeat what their bucket held before. */
  readonly repeats: number;
  readonly misses: number;
  /** For each bucket the lengths that all its fragments allow, as bits. */
  readonly allowed: readonly number[];
}

interface State extends Run {
  readonly at: number;
  readonly turn: number;
  readonly first: readonly (Slot | null)[];
}

const NOTHING: Omit<State, 'at' | 'period'> = {
  score: 0,
  last: null,
  hits: 0,
  repeats: 0,
  misses: 0,
  allowed: [],
  turn: 0,
  first: [],
};

const BEAM = 5;

/**
 * Reads slot after slot and keeps the few likeliest ways to fill them; a run may start and end anywhere.
 * @param until unit after which no run starts
 */
export function decodeRun(field: Field, laid: LaidGrid, period: number, until = field.units.length): Run {
  const length = Math.min(until, field.units.length);
  let best: Run = { ...NOTHING, period };
  let states: State[] = [];
  let idle = 0;
  while (idle < length || states.length > 0) {
    const next: State[] = [];
    const fresh: State = { ...NOTHING, at: idle, period };
    for (const state of idle < length ? [...states, fresh] : states) {
      for (const after of advance(field, laid, state)) {
        if (after.score > best.score) best = after;
        if (after.score > (after.hits < 3 ? 0 : SCORE.sunk)) next.push(after);
      }
    }
    idle = nextIdle(laid, idle, length);
    states = prune(next, best.score);
  }
  return best;
}

function nextIdle(laid: LaidGrid, idle: number, length: number): number {
  return idle >= length ? length : Math.min(length, (laid.nextMark[idle] ?? length) + 1);
}

function prune(states: State[], best: number): State[] {
  if (states.length < 2) return states;
  const seen = new Set<number>();
  return states
    .sort((a, b) => b.score - a.score)
    .filter((state, i) => {
      if (i > 0 && state.hits > 3 && state.score < best + SCORE.lost) return false;
      const key = state.at * 4096 + (state.turn % 4096);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, BEAM);
}

function advance(field: Field, laid: LaidGrid, state: State): readonly State[] {
  const { length } = field.units;
  const slots = slotsFrom(laid, state.at, length);
  const first = slots[0];
  if (!first) return [];
  const after: State[] = slots.flatMap((slot) => fill(field, laid, state, slot));
  if (state.hits > 0) {
    const score = state.score + SCORE.miss;
    const at = clauseAfter(laid, first, 0, length);
    after.push({ ...state, at, score, misses: state.misses + 1 });
    if (Number.isFinite(state.period) && state.hits > 2) {
      after.push({ ...state, at, score, misses: state.misses + 1, turn: state.turn + 1 });
    }
  }
  return after;
}

function fill(field: Field, laid: LaidGrid, state: State, slot: Slot): readonly State[] {
  const bucket = state.turn % state.period;
  const known = state.first[bucket] ?? null;
  const possible = possibleLengths(field, slot, known === null);
  if (possible === 0) return [];
  const lengths = known
    ? possible & (state.allowed[bucket] ?? 0) & agreeingLengths(field, known, slot)
    : possible;
  if (lengths === 0) return [];
  return variants(field, laid, slot, lengths).map(({ at, lengths: possibleHere }) => {
    const longest = 31 - Math.clz32(possibleHere);
    const gain = known
      ? againScore(longest) + (breaksPair(field, known, longest) ? SCORE.brokenPair : 0)
      : newScore(field, slot, longest);
    const allowed = [...state.allowed];
    allowed[bucket] = possibleHere;
    const first = [...state.first];
    first[bucket] = known ?? slot;
    return {
      score: state.score + gain,
      period: state.period,
      last: { slot, bucket, before: state.last },
      hits: state.hits + 1,
      repeats: state.repeats + (known ? 1 : 0),
      misses: state.misses,
      allowed,
      turn: state.turn + 1,
      first,
      at,
    };
  });
}

interface Variant {
  readonly at: number;
  readonly lengths: number;
}

/**
 * Where the next clause starts, and the lengths that go with it. A fragment may hold an anchor itself; or it ends before
 * the anchor, which then is the next clause's own.
 */
function variants(field: Field, laid: LaidGrid, slot: Slot, lengths: number): readonly Variant[] {
  const { length } = field.units;
  const longest = 31 - Math.clz32(lengths);
  const whole = { at: clauseAfter(laid, slot, longest, length), lengths };
  if (slot.side === -1 || slot.anchored) return [whole];
  const anchor = laid.nextAnchor[slot.point] ?? length;
  if (anchor >= slot.point + longest) return [{ at: clauseAfter(laid, slot, 1, length), lengths }];
  const before = lengths & lengthBits(anchor - slot.point);
  return before === 0 ? [whole] : [whole, { at: anchor, lengths: before }];
}

function againScore(longest: number): number {
  return longest === 1 ? SCORE.againLone : SCORE.again + Math.min(longest, 6);
}

/** Whether a fragment of this length leaves behind a word that follows its last one in the title. */
export function breaksPair(field: Field, slot: Slot, size: number): boolean {
  const { id } = field.units;
  const [inner, outer] =
    slot.side === 1 ? [slot.point + size - 1, slot.point + size] : [slot.point - size, slot.point - size - 1];
  const first = id[Math.min(inner, outer)] ?? -1;
  const second = id[Math.max(inner, outer)] ?? -1;
  return (
    first >= 0 &&
    second >= 0 &&
    isTitleWord(field.units, outer) &&
    field.pool.pairs.has(first * 4096 + second)
  );
}

/** What a fragment that no bucket is known for yet says for an insertion. */
export function newScore(field: Field, slot: Slot, longest: number): number {
  if (longest === 1) return SCORE.lone;
  const { id } = field.units;
  const start = slot.side === 1 ? slot.point : slot.point - longest;
  let pairs = 0;
  let jumps = 0;
  for (let u = start + 1; u < start + longest; u += 1) {
    if (field.pool.pairs.has((id[u - 1] ?? 0) * 4096 + (id[u] ?? 0))) pairs += 1;
    else if (pairs > 0 || u > start + 1) jumps += 1;
  }
  return pairs === 0 ? SCORE.lone : SCORE.pair + SCORE.jump * Math.min(jumps, MOST_JUMPS);
}

/**
 * Lengths as bits that a fragment in a slot may have: title words only.
 * A new fragment must leave something of its clause: lists that open with title words are no insertions.
 */
export function possibleLengths(field: Field, slot: Slot, isNew = true): number {
  const { units } = field;
  const run = Math.min(LONGEST, (slot.side === 1 ? field.ahead[slot.point] : field.behind[slot.point]) ?? 0);
  if (run === 0) return 0;
  if (!isNew || slot.anchored || isLine(units, slot.at)) return lengthBits(run);
  const beyond = slot.side === 1 ? slot.point + run : slot.point - run - 1;
  const emptied = beyond < 0 || (units.sort[beyond] === MARK && !isLine(units, beyond));
  return lengthBits(emptied ? run - 1 : run);
}

function isLine(units: Units, u: number): boolean {
  return units.sort[u] === MARK && units.id[u] === LINE;
}

/** Bits 1..n. */
function lengthBits(n: number): number {
  return n <= 0 ? 0 : ((1 << (n + 1)) - 1) & ~1;
}

const balance = new Int8Array(4096);

/** Lengths as bits at which two fragments hold the same words, in whatever order. */
export function agreeingLengths(field: Field, a: Slot, b: Slot): number {
  const { id } = field.units;
  const runOf = (slot: Slot) => (slot.side === 1 ? field.ahead[slot.point] : field.behind[slot.point]) ?? 0;
  const most = Math.min(LONGEST, runOf(a), runOf(b));
  let off = 0;
  let bits = 0;
  const touched: number[] = [];
  const weigh = (slot: Slot, i: number, by: 1 | -1) => {
    const word = id[slot.side === 1 ? slot.point + i : slot.point - 1 - i] ?? 0;
    const was = balance[word] ?? 0;
    balance[word] = was + by;
    off += Math.abs(was + by) - Math.abs(was);
    touched.push(word);
  };
  for (let i = 0; i < most; i += 1) {
    weigh(a, i, 1);
    weigh(b, i, -1);
    if (off === 0) bits |= 1 << (i + 1);
  }
  for (const word of touched) balance[word] = 0;
  return bits;
}
