import type { BulletinKind, Figure, Reading, Scope } from './reading';

/** More than this no popup can show at a glance. */
const MOST = 6;

/**
 * What leads, by kind, the most telling first. Seen in the headlines of bulletins of each kind: what an editor puts
 * into the title of such a notice is what a reader opens it for.
 */
const LEAD_METRICS: Readonly<Record<BulletinKind, readonly string[]>> = {
  accident: [
    'deaths',
    'deaths_missing',
    'missing',
    'injured',
    'rescued',
    'on_board',
    'economic_loss',
    'accidents',
  ],
  disaster: [
    'deaths',
    'deaths_missing',
    'missing',
    'injured',
    'affected',
    'relocated',
    'evacuated',
    'displaced',
    'economic_loss',
    'houses_collapsed',
    'crop_area',
    'users_affected',
  ],
  earthquake: [
    'magnitude',
    'depth',
    'deaths',
    'missing',
    'injured',
    'houses_collapsed',
    'relocated',
    'quakes',
  ],
  economy: [],
  epidemic: [
    'confirmed',
    'infections',
    'confirmed_probable',
    'asymptomatic',
    'deaths',
    'ili_share',
    'positivity',
    'recovered',
    'in_hospital',
    'suspected',
  ],
  other: [],
  police: [
    'cases_solved',
    'suspects_arrested',
    'gangs_busted',
    'offences',
    'cases',
    'funds_recovered',
    'funds_frozen',
  ],
  weather: ['rainfall', 'wind_force', 'wind_speed', 'pressure', 'surge', 'water_level', 'speed'],
};

interface Titled {
  readonly article: Pick<Reading['article'], 'title'>;
}

/** Where and when, not what. */
const NEVER: readonly string[] = ['latitude', 'longitude'];

/** What is new leads; what there is now and what there was so far go by their metric. */
const SCOPE_RANK: Readonly<Record<Scope, number>> = { new: 0, current: 2, cumulative: 2 };
const NO_SCOPE_RANK = 1;

/**
 * The figures that lead in the popup and on the badge.
 *
 * None when the page is no bulletin. Never a repeat, never one whose digits the page lost, never the last period's value
 * beside this period's, at most six, and only one of each metric, scope, origin, place and qualifier, nor the
 * same value of the same metric for a second place (a title names a wider one than the text).
 *
 * Wholes come before parts. Of the parts, only those take part that say something else than their whole at the
 * document's own place: a lead metric of their own (the deaths among the cases) or an origin; never one class of it
 * (the women among the cases). Among equals: the document's own place before others that have the same metric; the
 * kind's lead metrics; what is not nothing, except that no new cases leads as well as some; in an epidemic the new before
 * the cumulative, elsewhere the order of `LEAD_METRICS`; in a kind without lead metrics what the headline says; wholes
 * without a qualifier; the order of the text.
 * @returns figures of `reading.figures`, the leading one first
 */
export function keyNumbers(reading: Pick<Reading, 'bulletin' | 'figures'> & Titled): readonly Figure[] {
  const { bulletin, figures } = reading;
  if (!bulletin.is) return [];
  const kind = bulletin.kind ?? 'other';
  const ownPlace = placeOfDocument(figures);
  const lead = LEAD_METRICS[kind];
  const headline = new Set(lead.length > 0 ? [] : numbersIn(reading.article.title));
  const shown = figures.filter(
    (figure, i) =>
      !figure.missing &&
      figure.repeatOf === null &&
      !NEVER.includes(figure.metric) &&
      !endsRange(figure, figures[i - 1]),
  );
  const ownMetrics = new Set(shown.filter(({ place }) => place === ownPlace).map(({ metric }) => metric));
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const ranked = ofThisPeriod(shown)
    .filter((figure) => figure.partOf === null || tellsMore(figure, byId.get(figure.partOf), ownPlace, lead))
    .map((figure) => ({ figure, rank: rankOf(figure, kind, { lead, headline, ownPlace, ownMetrics }) }))
    .sort((a, b) => compareRanks(a.rank, b.rank));
  return firstOfEach(ranked.map(({ figure }) => figure)).slice(0, MOST);
}

/** The numbers of a text as they are printed, thousands put together. */
function numbersIn(text: string): readonly string[] {
  return text.replace(/(?<=\d),(?=\d{3})/g, '').match(/\d+(?:\.\d+)?/g) ?? [];
}

/** What the figures of one reading are ranked by. */
interface Ranking {
  readonly lead: readonly string[];
  /** Numbers of the title, as printed. */
  readonly headline: ReadonlySet<string>;
  readonly ownPlace: string | null;
  readonly ownMetrics: ReadonlySet<string>;
}

function rankOf(
  figure: Figure,
  kind: BulletinKind,
  { lead, headline, ownPlace, ownMetrics }: Ranking,
): readonly number[] {
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

/** The upper end of a range is shown with the lower one, which has it as `valueMax`. */
function endsRange(figure: Figure, before: Figure | undefined): boolean {
  return before !== undefined && before.valueMax === figure.value && before.metric === figure.metric;
}

function tellsMore(
  part: Figure,
  whole: Figure | undefined,
  ownPlace: string | null,
  lead: readonly string[],
): boolean {
  if (part.place !== ownPlace || part.qualifier !== null || !lead.includes(part.metric)) return false;
  return part.metric !== whole?.metric || part.origin !== whole.origin;
}

/** The place most wholes speak of; the earlier one of two that are equally frequent. */
function placeOfDocument(figures: readonly Figure[]): string | null {
  const counts = new Map<string | null, number>();
  for (const figure of figures) {
    if (figure.partOf === null) counts.set(figure.place, (counts.get(figure.place) ?? 0) + 1);
  }
  let best: string | null = null;
  let most = 0;
  for (const [place, count] of counts) {
    if (count > most) {
      best = place;
      most = count;
    }
  }
  return best;
}

/** Leaves out what a bulletin quotes of an earlier period to compare with: the same count on an earlier day. */
function ofThisPeriod(figures: readonly Figure[]): readonly Figure[] {
  const latest = new Map<string, string>();
  for (const figure of figures) {
    const key = sameCount(figure);
    const day = lastDay(figure);
    if (day > (latest.get(key) ?? '')) latest.set(key, day);
  }
  return figures.filter((figure) => {
    const day = lastDay(figure);
    return day === '' || day === latest.get(sameCount(figure));
  });
}

function sameCount({ metric, scope, origin, place, placePath }: Figure): string {
  const official = placePath.at(-1);
  return JSON.stringify([metric, scope, origin, place && official?.startsWith(place) ? official : place]);
}

/** The last day that a date or interval names, '' if it names none. */
function lastDay({ date }: Figure): string {
  const days = date?.match(/\d{4}-\d{2}(?:-\d{2})?/gu);
  return days?.at(-1) ?? '';
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Two windows, or a repetition that was not marked, would show the same line twice. */
function firstOfEach(figures: readonly Figure[]): readonly Figure[] {
  const seen = new Set<string>();
  return figures.filter((figure) => {
    const { metric, origin, value, qualifier } = figure;
    const keys = [sameCount(figure) + qualifier, JSON.stringify([metric, origin, value, 'anywhere'])];
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
}
