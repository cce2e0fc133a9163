import { hangInOrder, isMonotonous } from './judge';
import type { Evidence } from './weighEvidence';

/** Pieces that jump more often in the title are strings that nobody writes: no names. A jump to a word that they share is a frame's. */
const MOST_JUMPS = 1;

/**
 * How much each sort of evidence says, in natural logarithms of odds, that pieces which may all be names were put in by a machine and
 * are not the text's own: a logistic regression over 252 polluted texts (carriers and others' reports) and 411 clean ones that have
 * names, places, goods or slogans of their title in turn.
 */
const WEIGHTS = {
  base: -11,
  /** By the binary logarithm of the pieces that come again, of which so many count, and of the different ones. */
  repeats: 1.4,
  repeatsAtMost: 24,
  buckets: 1,
  /** By the share of empty slots. */
  missed: -22.4,
  ordered: 1.9,
  adjacent: 2.2,
  coverage: 2.7,
  /** By pieces that stand alone, of which so many count. */
  hanging: 1.2,
  hangingAtMost: 3,
  opening: 23,
  openingAtMost: 0.2,
  mixed: 1.5,
  mixedAtMost: 2,
  /** By words of the title that two pieces use, and by pieces that the text goes on from alike, a piece. */
  shared: -4.9,
  unexplained: -2.8,
  alike: -1.6,
  echoed: -3.8,
  /** Not counted, since the texts counted over have hardly any: a machine puts hardly any two before the same word. */
  parallel: -8,
} as const;

/** Odds for proof; what is none for other reasons needs more. */
const PROOF = 0.5;
const SURE = 3.5;

function oddsOf(evidence: Evidence): number {
  const { buckets, repeats, fill, ordered, adjacent, coverage, hanging, opening, mixed } = evidence;
  const { shared, unexplained, alike, echoed } = evidence;
  return (
    WEIGHTS.base +
    WEIGHTS.repeats * Math.log2(1 + Math.min(WEIGHTS.repeatsAtMost, repeats)) +
    WEIGHTS.buckets * Math.log2(Math.max(1, buckets)) +
    WEIGHTS.missed * (1 - fill) +
    (ordered ? WEIGHTS.ordered : 0) +
    WEIGHTS.adjacent * adjacent +
    WEIGHTS.coverage * coverage +
    WEIGHTS.hanging * Math.min(WEIGHTS.hangingAtMost, hanging) +
    WEIGHTS.opening * Math.min(WEIGHTS.openingAtMost, opening) +
    WEIGHTS.mixed * Math.min(WEIGHTS.mixedAtMost, mixed) +
    WEIGHTS.alike * alike +
    WEIGHTS.echoed * echoed +
    WEIGHTS.parallel * evidence.parallel +
    (WEIGHTS.shared * shared + WEIGHTS.unexplained * unexplained) / Math.max(1, buckets)
  );
}

/** What the evidence comes to once it is asked whether the pieces may be names that the text has in turn by itself. */
export function judgeNames(evidence: Evidence): Evidence['verdict'] {
  const { verdict, jumps, shared } = evidence;
  if (verdict === 'nothing' || jumps > MOST_JUMPS + shared) return verdict;
  if (verdict === 'proof' && (isMonotonous(evidence) || hangInOrder(evidence))) return verdict;
  return oddsOf(evidence) >= (verdict === 'proof' ? PROOF : SURE) ? 'proof' : 'suspicion';
}
