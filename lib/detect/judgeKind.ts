import type { BulletinKind, Figure } from '../reading';
import type { Statement } from './findStatements';
import type { CountedKind } from './tables/countedThings';
import { KIND_METRICS } from './tables/kindMetrics';

/** Of kinds that count the same (deaths, injured), the earlier one is the more particular. */
const ORDER: readonly CountedKind[] = [
  'earthquake',
  'epidemic',
  'weather',
  'police',
  'economy',
  'disaster',
  'accident',
];

/** A metric that only one kind has says more than a word beside a number. */
const METRIC_VOTE = 1.5;
/** One magnitude makes an earthquake of a report of damage. */
const DECISIVE: Readonly<Partial<Record<CountedKind, string>>> = { earthquake: 'magnitude' };

/**
 * The kind of a bulletin, by what it counts: statements vote with a share for each kind that counts such a thing,
 * figures for the one kind that has their metric.
 * @returns `other` if nothing votes
 */
export function judgeKind(statements: readonly Statement[], figures: readonly Figure[]): BulletinKind {
  const votes = new Map<CountedKind, number>(ORDER.map((kind) => [kind, 0]));
  const vote = (kind: CountedKind, weight: number) => votes.set(kind, (votes.get(kind) ?? 0) + weight);
  for (const { kinds } of statements) {
    for (const kind of kinds) vote(kind, 1 / kinds.length);
  }
  for (const figure of figures) {
    for (const kind of ORDER) {
      if (figure.metric === DECISIVE[kind] && figure.partOf === null) vote(kind, 4);
      else if (KIND_METRICS[kind].includes(figure.metric)) vote(kind, METRIC_VOTE);
    }
  }
  let best: BulletinKind = 'other';
  let most = 0;
  for (const [kind, count] of votes) {
    if (count > most) {
      best = kind;
      most = count;
    }
  }
  return best;
}
