import type { CycleEvidence } from './weighCycle';

/**
 * How much each sort of evidence says, in natural logarithms of odds, as a logistic regression has it: half of 1,067 polluted texts and
 * of 6,266 clean ones (those of `../shared` and of the bulletins under their own and other titles and several in one, texts that say their
 * title's words by rule). Of the other halves none of the clean ones comes above 1, and one in 90 of the polluted below `PROOF`.
 */
const WEIGHTS = {
  base: -11.2,
  /** By the binary logarithm of the bits. */
  score: 0.5,
  /** By bits a stand, of which so many count. */
  each: 0.3,
  eachAtMost: 8,
  coverage: 5.2,
  labels: -3.8,
  openers: -7.6,
  alike: -3.2,
  echoed: -7.4,
  listed: -10.7,
  /** A piece that nobody would write, of which so many count. */
  broken: 0.7,
  brokenAtMost: 3,
  /** By missed turns a stand. */
  missed: -17,
  /** By binary logarithms of the stands that come again, of which so many count, and of the pieces. */
  again: 1.7,
  againAtMost: 24,
  pieces: 2.3,
  /** By how much the distances vary more than a machine's do. */
  uneven: -2.7,
} as const;

/**
 * The same once more where the clean texts are those that have names of their title in turn (some 3,100, in our own words,
 * against 730 polluted ones): what proves a machine against any text may be names in turn all the same.
 */
const AGAINST_NAMES = {
  base: -7,
  /** By the odds against any text, of which so many count. */
  odds: 0.06,
  oddsAtMost: 12,
  together: 23,
  togetherAtMost: 0.4,
  openers: -2.6,
  mixed: 2.3,
  mixedAtMost: 2,
  broken: 1.6,
  pieces: 2.1,
  alike: -9.5,
  echoed: -5.3,
  parallel: -4,
  listed: -1.8,
  uneven: -10,
  unevenAtMost: 0.12,
  /** By pieces without which two words meet that stand side by side elsewhere, of which so many count, and by the share that fill a form. */
  mended: 1.6,
  mendedAtMost: 4,
  framed: -6.5,
  /** By the share that stand in another sort of place than before, and that have words beside them which want something there. */
  moved: 4,
  inside: -3,
} as const;

/**
 * Pieces beside which the text says just their words once more, or that stand between what ends a phrase and a mark: of 7,000 clean texts
 * with names in turn none has one. Of each kind so many count, in both sums.
 */
const NOBODYS = { any: 1, againstNames: 2, doubledAtMost: 2, behindEndsAtMost: 3 } as const;

/** A machine's distances between its pieces vary by less, in shares of their mean. */
const EVEN = 0.4;

/** Odds for proof, and for a mark. */
const PROOF = 2.5;
const SUSPICION = 0.5;
const PROOF_AGAINST_NAMES = 1;

/**
 * However likely: what comes again less often, or explains less, in all or a stand (的 stands anywhere), is nothing; a mark needs more
 * pieces.
 */
const LEAST = { again: 2, pieces: 2, score: 18, each: 2, piecesToMark: 3, scoreToMark: 10 } as const;

/** Odds, as a natural logarithm, that a cycle is a machine's and not the text's own. */
function oddsOf(evidence: CycleEvidence): number {
  const { stands, score, coverage, labels, openers, alike, echoed, listed, broken, missed, again, pieces } =
    evidence;
  const each = Math.min(WEIGHTS.eachAtMost, score / Math.max(1, stands));
  return (
    WEIGHTS.base +
    WEIGHTS.score * Math.log2(Math.max(1, score)) +
    WEIGHTS.each * each +
    WEIGHTS.coverage * coverage +
    WEIGHTS.labels * labels +
    WEIGHTS.openers * openers +
    WEIGHTS.alike * alike +
    WEIGHTS.echoed * echoed +
    WEIGHTS.listed * listed +
    WEIGHTS.broken * Math.min(WEIGHTS.brokenAtMost, broken) +
    (WEIGHTS.missed * missed) / Math.max(1, stands) +
    WEIGHTS.again * Math.log2(Math.min(WEIGHTS.againAtMost, Math.max(1, again))) +
    WEIGHTS.pieces * Math.log2(Math.max(2, pieces)) +
    WEIGHTS.uneven * Math.max(0, evidence.unevenness - EVEN)
  );
}

/** The same odds where the text may have names in turn. */
function oddsAgainstNames(evidence: CycleEvidence): number {
  const { openers, alike, echoed, listed, broken, pieces, together, mixed, unevenness } = evidence;
  return (
    AGAINST_NAMES.base +
    AGAINST_NAMES.odds * Math.min(AGAINST_NAMES.oddsAtMost, oddsOf(evidence)) +
    AGAINST_NAMES.together * Math.min(AGAINST_NAMES.togetherAtMost, together) +
    AGAINST_NAMES.openers * openers +
    AGAINST_NAMES.mixed * Math.min(AGAINST_NAMES.mixedAtMost, mixed) +
    AGAINST_NAMES.broken * Math.min(WEIGHTS.brokenAtMost, broken) +
    AGAINST_NAMES.pieces * Math.log2(Math.max(2, pieces)) +
    AGAINST_NAMES.alike * alike +
    AGAINST_NAMES.echoed * echoed +
    AGAINST_NAMES.parallel * evidence.parallel +
    AGAINST_NAMES.listed * listed +
    AGAINST_NAMES.mended * Math.min(AGAINST_NAMES.mendedAtMost, evidence.mended) +
    AGAINST_NAMES.framed * (evidence.framed + evidence.counted) +
    AGAINST_NAMES.moved * evidence.moved +
    AGAINST_NAMES.inside * evidence.inside +
    AGAINST_NAMES.uneven * Math.min(AGAINST_NAMES.unevenAtMost, Math.max(0, unevenness - EVEN))
  );
}

/** How many pieces stand where nobody's words do. */
function countNobodys({ doubled, behindEnds }: CycleEvidence): number {
  return Math.min(NOBODYS.doubledAtMost, doubled) + Math.min(NOBODYS.behindEndsAtMost, behindEnds);
}

/** Whether a cycle is proof. No clean text that was measured has one, under its own title or another page's. */
export function isProof(evidence: CycleEvidence): boolean {
  const { again, pieces, score, stands } = evidence;
  if (again < LEAST.again || pieces < LEAST.pieces || score < LEAST.score) return false;
  if (score < LEAST.each * stands) return false;
  const nobodys = countNobodys(evidence);
  return (
    oddsOf(evidence) + NOBODYS.any * nobodys >= PROOF &&
    oddsAgainstNames(evidence) + NOBODYS.againstNames * nobodys >= PROOF_AGAINST_NAMES
  );
}

/** Whether a cycle that is no proof is worth a mark. */
export function isSuspicious(evidence: CycleEvidence): boolean {
  const { pieces, score } = evidence;
  if (pieces < LEAST.piecesToMark || score < LEAST.scoreToMark) return false;
  return oddsOf(evidence) >= SUSPICION;
}
