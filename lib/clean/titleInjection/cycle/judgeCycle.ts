import { sumOf } from '../sumOf';
import type { CycleEvidence } from './weighCycle';

/**
 * How much each sort of evidence says, in natural logarithms of odds, as a logistic regression has it: half of 1,067 polluted texts and
 * of 6,266 clean ones (those of `../shared` and of the bulletins under their own and other titles and several in one, texts that say their
 * title's words by rule). Of the other halves none of the clean ones comes above 1, and one in 90 of the polluted below `PROOF`.
 */
const WEIGHTS: Partial<Signs> = {
  base: -11.2,
  /** By the binary logarithm of the bits. */
  score: 0.5,
  /** By bits a stand. */
  each: 0.3,
  coverage: 5.2,
  labels: -3.8,
  openers: -7.6,
  alike: -3.2,
  echoed: -7.4,
  listed: -10.7,
  /** A piece that nobody would write. */
  broken: 0.7,
  /** By missed turns a stand. */
  missed: -17,
  /** By binary logarithms of the stands that come again, and of the pieces. */
  again: 1.7,
  pieces: 2.3,
  /** By how much the distances vary more than a machine's do. */
  uneven: -2.7,
};

/**
 * The same once more where the clean texts are those that have names of their title in turn (some 3,100, in our own words,
 * against 730 polluted ones): what proves a machine against any text may be names in turn all the same.
 */
const AGAINST_NAMES: Partial<Signs> = {
  base: -7,
  /** By the odds against any text. */
  odds: 0.06,
  together: 23,
  openers: -2.6,
  mixed: 2.3,
  broken: 1.6,
  pieces: 2.1,
  alike: -9.5,
  echoed: -5.3,
  parallel: -4,
  listed: -1.8,
  uneven: -10,
  /** By pieces without which two words meet that stand side by side elsewhere, and by the share that fill a form. */
  mended: 1.6,
  framed: -6.5,
  /** By the share that stand in another sort of place than before, and that have words beside them which want something there. */
  moved: 6,
  inside: -3,
  /** By the share of the title's words that no piece uses anything of: names are a part of a title, with more around. */
  unused: -4,
};

/**
 * Pieces beside which the text says just their words once more, or that stand between what ends a phrase and a mark: of 7,000 clean texts
 * with names in turn none has one. Of each kind so many count, in both sums.
 */
const NOBODYS = { any: 1, againstNames: 2, doubledAtMost: 2, behindEndsAtMost: 3 } as const;

/** So much of each counts at most. */
const AT_MOST = {
  each: 8,
  broken: 3,
  again: 24,
  odds: 12,
  together: 0.4,
  mixed: 2,
  mended: 4,
  uneven: 0.12,
} as const;

/** A machine's distances between its pieces vary by less, in shares of their mean. */
const EVEN = 0.4;

/** Odds for proof against any text and against names in turn, and for a mark. */
const PROOF = { any: 2.5, againstNames: 1 } as const;
const SUSPICION = 0.5;

/**
 * A little less of either where both come to so much: of 8,457 clean texts (some 6,700 by rule) not one that has odds above 0 against
 * names in turn has odds above 0 against all texts, so that what falls short by a little in one is no chance where the other makes up
 * for it. Three names that come round three times are too few for that.
 */
const NEARLY = { any: 2, againstNames: 0.5, both: 4.5, stands: 12 } as const;

/**
 * Much less against any text where many pieces rule names in turn out: of 8,808 clean texts the one that has such odds
 * against names has five pieces and -3.6 against all texts.
 */
const NO_NAMES = { any: 1, againstNames: 7, stands: 24 } as const;

/**
 * However likely: what comes again less often, or explains less, in all or a stand (的 stands anywhere), is nothing; a mark needs more
 * pieces.
 */
const LEAST = { again: 2, pieces: 2, score: 18, each: 2, piecesToMark: 3, scoreToMark: 10 } as const;

/**
 * A larger share of words beyond those that the title has is a refrain between names, put together from the title's words (一年一年): a
 * machine deals each word out once a round. No cycle of the polluted texts that were measured has such words.
 */
const MOST_OVERDRAWN = 0.2;

/** What speaks for a cycle and against it, as its weights count it. */
function signsOf(evidence: CycleEvidence) {
  const { stands, score, mixed, mended, framed, counted, unevenness } = evidence;
  const uneven = Math.max(0, unevenness - EVEN);
  return {
    ...evidence,
    base: 1,
    score: Math.log2(Math.max(1, score)),
    each: Math.min(AT_MOST.each, score / Math.max(1, stands)),
    broken: Math.min(AT_MOST.broken, evidence.broken),
    missed: evidence.missed / Math.max(1, stands),
    again: Math.log2(Math.min(AT_MOST.again, Math.max(1, evidence.again))),
    pieces: Math.log2(Math.max(2, evidence.pieces)),
    uneven,
    odds: 0,
    together: Math.min(AT_MOST.together, evidence.together),
    mixed: Math.min(AT_MOST.mixed, mixed),
    mended: Math.min(AT_MOST.mended, mended),
    framed: framed + counted,
  };
}

type Signs = ReturnType<typeof signsOf>;

/** Odds, as a natural logarithm, that a cycle is a machine's and not the text's own. */
const oddsOf = (evidence: CycleEvidence) => sumOf(signsOf(evidence), WEIGHTS);

/** The same odds where the text may have names in turn. */
function oddsAgainstNames(evidence: CycleEvidence): number {
  const signs = signsOf(evidence);
  const odds = Math.min(AT_MOST.odds, oddsOf(evidence));
  return sumOf({ ...signs, odds, uneven: Math.min(AT_MOST.uneven, signs.uneven) }, AGAINST_NAMES);
}

/** How many pieces stand where nobody's words do. */
function countNobodys({ doubled, behindEnds, numberless, torn }: CycleEvidence): number {
  const beside = Math.min(NOBODYS.doubledAtMost, doubled) + Math.min(NOBODYS.behindEndsAtMost, behindEnds);
  return beside + numberless + torn;
}

/** Whether a cycle is proof. No clean text that was measured has one, under its own title or another page's. */
export function isProof(evidence: CycleEvidence): boolean {
  const { again, overdrawn, pieces, score, stands } = evidence;
  if (overdrawn > MOST_OVERDRAWN) return false;
  if (again < LEAST.again || pieces < LEAST.pieces || score < LEAST.score) return false;
  if (score < LEAST.each * stands) return false;
  const nobodys = countNobodys(evidence);
  const any = oddsOf(evidence) + NOBODYS.any * nobodys;
  const names = oddsAgainstNames(evidence) + NOBODYS.againstNames * nobodys;
  if (any >= PROOF.any && names >= PROOF.againstNames) return true;
  if (any >= NO_NAMES.any && names >= NO_NAMES.againstNames && stands >= NO_NAMES.stands) return true;
  if (stands < NEARLY.stands) return false;
  return any >= NEARLY.any && names >= NEARLY.againstNames && any + names >= NEARLY.both;
}

/** Whether a cycle that is no proof is worth a mark. */
export function isSuspicious(evidence: CycleEvidence): boolean {
  const { pieces, score } = evidence;
  if (pieces < LEAST.piecesToMark || score < LEAST.scoreToMark) return false;
  return oddsOf(evidence) >= SUSPICION;
}
