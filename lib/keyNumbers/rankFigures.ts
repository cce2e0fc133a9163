import type { BulletinKind, Figure, Scope } from '../reading';

/** What is new leads; what there is now and what there was so far go by their metric. */
const SCOPE_RANK: Readonly<Record<Scope, number>> = { new: 0, current: 2, cumulative: 2 };
const NO_SCOPE_RANK = 1;

/** What the figures of one reading are ranked by. */
interface Ranking {
  readonly kind: BulletinKind;
  /** What leads in this kind. */
  readonly lead: readonly string[];
  /** Numbers of the title, as printed. */
  readonly headline: ReadonlySet<string>;
  /** The place that the document is about. */
  readonly ownPlace: string | null;
  /** What is counted there. */
  readonly ownMetrics: ReadonlySet<string>;
}

/** @returns the figures, the leading one first */
export function rankFigures(figures: readonly Figure[], ranking: Ranking): readonly Figure[] {
  return figures
    .map((figure) => ({ figure, rank: rankOf(figure, ranking) }))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ figure }) => figure);
}

/** The lowest leads; of two ranks the first number that differs decides. */

function rankOf(figure: Figure, { kind, lead, headline, ownPlace, ownMetrics }: Ranking): readonly number[] {
  const at = lead.indexOf(figure.metric);
  const isLead = at >= 0 || lead.length === 0;
  const nothing = figure.value === 0 && at !== 0;
  const metricRank = at >= 0 ? at : lead.length;
  // A release of statistics leads with its indicator, whatever its scope: by the order of its text.
  const scopeRank = kind === 'economy' ? 0 : figure.scope === null ? NO_SCOPE_RANK : SCOPE_RANK[figure.scope];
  return [
    figure.partOf === null ? 0 : 1,
    figure.place !== ownPlace && ownMetrics.has(figure.metric) ? 1 : 0,
    isLead && !nothing ? 0 : 1,
    numbersIn(figure.raw).some((number) => headline.has(number)) ? 0 : 1,
    ...(kind === 'epidemic' ? [scopeRank, metricRank] : [metricRank, scopeRank]),
    figure.qualifier === null ? 0 : 1,
    figure.start,
  ];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The numbers of a text as they are printed, thousands put together. */
export function numbersIn(text: string): readonly string[] {
  return text.replace(/(?<=\d),(?=\d{3})/g, '').match(/\d+(?:\.\d+)?/g) ?? [];
}
