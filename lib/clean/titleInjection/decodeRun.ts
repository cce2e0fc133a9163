import { type Beam, NARROW, prune, WIDE } from './beam';
import { agreeingLengths, possibleLengths } from './fragmentLengths';
import type { Field } from './readField';
import { againScore, isLabel, newScore } from './scoreFragment';
import { clauseAfter, type LaidGrid, type Slot, slotsFrom } from './slotGrid';
import { variants } from './variants';

/** Scores in bits, roughly, like those of fragments. */
const SCORE = {
  /** The slot holds nothing of the title, or not what its turn asks for; less of it where the machine has passed one over before. */
  miss: -9,
  missAgain: -5,
  /** A fragment that would end before an anchor behind which the title's words go on: likelier the anchor is a word of the fragment. */
  split: -4,
  /** A run below this has nothing to come back to. */
  sunk: -10,
} as const;

/** Slots that a run may have passed over before one more: so many, and more for each piece. One that passes over more comes to nothing. */
const MOST_MISSED = { always: 1, each: 0.25 } as const;

/** A run of this score is the machine's: no other is begun behind it. */
const CERTAIN = 60;

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

/** What is known of a bucket: where it was seen first, how often, how often before or after a number, and the lengths left to it. */
interface Known {
  readonly first: Slot;
  readonly times: number;
  readonly labels: number;
  readonly allowed: number;
}

interface State extends Omit<Run, 'allowed'> {
  readonly at: number;
  readonly turn: number;
  readonly known: readonly (Known | undefined)[];
}

/** A run that starts at a unit. Its fields stand in the order of all other states: what is alike is read faster. */
function startAt(at: number, period: number): State {
  return { score: 0, period, last: null, hits: 0, repeats: 0, misses: 0, turn: 0, known: NONE, at };
}

const NONE: State['known'] = [];

/**
 * Reads slot after slot and keeps the few likeliest ways to fill them; a run may start and end anywhere.
 * @param until unit after which no run starts
 */
export function decodeRun(
  field: Field,
  laid: LaidGrid,
  period: number,
  until = field.units.length,
  beam = NARROW,
): Run {
  return readSlots(field, laid, period, until, beam).best;
}

/** Bits that a run may fall short of the best and still be another way to read the text. */
const NEARLY = 4;
const MOST_RUNS = 6;

/** The best run of a known grid and those nearly as good, the best first; none is a part of another. */
export function likelyRuns(field: Field, laid: LaidGrid, period: number): readonly Run[] {
  const { best, others } = readSlots(field, laid, period, field.units.length, WIDE);
  const inner = new Set<Hit>();
  for (const { last } of others)
    for (let hit = last?.before; hit && !inner.has(hit); hit = hit.before) inner.add(hit);
  const whole = others.filter(({ last }) => last && last !== best.last && !inner.has(last));
  return [best, ...whole.sort((a, b) => b.score - a.score).slice(0, MOST_RUNS - 1)];
}

function readSlots(
  field: Field,
  laid: LaidGrid,
  period: number,
  until: number,
  beam: Beam,
): { readonly best: Run; readonly others: readonly Run[] } {
  const length = Math.min(until, field.units.length);
  let best = startAt(0, period);
  let near: State[] = [];
  let states: State[] = [];
  let idle = 0;
  while (idle < length || states.length > 0) {
    if (states.length === 0) idle = nextStart(field, laid, idle, length);
    const next: State[] = [];
    if (best.score > CERTAIN) idle = length;
    if (idle < length && mayStart(field, laid, idle)) states.push(startAt(idle, period));
    for (const state of states) {
      for (const after of advance(field, laid, state)) {
        if (after.score > best.score) best = after;
        if (beam === WIDE && after.score > best.score - NEARLY && after.last !== state.last) near.push(after);
        if (livesOn(after.score, after.hits)) next.push(after);
      }
    }
    idle = nextIdle(laid, idle, length);
    states = prune(next, best.score, beam);
    if (beam === WIDE) near = near.filter(({ score }) => score > best.score - NEARLY);
  }
  return { best: runOf(best), others: near.map(runOf) };
}

function runOf({ score, period, last, hits, repeats, misses, known }: State): Run {
  return {
    score,
    period,
    last,
    hits,
    repeats,
    misses,
    allowed: Array.from(known, (bucket) => bucket?.allowed ?? 0),
  };
}

/** Whether a run of this score has something to come back to. */
function livesOn(score: number, hits: number): boolean {
  return score > (hits < 3 ? 0 : SCORE.sunk);
}

/** The next clause that a run may start in. */
function nextStart(field: Field, laid: LaidGrid, from: number, length: number): number {
  let idle = from;
  while (idle < length && !mayStart(field, laid, idle)) idle = nextIdle(laid, idle, length);
  return idle;
}

/** Whether a clause's slot has a word of the title beside it: no run starts elsewhere, and most clauses have none. */
function mayStart({ ahead, behind, units }: Field, laid: LaidGrid, clause: number): boolean {
  const mark = laid.nextMark[clause] ?? units.length;
  const anchor = laid.nextAnchor[clause] ?? units.length;
  if (anchor < mark && (ahead[anchor + 1] ?? 0) > 0) return true;
  const isAtMark = anchor >= mark || laid.grid.side === -1;
  return isAtMark && ((laid.grid.side === 1 ? ahead[mark + 1] : behind[mark]) ?? 0) > 0;
}

function nextIdle(laid: LaidGrid, idle: number, length: number): number {
  return idle >= length ? length : Math.min(length, (laid.nextMark[idle] ?? length) + 1);
}

function advance(field: Field, laid: LaidGrid, state: State): readonly State[] {
  const { length } = field.units;
  const slots = slotsFrom(laid, state.at, length);
  const first = slots[0];
  if (!first) return [];
  const after: State[] = [];
  for (const slot of slots) fill(field, laid, state, slot, after);
  if (mayMiss(state)) {
    const at = clauseAfter(laid, first, 0, length);
    after.push(miss(state, at, state.turn));
    if (Number.isFinite(state.period) && state.hits > 2) after.push(miss(state, at, state.turn + 1));
  }
  return after;
}

/** Whether a run may go on behind a slot that holds nothing. */
function mayMiss(state: State): boolean {
  const { hits, misses, score } = state;
  return (
    hits > 0 &&
    misses <= MOST_MISSED.always + MOST_MISSED.each * hits &&
    livesOn(score + costOfMiss(state), hits)
  );
}

function costOfMiss({ misses }: State): number {
  return misses === 0 ? SCORE.miss : SCORE.missAgain;
}

/** The slot holds nothing. Written out field by field, here and in `fill`: spreading took a quarter of the time. */
function miss(state: State, at: number, turn: number): State {
  return {
    score: state.score + costOfMiss(state),
    period: state.period,
    last: state.last,
    hits: state.hits,
    repeats: state.repeats,
    misses: state.misses + 1,
    turn,
    known: state.known,
    at,
  };
}

/** The ways in which a slot may hold a fragment of the state's turn, put to `after`. */
function fill(field: Field, laid: LaidGrid, state: State, slot: Slot, after: State[]): void {
  const bucket = state.turn % state.period;
  const before = state.known[bucket];
  const possible = possibleLengths(field, slot, before === undefined);
  if (possible === 0) return;
  const lengths = before ? possible & before.allowed & agreeingLengths(field, before.first, slot) : possible;
  if (lengths === 0) return;
  for (const { at, lengths: allowed, goesOn } of variants(field, laid, slot, lengths)) {
    const longest = 31 - Math.clz32(allowed);
    const gain = before
      ? againScore(field, slot, longest, {
          first: before.first,
          longest: 31 - Math.clz32(before.allowed),
          times: before.times,
          labels: before.labels,
        })
      : newScore(field, slot, longest);
    const known = [...state.known];
    known[bucket] = {
      first: before?.first ?? slot,
      times: (before?.times ?? 0) + 1,
      labels: (before?.labels ?? 0) + (isLabel(field, slot, longest) ? 1 : 0),
      allowed,
    };
    after.push({
      score: state.score + gain + (goesOn ? SCORE.split : 0),
      period: state.period,
      last: { slot, bucket, before: state.last },
      hits: state.hits + 1,
      repeats: state.repeats + (before ? 1 : 0),
      misses: state.misses,
      turn: state.turn + 1,
      known,
      at,
    });
  }
}
