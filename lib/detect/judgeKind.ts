import type { BulletinKind, Figure } from '../reading';
import type { Statement } from './findStatements';
import type { CountedKind } from './tables/countedThings';
import { KIND_METRICS } from './tables/kindMetrics';
import { KIND_NOUNS_CHINESE, KIND_NOUNS_ENGLISH } from './tables/kindNouns';

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
/** What the title says it is about outweighs a few shared counts; long lists of cases outweigh a noun. */
const TITLE_NOUN_VOTE = 2;
const TEXT_NOUN_VOTE = 0.75;
/** What a bulletin is about stands in its first lines. */
const FIRST_LINES = 500;
/** One magnitude makes an earthquake of a report of damage; no warning of wind and waves counts those on board. */
const DECISIVE: Readonly<Partial<Record<CountedKind, string>>> = {
  accident: 'on_board',
  earthquake: 'magnitude',
};

/**
 * The kind of a bulletin, by what it counts and what it is about: statements vote with a share for each kind that
 * counts such a thing, figures for the one kind that has their metric, nouns of the title and the first lines for theirs.
 * @param title, text folded Chinese or lower-case English, as `readForm` has folded them
 * @returns `other` if nothing votes
 */
export function judgeKind(
  title: string,
  text: string,
  statements: readonly Statement[],
  figures: readonly Figure[],
): BulletinKind {
  const votes = new Map<CountedKind, number>(ORDER.map((kind) => [kind, 0]));
  const vote = (kind: CountedKind, weight: number) => votes.set(kind, (votes.get(kind) ?? 0) + weight);
  for (const { kinds } of statements) {
    for (const kind of kinds) vote(kind, 1 / kinds.length);
  }
  // 8宗群集性感染，第一宗5名学生: those whom an outbreak affects are ill.
  const ofGroups = figures.some(({ metric }) => metric === 'clusters' || metric === 'outbreaks');
  for (const figure of figures) {
    const metric = ofGroups && figure.metric === 'affected' ? 'clusters' : figure.metric;
    for (const kind of ORDER) {
      if (metric === DECISIVE[kind] && figure.partOf === null) vote(kind, 4);
      else if (KIND_METRICS[kind].includes(metric)) vote(kind, METRIC_VOTE);
    }
  }
  const nouns = /\p{Script=Han}/u.test(text) ? KIND_NOUNS_CHINESE : KIND_NOUNS_ENGLISH;
  const firstLines = text.slice(0, FIRST_LINES);
  for (const kind of ORDER) {
    for (const noun of nouns[kind].split(' ')) {
      if (title.includes(noun)) vote(kind, TITLE_NOUN_VOTE);
      else if (firstLines.includes(noun)) vote(kind, TEXT_NOUN_VOTE);
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
