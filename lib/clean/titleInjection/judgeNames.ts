import type { ClauseEdges } from './clauseEdges';
import { hangInOrder, isMonotonous } from './judge';
import { sumOf } from './sumOf';
import type { Evidence } from './weighEvidence';

/** Pieces that jump more often in the title are strings that nobody writes: no names. A jump to a word that they share is a frame's. */
const MOST_LEAPS = 1;

/** So many of each count at most: more say no more. */
const AT_MOST = {
  repeats: 24,
  hanging: 3,
  opening: 0.2,
  mixed: 2,
  doubled: 2,
  behindEnds: 3,
  apart: 12,
} as const;

/** Share of torn pieces that names may have which the dictionary does not know: of 2,660 honest texts none had more than 0.43. */
const TORN_NAMES = 0.4;

/** Pieces that say something and whose order in the title does: three names have it often. */
const LEAST_IN_ORDER = 4;

/** What speaks for a machine and against it, each as its weights count it. */
function signsOf(evidence: Evidence, edges: ClauseEdges) {
  const { buckets, repeats, fill, hanging, opening, mixed, torn, slots, strays, shared, unexplained } =
    evidence;
  return {
    ...evidence,
    ...edges,
    base: 1,
    /** The binary logarithm of the pieces that come again. */
    repeats: Math.log2(1 + Math.min(AT_MOST.repeats, repeats)),
    /** The share of empty slots. */
    missed: 1 - fill,
    /** Pieces that stand alone. */
    hanging: Math.min(AT_MOST.hanging, hanging),
    opening: Math.min(AT_MOST.opening, opening),
    mixed: Math.min(AT_MOST.mixed, mixed),
    /** Function words that stand alone (着 at the end of a clause) have no turn of their own among names. */
    ordered: evidence.ordered && evidence.saying >= LEAST_IN_ORDER,
    /** Slots out of turn that hold what the pieces hold, a piece: names are said when they come up. */
    strays: Math.min(1, strays / Math.max(1, slots)),
    /** Pieces that end inside words: pairs of characters, or any strings. */
    torn: Math.max(0, torn - TORN_NAMES),
    /** Words of the title that two pieces use, and pieces that the text goes on from alike, a piece. */
    shared: shared / Math.max(1, buckets),
    unexplained: unexplained / Math.max(1, buckets),
    /** What the text's other clauses say of the words beside them; how far they are apart is a binary logarithm. */
    doubled: Math.min(AT_MOST.doubled, edges.doubled),
    behindEnds: Math.min(AT_MOST.behindEnds, edges.behindEnds),
    apart: Math.log2(1 + Math.min(AT_MOST.apart, edges.apart)),
    /** The other evidence has proof already. */
    proved: evidence.verdict === 'proof',
  };
}

type Weights = Partial<Record<keyof ReturnType<typeof signsOf>, number>>;

/**
 * How much each sign says, in natural logarithms of odds, that pieces which may all be names were put in by a machine and are not the
 * text's own, where they are few and where they are many: a logistic regression each over 2,896 and 4,222 polluted texts, two thirds
 * of them bulletins, and 3,539 and 629 clean ones that have names, places, goods, counts or slogans of their title in turn, kept near
 * one over 883 and 1,547 and 3,791 and 1,074 others, with no sign that speaks against what it stands for.
 */
const FEW: Weights = {
  base: -15.9,
  repeats: 1.5,
  missed: -9.1,
  ordered: 2.5,
  fromStart: 1.9,
  hanging: 7.5,
  opening: 10,
  mixed: 3.7,
  torn: 8,
  strays: -6,
  subjects: -1.4,
  listed: -1.5,
  unused: -3.2,
  adjacent: 0.5,
  shared: -7.7,
  unexplained: -0.6,
  framed: -6,
  parallel: -3,
  counted: -2,
  echoed: -0.6,
  placed: 0.54,
  proved: 1.7,
  inside: -3.9,
  doubled: 4.8,
  behindEnds: 9,
  numberless: 2,
  apart: 3.1,
};
const MANY: Weights = {
  base: -8,
  missed: -9.9,
  inOrder: 0.38,
  adjacent: 2.6,
  unused: -7.2,
  hanging: 4.1,
  mixed: 0.5,
  strays: -8.1,
  subjects: -0.3,
  shared: -5.7,
  framed: -6.9,
  counted: -2.7,
  goesOn: -8.5,
  echoed: -3.6,
  parallel: -4.7,
  placed: 0.55,
  proved: 3.1,
  inside: -7.2,
  doubled: 5.6,
  behindEnds: 5.1,
  numberless: 2,
  apart: 2.5,
};

/** From so many different pieces on they are many; function words that stand alone are none. */
const LEAST_MANY = 7;
/** Rounds of many whole words at clauses' heads or ends: once through and begun again, in the title's order, an honest text has its names as well. */
const LEAST_ROUNDS = 1.5;
/** Rounds of many whole words anywhere: names stand behind the text's own words, too, and some marks and function words fit a few of them. */
const LEAST_ANYWHERE = 1.35;
/** Odds for proof. Clean texts that had them are stopped by what is asked beside them: rounds, and counts of things in turn. */
const PROOF = { few: 1.4, many: 1.6 } as const;

function isNoName(evidence: Evidence, edges: ClauseEdges): boolean {
  const isMany = evidence.saying >= LEAST_MANY;
  const weights = isMany ? MANY : FEW;
  if (isMany && evidence.slots < leastRounds(evidence) * evidence.buckets) return false;
  const odds = sumOf(signsOf(evidence, edges), weights);
  return odds >= (isMany ? PROOF.many : PROOF.few);
}

/** How often many pieces must come round; those that jump or end inside words need not. */
function leastRounds({ subjects, leaps, torn }: Evidence): number {
  return subjects ? LEAST_ROUNDS : leaps === 0 && torn === 0 ? LEAST_ANYWHERE : 0;
}

/** What the evidence comes to once it is asked whether the pieces may be names that the text has in turn by itself. */
export function judgeNames(evidence: Evidence, edges: () => ClauseEdges): Evidence['verdict'] {
  const { verdict, leaps, shared } = evidence;
  if (verdict === 'nothing' || leaps > MOST_LEAPS + shared) return verdict;
  const isNobodys = (isMonotonous(evidence) && !evidence.subjects) || hangInOrder(evidence);
  if (verdict === 'proof' && isNobodys) return verdict;
  return isNoName(evidence, edges()) ? 'proof' : 'suspicion';
}
