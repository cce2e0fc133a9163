import type { Work } from '../work';
import type { Cleaner, CleanerInput } from './cleaners';
import { better, explainsAll, explainsMore, isLikelier } from './titleInjection/compareDecoded';
import { findCycle, followCycle } from './titleInjection/cycle/findCycle';
import { isProof, isSuspicious } from './titleInjection/cycle/judgeCycle';
import { runOf } from './titleInjection/cycle/runOf';
import { weighCycle } from './titleInjection/cycle/weighCycle';
import { decodeTitle, decodeTitles, HEAD, readHead } from './titleInjection/decodeTitle';
import { doubtFirstHit } from './titleInjection/doubtFirstHit';
import { doubtLastHit } from './titleInjection/doubtLastHit';
import { gridOfStands } from './titleInjection/gridOfStands';
import { type Decoded, injectionCuts } from './titleInjection/injectionCuts';
import { LIKELIEST_GRIDS, likelyOthers } from './titleInjection/likelyOthers';
import { settle } from './titleInjection/likelyReading';
import { readUnits } from './titleInjection/nameWords';
import { reachOut } from './titleInjection/reachOut';
import { type Field, readField } from './titleInjection/readField';
import { recurringSlots } from './titleInjection/recurringSlots';
import { secondTitle, showsMachine } from './titleInjection/secondTitle';
import { type SplitText, splitText } from './titleInjection/splitText';
import { standElsewhere } from './titleInjection/standElsewhere';
import { giveBack, takeRoom } from './titleInjection/unitRoom';
import type { Units } from './titleInjection/units';
import type { Evidence } from './titleInjection/weighEvidence';

/** Characters that must agree from cycle to cycle before titles of other pages are tried. */
const RECURRING = 8;

/** Where no grid says where its pieces may stand a title must be so long: in Chinese characters, two of them for another word. */
const SHORTEST_ANYWHERE = 6;

/**
 * Pieces of the page's title that a machine inserted at marks and function words (design/pollution.md §1).
 * The grid of slots, the buckets and their number are inferred; proof cuts, suspicion marks.
 */
export const findInjectedTitle: Cleaner = {
  name: 'findInjectedTitle',
  why: 'first, because the inserted pieces break every other pattern',
  *find(input) {
    const room = takeRoom();
    try {
      const likeliest = yield* decodeBest(input, splitText(input.text, HEAD, [], room));
      if (!likeliest) return [];
      const decoded = yield* proveBySecond(input, likeliest);
      const reached = doubtFirstHit(input.text, reachOut(decoded));
      return injectionCuts(input.text, doubtLastHit(input.text, reached));
    } finally {
      giveBack(room);
    }
  },
};

/** The article's own title explains most pages; a second title must explain much more (two-title pools, T2). */
const SECOND_TITLE = { margin: 12, share: 0.15 } as const;

function* decodeBest({ text, title }: CleanerInput, split: SplitText): Work<Decoded | null> {
  const own = [...new Set([title.best, ...title.candidates])].filter((version) => version !== '').slice(0, 3);
  let best: Decoded | null = null;
  let head: Field | null = null;
  for (const version of own) {
    const isFirst: boolean = head === null;
    head ??= readHead(split, [version]);
    const decoded = isFirst && head ? decodeTitle(text, head) : decodeTitles(text, split, [version]);
    best = better(best, yield* decoded, 0);
  }
  const first = best?.field.pool.titles[0] ?? own[0];
  if (
    first !== undefined &&
    title.others.length > 0 &&
    !(best && explainsAll(best.evidence)) &&
    head &&
    recurs(text, head.units)
  ) {
    const least = SECOND_TITLE.margin + SECOND_TITLE.share * (best?.evidence.score ?? 0);
    let second: Decoded | null = null;
    for (const other of likelyOthers(split, first, title.others)) {
      const decoded = yield* decodeTitles(text, split, [first, other]);
      if (decoded && usesSecond(decoded)) second = better(second, decoded, 0);
    }
    best = best && second && explainsMore(second, best) ? second : better(best, second, least);
  }
  yield;
  if (head && !(best && explainsAll(best.evidence) && !standElsewhere(best))) {
    const { cycle, grid } = yield* decodeAnywhere(text, head);
    best = better(best, grid, 0);
    if (cycle && (!best || isLikelier(cycle, best))) best = cycle;
  }
  return best && best.evidence.verdict !== 'nothing' ? best : null;
}

/** Pieces of a second title are several: one word of it may stand behind a piece of the first by chance, wherever that comes again. */
const LEAST_OF_SECOND = 2;

/** Whether more than one bucket holds words of the second title. */
function usesSecond({ field: { pool }, buckets }: Decoded): boolean {
  const using = buckets.filter((bucket) => bucket?.pieces.places.some((place) => place > pool.own));
  return using.length >= LEAST_OF_SECOND;
}

/** Suspicion is proof where pieces of another title show, at marks of their own, that a machine was at work. */
function* proveBySecond({ text, title }: CleanerInput, decoded: Decoded): Work<Decoded> {
  const { verdict, fill } = decoded.evidence;
  if (verdict !== 'suspicion' || fill < 1 || !decoded.grid || title.others.length === 0) return decoded;
  const second = yield* secondTitle(text, splitText(text, HEAD), title.others);
  if (!second || !showsMachine(second.evidence)) return decoded;
  return { ...decoded, evidence: { ...decoded.evidence, verdict: 'proof' } };
}

/** Whether slots of the likeliest grids hold the same again and again: the sign of a machine that needs no title to be seen. */
function recurs(text: string, units: Units): boolean {
  return LIKELIEST_GRIDS.some((grid) => recurringSlots(text, units, grid) >= RECURRING);
}

/**
 * A cycle that comes round in a text's head, wherever its pieces stand: it proves itself and needs no grid. Where its pieces
 * stand at marks and function words after all, the grid that was missed is learned from them.
 */
function* decodeAnywhere(
  text: string,
  head: Field,
): Work<{ readonly cycle: Decoded | null; readonly grid: Decoded | null }> {
  const found = head.pool.own < SHORTEST_ANYWHERE ? null : yield* findCycle(text, head);
  if (!found) return { cycle: null, grid: null };
  const stops = gridOfStands(head.units, found.chain.stands);
  const grid = stops ? yield* decodeTitle(text, head, [stops]) : null;
  const weight = weighCycle(text, head, found);
  if (!isProof(weight) && !isSuspicious(weight)) return { cycle: null, grid };
  const field = text.length <= HEAD ? head : readField(readUnits(text, head.pool.vocabulary), head.pool);
  const fitted = followCycle(text, head, field, found);
  yield;
  const { run, unsure } = runOf(field.pool, fitted);
  // Where most pieces may as well be the text's own words the others prove nothing.
  const verdict = isProof(weight) && run.hits > unsure.length ? 'proof' : 'suspicion';
  const settled = settle(text, field, run, null).decoded;
  const evidence: Evidence = { ...settled.evidence, score: found.chain.score, verdict };
  return { cycle: { ...settled, unsure, evidence }, grid };
}
