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

const SCOPE_RANK: Readonly<Record<Scope, number>> = { new: 0, current: 2, cumulative: 3 };

/**
 * The figures that lead in the popup and on the badge.
 *
 * None when the page is no bulletin. Never a repeat, never one whose digits the page lost, at most six, and only one
 * of each metric, scope, origin and place. Wholes come before parts; of the parts only those of a lead metric at the
 * document's own place take part (the deaths among the cases, not the cases of one district). Among equals: the
 * document's own place first, then the kind's lead metrics, new before cumulative, then the order of `LEAD_METRICS`,
 * then that of the text.
 * @returns figures of `reading.figures`, the leading one first
 */
export function keyNumbers(reading: Pick<Reading, 'bulletin' | 'figures'>): readonly Figure[] {
  const { bulletin, figures } = reading;
  if (!bulletin.is) {
    return [];
  }
  const ownPlace = placeOfDocument(figures);
  const lead = LEAD_METRICS[bulletin.kind ?? 'other'];
  const rank = (figure: Figure): readonly number[] => {
    const at = lead.indexOf(figure.metric);
    return [
      figure.partOf === null ? 0 : 1,
      figure.place === ownPlace ? 0 : 1,
      at >= 0 || lead.length === 0 ? 0 : 1,
      figure.scope === null ? 1 : SCOPE_RANK[figure.scope],
      at >= 0 ? at : lead.length,
      figure.start,
    ];
  };
  const ranked = figures
    .filter((figure) => !figure.missing && figure.repeatOf === null)
    .filter((figure) => figure.partOf === null || (figure.place === ownPlace && lead.includes(figure.metric)))
    .map((figure) => ({ figure, rank: rank(figure) }))
    .sort((a, b) => compareRanks(a.rank, b.rank));
  return firstOfEach(ranked.map(({ figure }) => figure)).slice(0, MOST);
}

/** The place most wholes speak of; the earlier one of two that are equally frequent. */
function placeOfDocument(figures: readonly Figure[]): string | null {
  const counts = new Map<string | null, number>();
  for (const figure of figures) {
    if (figure.partOf === null) {
      counts.set(figure.place, (counts.get(figure.place) ?? 0) + 1);
    }
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

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) {
      return difference;
    }
  }
  return 0;
}

/** Two windows or an unmarked repetition would show the same line twice. */
function firstOfEach(figures: readonly Figure[]): readonly Figure[] {
  const seen = new Set<string>();
  return figures.filter(({ metric, scope, origin, place, qualifier }) => {
    const key = JSON.stringify([metric, scope, origin, place, qualifier]);
    if (seen.has(key)) {
      return false;
    }
    seen.add(key);
    return true;
  });
}
