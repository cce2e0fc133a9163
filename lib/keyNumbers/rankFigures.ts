import type { BulletinKind, Figure, Scope } from '../reading';
import { saysIn } from './headlineNumbers';

/** What is new leads; what there is now and what there was so far go by their metric. */
const SCOPE_RANK: Readonly<Record<Scope, number>> = { new: 0, current: 2, cumulative: 2 };
const NO_SCOPE_RANK = 1;

/** What the figures of one reading are ranked by. */
interface Ranking {
  readonly kind: BulletinKind;
  /** What leads in this kind. */
  readonly lead: readonly string[];
  /** Numbers of the title. */
  readonly headline: ReadonlySet<number>;
  /** The place that the document is about. */
  readonly ownPlace: string | null;
  /** What is counted there. */
  readonly ownMetrics: ReadonlySet<string>;
  /** All figures of the reading. */
  readonly byId: ReadonlyMap<string, Figure>;
}

/** A smaller whole number may stand in a headline and count something else. */
export const TELLING = 10;

/** So many of the lead metrics a headline is likely to mean by a small number. */
const FIRST = 5;

/** @returns the figures, the leading one first */
export function rankFigures(figures: readonly Figure[], ranking: Ranking): readonly Figure[] {
  const said = saidIn(ranking);
  return figures
    .map((figure) => ({ figure, rank: rankOf(figure, ranking, said) }))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ figure }) => figure);
}

/** The lowest leads; of two ranks the first number that differs decides. */

function rankOf(figure: Figure, ranking: Ranking, said: ReadonlySet<string>): readonly number[] {
  const { kind, lead, ownPlace, ownMetrics } = ranking;
  const at = lead.indexOf(figure.metric);
  const isLead = at >= 0 || lead.length === 0;
  const nothing = figure.value === 0 && at !== 0;
  const value = figure.value ?? 0;
  const isFirst = lead.length === 0 || (at >= 0 && at < FIRST);
  const isInHeadline =
    said.has(figure.id) && (value === 0 ? at === 0 : isFirst || Math.abs(value) >= TELLING);
  const metricRank = at >= 0 ? at : lead.length;
  // A release of statistics leads with its indicator, whatever its scope: by the order of its text.
  const scopeRank = kind === 'economy' ? 0 : figure.scope === null ? NO_SCOPE_RANK : SCOPE_RANK[figure.scope];
  return [
    figure.partOf === null || leadsItsWhole(figure, ranking) ? 0 : 1,
    figure.place !== ownPlace && ownMetrics.has(figure.metric) ? 1 : 0,
    isInHeadline ? 0 : 1,
    isLead && !nothing ? 0 : 1,
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

/** The figures that the headline says; and those of which it says a part that counts the same, as the local ones of all new cases. */
function saidIn({ headline, byId }: Ranking): ReadonlySet<string> {
  const said = [...byId.values()].filter(({ value }) => saysIn(headline, value ?? Number.NaN));
  const wholes = said.filter(
    ({ metric, origin, partOf }) => origin !== null && byId.get(partOf ?? '')?.metric === metric,
  );
  return new Set([...said.map(({ id }) => id), ...wholes.map(({ partOf }) => partOf ?? '')]);
}

/** Who had to leave their homes, who fell ill: of these one is a part of the other and is told after it. */
const OF_ONE_KIND: readonly ReadonlySet<string>[] = [
  new Set(['evacuated', 'relocated', 'displaced']),
  new Set(['confirmed', 'infections', 'confirmed_probable', 'asymptomatic']),
];

/** The dead of those on board: a headline names them first. */
function leadsItsWhole({ metric, value, partOf }: Figure, { lead, byId }: Ranking): boolean {
  const at = lead.indexOf(metric);
  const ofWhole = byId.get(partOf ?? '')?.metric ?? '';
  const whole = lead.indexOf(ofWhole);
  if (OF_ONE_KIND.some((kind) => kind.has(metric) && kind.has(ofWhole))) return false;
  return value !== 0 && at >= 0 && (whole < 0 || at < whole);
}
