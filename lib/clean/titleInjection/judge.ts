import type { Evidence } from './weighEvidence';

/** What was counted before it is judged. */
type Counted = Omit<Evidence, 'verdict'>;

const PROOF = 26;
const SUSPICION = 15;

/** Labels of numbers or their units: honest lists. */
const MOST_LABELS = 0.4;

/** More than this share of fragments where the text says its title again, and it is no machine. */
const MOST_IN_TITLE = 0.4;

/** So few things at most a text reports of in turn, and they are a part of its title: a machine uses nearly all of it. */
const SUBJECTS = { most: 5, rounds: 8, coverage: 0.7 } as const;

/** More of them where the title lists them; four and more that it does not list are no subjects once they come round so often. */
const LISTED = { share: 0.5, coverage: 0.85, least: 4, rounds: 3 } as const;

/** Words of the title that another bucket has already, one for each bucket where pieces jump: a text may quote parts of its title, a machine uses each once. */
const REUSED = { jumps: 3 } as const;

/**
 * Where hardly anything jumps, or one piece alone in a run that passes slots over, and as many fragments stand at slots out of turn, clauses
 * just open with these words.
 */
const STRAYS = { least: 2, share: 0.3, jumps: 1 } as const;

/** Where hardly anything jumps, words of the title that more than one bucket uses, a bucket: a machine uses each once. */
const MOST_SHARED = 0.25;

/** Characters of pieces that jump, every one, on average: shorter ones a text may say as well. */
const SHATTERED = 4;

/** Two strings that both jump, so often together, and are so long on average: one of them once more is no chance. */
const TWO_SHATTERED = { jumps: 3, characters: 6 } as const;

/** Share of the slots that a machine fills at the least, where it passes some over; strings that nobody writes, round after round, show it sooner. */
const LEAST_FILL = { usual: 0.8, shattered: 0.6 } as const;

/** A cycle that comes round so often without a miss needs no share of the title. */
const STEADY = { score: 80, repeats: 8, rounds: 4, fill: 0.95 } as const;

/** The same where the pieces start in the title's order and fill every slot at different marks and anchors. */
const STEADY_IN_ORDER = { repeats: 8, rounds: 3, stops: 3 } as const;

/** One or two words at each slot, whatever the sentence: a list has them at one mark, or goes on from them alike. */
const MONOTONOUS = { repeats: 10, stops: 3, fill: 0.95, characters: 2, echoed: 0.35, framed: 0.5 } as const;

/** Of many sentences some are alike, or have a number, by chance: more may for each bit by which the grid's rule tells where the words stand. */
const MORE_BY_RULE = 0.03;

/** Bits that it says to start where machines do: five times as many of their runs do as of names that texts have in turn. */
const START_BITS = 2;

/** What one to three words count in turn, a bulletin may count by itself. */
const MOST_COUNTED = 0.2;

/** Two that take turns as often without a miss may be shorter, and stand at fewer marks and anchors; three must stand at more. */
const TWO_IN_TURN = { ...MONOTONOUS, stops: 2, fill: 1, characters: 1.5 } as const;
const THREE_IN_TURN = { ...MONOTONOUS, stops: 4, fill: 1 } as const;

/**
 * Alone between sentence and line end stand pieces of so many buckets, or of one where all of them come round. Such are proof where they
 * start in the title's order and two have come again.
 */
const HANGING = { buckets: 2, repeats: 6, again: 2 } as const;

/** A tour: bits that the order of its stations and their turns must have where no honest text has so many. */
const TOUR = 16;

/** What the evidence comes to. */
export function judge(evidence: Counted): Evidence['verdict'] {
  const { score, buckets, jumps, fill, coverage, labels, broken, goesOn, inTitle } = evidence;
  if (isMonotonous(evidence)) return 'proof';
  if (buckets < 2 || (buckets < 3 && jumps < 3 && !areShattered(evidence))) return 'nothing';
  if (
    fill < (comesRoundShattered(evidence) ? LEAST_FILL.shattered : LEAST_FILL.usual) ||
    goesOn > MOST_IN_TITLE
  )
    return 'nothing';
  if (labels > MOST_LABELS && !standsAlone(evidence) && !areLongStrings(evidence)) return 'nothing';
  if (score >= PROOF && comesRound(evidence) && covers(evidence) && !isHonest(evidence)) return 'proof';
  if (score >= SUSPICION && hangInOrder(evidence)) return 'proof';
  if (score >= PROOF && jumps >= 6 && broken >= 3 && coverage >= 0.6) return 'proof';
  return score >= SUSPICION && inTitle <= MOST_IN_TITLE ? 'suspicion' : 'nothing';
}

/** Whether most buckets are strings that nobody writes, and all come again. */
function comesRoundShattered({ broken, buckets, repeats }: Counted): boolean {
  return broken >= 3 && 2 * broken > buckets && repeats >= buckets;
}

/** Whether both of two buckets are strings that nobody writes, and come again. */
function areShattered({ broken, repeats, fill, characters, goesOn }: Counted): boolean {
  return broken === 2 && repeats >= 2 && fill === 1 && goesOn === 0 && characters >= SHATTERED;
}

/** Whether all pieces are long strings that nobody writes, before numbers or not. */
function areLongStrings({ broken, buckets, jumps, characters }: Counted): boolean {
  return broken === buckets && jumps >= TWO_SHATTERED.jumps && characters >= TWO_SHATTERED.characters;
}

function comesRound(evidence: Counted): boolean {
  const { repeats, jumps, coverage, broken, ordered, buckets, characters } = evidence;
  const isMuch =
    jumps >= 6 ||
    (broken >= 3 && broken === buckets && characters >= SHATTERED) ||
    (broken === 2 && areLongStrings(evidence));
  const long = repeats >= 1 && isMuch && coverage >= 0.6;
  return long || (repeats >= 2 && (broken >= 1 || repeats >= 5)) || (repeats >= 3 && ordered);
}

function covers(evidence: Counted): boolean {
  const { score, fill, repeats, buckets, coverage, jumps, shared } = evidence;
  if (mayBeSubjects(evidence)) return coverage >= (buckets <= SUBJECTS.most ? SUBJECTS : LISTED).coverage;
  const steady =
    score >= STEADY.score &&
    fill >= STEADY.fill &&
    repeats >= Math.max(STEADY.repeats, (STEADY.rounds - 1) * buckets);
  return (
    (coverage >= 0.4 || steady || isSteadyInOrder(evidence) || standsAlone(evidence)) &&
    (jumps > STRAYS.jumps || shared <= MOST_SHARED * buckets)
  );
}

/** Whether an honest text may report of a few things in turn, or of what its title lists. */
function mayBeSubjects(evidence: Counted): boolean {
  const { subjects, buckets, slots, listed, repeats } = evidence;
  if (!subjects || slots > SUBJECTS.rounds * buckets || standsAlone(evidence)) return false;
  if (listed >= LISTED.share) return true;
  return buckets <= SUBJECTS.most && (buckets < LISTED.least || repeats < (LISTED.rounds - 1) * buckets);
}

/** Whether clauses may just open with these words anywhere, or use the title's words again and again. */
function isHonest(evidence: Counted): boolean {
  const { jumps, strays, slots, reused, buckets, broken, fill } = evidence;
  const hardlyJumps = jumps <= STRAYS.jumps || (fill < 1 && broken <= 1);
  const isAnywhere = hardlyJumps && strays >= Math.max(STRAYS.least, STRAYS.share * slots);
  const isAgain = reused > 0 && jumps <= REUSED.jumps && (jumps === 0 || reused >= buckets);
  return isAgain || (isAnywhere && !standsAlone(evidence) && !isTour(evidence));
}

/** Whether pieces stand where no sentence is theirs. */
function standsAlone({ hanging, fill, repeats, buckets }: Counted): boolean {
  const isOften = fill === 1 && repeats >= Math.max(HANGING.repeats, buckets);
  return hanging >= HANGING.buckets || (hanging > 0 && isOften);
}

/** Whether pieces in the title's order stand where no sentence is theirs. */
export function hangInOrder({ hanging, ordered, repeats }: Counted): boolean {
  return ordered && hanging >= HANGING.buckets && repeats >= HANGING.again;
}

/** Whether more things than a text reports of come in the title's order, each in its turn and no other; or fewer that are no subjects, again and again. */
function isTour({ ordered, subjects, buckets, repeats, reused, shared }: Counted): boolean {
  const isMany = buckets > SUBJECTS.most || (!subjects && repeats >= (LISTED.rounds - 1) * buckets);
  if (!ordered || !isMany || reused + shared > 0) return false;
  let bits = repeats * Math.log2(buckets);
  for (let station = 2; station < buckets; station += 1) bits += Math.log2(station);
  return bits >= TOUR;
}

function isSteadyInOrder(evidence: Counted): boolean {
  const { buckets, repeats, stops, ordered, atNumbers, goesOn, unexplained } = evidence;
  return (
    ordered &&
    stops >= STEADY_IN_ORDER.stops &&
    repeats >= Math.max(STEADY_IN_ORDER.repeats, (STEADY_IN_ORDER.rounds - 1) * buckets) &&
    atNumbers + goesOn < 0.1 &&
    unexplained === 0
  );
}

/** Whether one to three words stand in turn at every slot, whatever the sentence, and other words beside them each time. */
export function isMonotonous(evidence: Counted): boolean {
  const { buckets, repeats, stops, fill, characters, echoed, framed, atNumbers, goesOn, unexplained } =
    evidence;
  const { placed, fromStart, counted, subjects } = evidence;
  const more = MORE_BY_RULE * (placed + (fromStart ? START_BITS : 0));
  const least = buckets > 2 ? THREE_IN_TURN : buckets === 2 && fill === 1 ? TWO_IN_TURN : MONOTONOUS;
  return (
    buckets <= 3 &&
    repeats >= least.repeats &&
    stops >= least.stops &&
    fill >= least.fill &&
    echoed <= least.echoed + more &&
    framed + counted <= least.framed &&
    (!subjects || counted <= MOST_COUNTED) &&
    characters >= least.characters &&
    atNumbers + goesOn < 0.2 + more &&
    unexplained === 0
  );
}
