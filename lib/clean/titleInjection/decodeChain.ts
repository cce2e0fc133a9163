import { agreeingLengths, type Field, type Hit, type Run } from './decodeRun';
import type { Slot } from './slotGrid';

/**
 * Pieces at any word bound: no grid helps, but the first words of the pieces follow one another in the title and the whole
 * goes round, at short distances. Scores are bits, roughly.
 */
const SCORE = {
  /** The word that is due stands within reach: by chance one time in six. */
  due: 2.4,
  longer: 0.5,
  /** The piece goes on with words from farther on in the title. */
  jump: 2,
  /** A word of the title is left out between two pieces. */
  left: -1.5,
  /** The cycle starts anew. */
  wrap: -1,
  /** What its turn held before stands here again. */
  again: 3,
  lostTurn: -4,
} as const;

/** Pieces stand so many units apart at least, and at most before it counts against the chain. */
const NEAREST = 2;
const FARTHEST = 60;
const LONGEST_HEAD = 4;
const MOST_LEFT = 2;
const FEWEST_PIECES = 3;

/** Honest texts reach this too: what they lack shows only when the cycle is followed. */
const WORTH_A_LOOK = 30;

/** One piece of a chain: it starts at a unit and its first words are the title's from `place` on. */
interface Link {
  readonly unit: number;
  readonly place: number;
  readonly head: number;
  readonly score: number;
  readonly before: Link | null;
  /** Pieces since the cycle last started. */
  readonly turn: number;
}

/** How well the text closes over a piece between two units: more is better. */
export type Join = (from: number, to: number) => number;

/** @returns the best chain as a run without a grid; null if there is none worth a look */
export function decodeChain(field: Field, join: Join): Run | null {
  const first = followTitle(field);
  const cycle = first && first.score >= WORTH_A_LOOK ? cycleOf(first) : null;
  return cycle ? followCycle(field, cycle, join) : null;
}

/** Title words of the text from left to right, each with the best chain that ends in it. */
function followTitle(field: Field): Link | null {
  const { units, pool } = field;
  /** By the place that is due next: the chains that wait for it, the latest of the good ones. */
  const waiting = new Map<number, Link[]>();
  let best: Link | null = null;
  for (let unit = 0; unit < units.length; unit += 1) {
    if ((field.ahead[unit] ?? 0) === 0) continue;
    const found: Link[] = [];
    for (let place = 0; place < pool.own; place += 1) {
      if (pool.words[place] !== units.id[unit]) continue;
      const most = headLength(field, unit, place);
      const before = bestBefore(waiting, unit, place);
      for (let head = 1; head <= most; head += 1) {
        const gain =
          SCORE.due + SCORE.longer * (head - 1) + (head === most ? jumpScore(field, unit, place, head) : 0);
        const link = {
          unit,
          place,
          head,
          score: (before?.score ?? 0) + gain,
          before: before?.link ?? null,
          turn: before && !before.wrapped ? (before.link.turn ?? 0) + 1 : 0,
        };
        found.push(link);
        if (!best || link.score > best.score) best = link;
      }
    }
    for (const link of found) {
      const due = link.place + link.head;
      const list = waiting.get(due) ?? [];
      waiting.set(
        due,
        [...list, link]
          .filter((other) => unit - other.unit <= FARTHEST)
          .sort((a, b) => b.score - a.score)
          .slice(0, 4),
      );
    }
  }
  return best;
}

function headLength(field: Field, unit: number, place: number): number {
  let size = 0;
  while (
    size < LONGEST_HEAD &&
    size < (field.ahead[unit] ?? 0) &&
    place + size < field.pool.own &&
    field.units.id[unit + size] === field.pool.words[place + size]
  ) {
    size += 1;
  }
  return size;
}

/** The next word after the head is the title's too, from farther on. */
function jumpScore(field: Field, unit: number, place: number, head: number): number {
  if ((field.ahead[unit] ?? 0) <= head) return 0;
  const next = field.units.id[unit + head] ?? -1;
  return field.pool.words.indexOf(next, place + head + 1) >= 0 ? SCORE.jump : 0;
}

function bestBefore(
  waiting: ReadonlyMap<number, readonly Link[]>,
  unit: number,
  place: number,
): { readonly link: Link; readonly score: number; readonly wrapped: boolean } | null {
  let best: { readonly link: Link; readonly score: number; readonly wrapped: boolean } | null = null;
  const consider = (due: number, cost: number, wrapped: boolean) => {
    for (const link of waiting.get(due) ?? []) {
      const gap = unit - link.unit - link.head;
      if (gap < NEAREST || gap > FARTHEST || (wrapped && link.turn + 1 < FEWEST_PIECES)) continue;
      if (!best || link.score + cost > best.score) best = { link, score: link.score + cost, wrapped };
    }
  };
  for (let left = 0; left <= MOST_LEFT; left += 1) consider(place - left, SCORE.left * left, false);
  if (place <= MOST_LEFT) {
    for (const due of waiting.keys()) consider(due, SCORE.wrap + SCORE.left * place, true);
  }
  return best;
}

/** The pieces of one turn of the cycle: those of the turn that the chain goes through most often. */
function cycleOf(last: Link): readonly Link[] | null {
  const turns: Link[][] = [];
  let turn: Link[] = [];
  for (let link: Link | null = last; link; link = link.before) {
    turn.unshift(link);
    if (link.turn === 0) {
      turns.unshift(turn);
      turn = [];
    }
  }
  // The last turn may be cut short by the cap, the first by its start.
  const whole = turns.length > 1 ? turns.slice(0, -1) : turns;
  return whole.reduce<readonly Link[] | null>(
    (best, each) => (!best || total(each) > total(best) ? each : best),
    null,
  );
}

function total(links: readonly Link[]): number {
  return links.length;
}

interface State extends Run {
  readonly turn: number;
  readonly end: number;
}

/** Goes through the text once more with the cycle known: each piece in its turn, as far as it agrees with its model. */
function followCycle(field: Field, cycle: readonly Link[], join: Join): Run | null {
  const period = cycle.length;
  if (period < FEWEST_PIECES) return null;
  const models = cycle.map((link): Slot => ({ point: link.unit, side: 1, at: link.unit, anchored: false }));
  const empty = {
    score: 0,
    period,
    last: null,
    hits: 0,
    repeats: 0,
    misses: 0,
    allowed: models.map(() => 0),
  };
  const states: (State | null)[] = models.map(() => null);
  let best: Run | null = null;
  for (let unit = 0; unit < field.units.length; unit += 1) {
    if ((field.ahead[unit] ?? 0) === 0) continue;
    const slot: Slot = { point: unit, side: 1, at: unit, anchored: false };
    const found: State[] = [];
    for (const [turn, model] of models.entries()) {
      const link = cycle[turn];
      const agreeing = agreeingLengths(field, model, slot);
      if (!link || agreeing === 0 || 31 - Math.clz32(agreeing) < link.head) continue;
      const state = latest(states, turn, unit, empty, period);
      const known = state.allowed[turn] ?? 0;
      const lengths = known === 0 ? agreeing : known & agreeing;
      if (lengths === 0) continue;
      const size = 31 - Math.clz32(lengths);
      const allowed = [...state.allowed];
      allowed[turn] = lengths;
      const hit: Hit = { slot, bucket: turn, before: state.last };
      found.push({
        score: state.score + SCORE.again + SCORE.longer * (Math.min(size, 8) - 1) + join(unit, unit + size),
        period,
        last: hit,
        hits: state.hits + 1,
        repeats: state.repeats + (known === 0 ? 0 : 1),
        misses: state.misses,
        allowed,
        turn,
        end: unit + link.head,
      });
    }
    for (const state of found) {
      const held = states[state.turn];
      if (!held || state.score >= held.score || unit - held.end > FARTHEST) states[state.turn] = state;
      if (!best || state.score > best.score) best = state;
    }
  }
  return best;
}

function latest(
  states: readonly (State | null)[],
  turn: number,
  unit: number,
  empty: Run,
  period: number,
): Run {
  let best: Run = empty;
  for (let lost = 0; lost <= 2; lost += 1) {
    const state = states[(turn - 1 - lost + 2 * period) % period];
    if (!state || unit - state.end < NEAREST || unit - state.end > FARTHEST * (lost + 1)) continue;
    const score = state.score + SCORE.lostTurn * lost;
    if (score > best.score) best = { ...state, score, misses: state.misses + lost };
  }
  return best;
}
