import { type Beside, besidePieces } from './besidePieces';
import { charactersOf, countAtNumbers, countStops, goesOnAlike, hangs, standsIn } from './bucketFacts';
import { clauseEdges } from './clauseEdges';
import { countDescents } from './countDescents';
import { type Echoes, echoesOf } from './cycle/echoesOf';
import type { Run } from './decodeRun';
import { judge } from './judge';
import { judgeNames } from './judgeNames';
import { type NameTurns, nameTurns } from './nameTurns';
import { placedByRule } from './placedByRule';
import type { Field } from './readField';
import { titleWordStarts } from './scoreSeam';
import type { Bucket } from './settleBuckets';
import { shareListed } from './shareListed';
import { tearsWord } from './tearsWord';
import { titleAgain } from './titleAgain';
import { tornEnds } from './tornEnds';
import { unusedWords } from './unusedWords';
import { standsInTitle, withoutParticles } from './withoutParticles';
import { wordBreaker } from './wordBounds';

/** What speaks for a run of insertions, counted. */
export interface Evidence extends NameTurns, Echoes, Beside {
  readonly slots: number;
  /** Share of the slots from the first to the last fragment that hold one. */
  readonly fill: number;
  readonly buckets: number;
  /** Fragments that repeat their bucket in another sentence. */
  readonly repeats: number;
  /** Buckets whose words are not neighbours in the title, or not in its order. */
  readonly broken: number;
  readonly jumps: number;
  /** The jumps of those whose words stand nowhere side by side in the title, function words at their ends apart. */
  readonly leaps: number;
  /** Four buckets or more that start in the title's order and fill every slot: no text goes round like that. */
  readonly ordered: boolean;
  /** It starts at the first slot of the text with the first words that it takes of the title, as machines do. */
  readonly fromStart: boolean;
  /** Buckets that say more than a function word. */
  readonly saying: number;
  /** Bits that the title's order of so many pieces says, less where they leave it. */
  readonly inOrder: number;
  /** They are whole words of the title at the heads or ends of clauses and none jumps: a text may report of a few in turn. */
  readonly subjects: boolean;
  /** Share of the pieces, but for function words at their ends, that start or end inside a word of the title that the text says too. */
  readonly torn: number;
  /** Share of the steps between pieces where the title has a mark or a joining word: a list. */
  readonly listed: number;
  /** Words of the title that a second bucket uses. */
  readonly shared: number;
  /** At how many different marks and anchors the fragments stand. */
  readonly stops: number;
  /** Characters of a fragment, over all buckets. */
  readonly characters: number;
  /** Buckets whose fragments the text goes on from alike, sentence after sentence: they hold more than was found. In three sentences it counts twice. */
  readonly unexplained: number;
  /** Share of the words that the buckets use: of the article's own title, or of all titles. */
  readonly coverage: number;
  /** Share of the words of the article's own title that no bucket uses anything of. */
  readonly unused: number;
  readonly reused: number;
  /** Slots outside the run that hold what its fragments hold. */
  readonly strays: number;
  /** Share of the fragments of buckets that nearly always have a number right beyond them: then they are its labels or its units. */
  readonly labels: number;
  /** Share of all fragments with a number right beyond them. */
  readonly atNumbers: number;
  /** Buckets that stand alone between the end of a sentence and that of its line: nobody writes so. */
  readonly hanging: number;
  /** Share of the fragments that the text goes on from just as the title does: there it says its title again. */
  readonly goesOn: number;
  /** Share of the fragments with none but the title's words up to the next one: there it may. */
  readonly inTitle: number;
  /** Bits by which the grid's rule tells where the pieces stand. */
  readonly placed: number;
  readonly score: number;
  readonly verdict: 'proof' | 'suspicion' | 'nothing';
}

const LEAST_ORDERED = 4;

/** Bits for four buckets that start in the title's order, and for more at most: honest words have any order. */
const ORDERED = { four: 4, most: 10 } as const;

/** Letters of a word that says more by standing again than one Chinese character does. */
const LEAST_LETTERS = 3;

/** A label stands at a number nearly every time; a piece does now and then. */
const LABEL_SHARE = 0.67;

/** Weighs the settled buckets of a run. Scores are bits, roughly. */
export function weighEvidence(
  text: string,
  field: Field,
  run: Run,
  buckets: readonly (Bucket | null)[],
  { strays, fromStart }: Pick<Evidence, 'strays' | 'fromStart'>,
): Evidence {
  const known = buckets.filter((bucket) => bucket !== null);
  const places = new Set(known.flatMap((bucket) => bucket.pieces.places));
  const ownPlaces = [...places].filter((place) => place < field.pool.own).length;
  const slots = sum(known, (bucket) => bucket.hits.length);
  const repeats = sum(known, (bucket) => bucket.sentences - 1);
  const jumps = sum(known, (bucket) => bucket.pieces.forward + bucket.pieces.backward);
  const broken = known.filter((bucket) => bucket.pieces.forward + bucket.pieces.backward > 0).length;
  const reused = sum(known, (bucket) => bucket.pieces.reused);
  const ofAll = places.size / field.pool.words.filter((word) => word >= 0).length;
  const coverage = Math.max(ownPlaces / Math.max(1, field.pool.own), ofAll);
  const labelled = known.filter((bucket) => countAtNumbers(field, bucket) > LABEL_SHARE * bucket.hits.length);
  const fill = slots / Math.max(1, slots + run.misses);
  const descents = countDescents(field.pool, known);
  const ordered = known.length >= LEAST_ORDERED && fill === 1 && descents === 1;
  const score =
    sum(known, (bucket) => {
      const isShort = bucket.size === 1 && charactersOf(field, bucket) < LEAST_LETTERS;
      const again = isShort ? 2.5 : 4 + Math.min(bucket.size, 6);
      const steps = bucket.pieces.forward + bucket.pieces.backward;
      return 1 + 3 * Math.min(steps, 3) - 2 * bucket.pieces.reused + again * (bucket.sentences - 1);
    }) -
    6 * run.misses +
    (coverage >= 0.7 ? 6 : coverage >= 0.45 ? 2 : -6) +
    (ordered ? bitsOfOrder(known.length) : 0);
  const breaks = wordBreaker(text, field.units);
  const stands = standsIn(known);
  const cores = known.map(({ pieces }) => withoutParticles(field.pool, pieces.places));
  const base = {
    slots,
    fill,
    buckets: known.length,
    repeats,
    broken,
    jumps,
    leaps: sum(
      known.filter((_, i) => !standsInTitle(field.pool, cores[i] ?? [])),
      ({ pieces: { forward, backward } }) => forward + backward,
    ),
    coverage,
    unused: unusedWords(field.pool, titleWordStarts(field.pool), places),
    reused,
    strays,
    fromStart,
    saying: cores.filter(({ length }) => length > 0).length,
    ordered,
    inOrder: bitsInOrder(known.length, descents - 1),
    subjects: known.every((bucket, i) => isSubject(field, breaks, bucket, cores[i] ?? [])),
    torn: cores.filter((places) => tearsWord(field, places)).length / Math.max(1, cores.length),
    listed: shareListed(field.pool, known),
    shared: sum(known, (bucket) => bucket.pieces.places.length) - places.size,
    stops: countStops(text, field, known),
    atNumbers: sum(known, (bucket) => countAtNumbers(field, bucket)) / Math.max(1, slots),
    hanging: known.filter((bucket) => hangs(field, bucket)).length,
    characters: sum(known, (bucket) => charactersOf(field, bucket)) / Math.max(1, known.length),
    ...titleAgain(field, known),
    // A function word alone is no piece of another length.
    ...nameTurns(
      text,
      field,
      stands,
      cores.filter(({ length }) => length > 0),
    ),
    ...echoesOf(text, field, stands),
    ...besidePieces(text, field, stands),
    placed: placedByRule(text, field, known),
    unexplained: sum(known, (bucket) =>
      goesOnAlike(text, field, bucket) ? Math.min(2, bucket.sentences - 1) : 0,
    ),
  };
  const labels = sum(labelled, (bucket) => bucket.hits.length) / Math.max(1, slots);
  const counted = { ...base, labels, score };
  return {
    ...counted,
    verdict: judgeNames({ ...counted, verdict: judge(counted) }, () => clauseEdges(text, field, stands)),
  };
}

function bitsOfOrder(buckets: number): number {
  let bits: number = ORDERED.four;
  for (let more = LEAST_ORDERED; more < buckets; more += 1) bits += Math.log2(more);
  return Math.min(ORDERED.most, bits);
}

/** Bits of the order in which so many buckets start, nothing of it where every second one leaves it. */
function bitsInOrder(buckets: number, leaves: number): number {
  let bits = 0;
  for (let more = 2; more < buckets; more += 1) bits += Math.log2(more);
  return Math.min(ORDERED.most, bits * Math.max(0, 1 - (2 * Math.max(0, leaves)) / Math.max(1, buckets - 1)));
}

/**
 * Whether a bucket is whole words at a clause's head or end, of which none jumps; what makes one word with the function word before it
 * says nothing.
 */
function isSubject(
  { pool }: Field,
  breaks: (unit: number) => boolean,
  { hits }: Bucket,
  places: readonly number[],
): boolean {
  const telling = hits.filter(({ slot }) => !slot.anchored || !breaks(slot.point));
  return (
    places.every((place, i) => i === 0 || place === (places[i - 1] ?? 0) + 1) &&
    (telling.length === 0 ||
      (telling.every(({ slot }) => !slot.anchored) && tornEnds(pool, places, titleWordStarts(pool)) === 0))
  );
}

function sum<T>(list: readonly T[], value: (item: T) => number): number {
  return list.reduce((total, item) => total + value(item), 0);
}
