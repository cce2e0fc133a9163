import type { Area } from './areas';
import type { Draw } from './draw';
import type { Fig, Phrase } from './pieces';

export interface Part {
  readonly name: string;
  readonly fresh: number;
  readonly total: number;
}

/** What one bulletin has to tell: counts that agree with each other. */
export interface Story {
  readonly draw: Draw;
  readonly area: Area;
  readonly disease: string;
  readonly issuer: string;
  readonly day: string;
  readonly weekday: string;
  readonly yesterday: string;
  readonly fresh: number;
  readonly total: number;
  readonly deaths: number;
  readonly deathsTotal: number;
  readonly recovered: number;
  readonly recoveredTotal: number;
  readonly active: number;
  readonly hospital: number;
  readonly icu: number;
  readonly ventilated: number;
  readonly tests: number;
  readonly testsTotal: number;
  readonly parts: readonly Part[];
  readonly words: boolean;
}

const MONTHS = ['January', 'March', 'April', 'June', 'August', 'September', 'November'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export function tell(draw: Draw, area: Area): Story {
  const big = draw.chance(0.5);
  const fresh = big ? draw.int(101, 2400) : draw.int(8, 90);
  const number = draw.int(4, 28);
  const month = draw.pick(MONTHS);
  const weekday = draw.int(0, 6);
  const deaths = draw.int(1, 14);
  const deathsTotal = deaths + draw.int(20, big ? 2500 : 90);
  const recovered = draw.int(5, fresh + 20);
  const recoveredTotal = recovered + draw.int(500, big ? 90000 : 900);
  const active = fresh + draw.int(150, big ? 9000 : 400);
  const hospital = draw.int(30, Math.min(active, 700) - 20);
  const icu = draw.int(6, Math.max(7, Math.floor(hospital / 3)));
  const shares = draw.split(fresh, Math.min(area.parts.length, draw.int(3, 5)));
  const tests = fresh * draw.int(5, 30) + draw.int(1, 99);
  return {
    draw,
    area,
    disease: draw.pick([
      'COVID-19',
      'COVID-19',
      'coronavirus',
      'COVID-19',
      'mpox',
      'cholera',
      'dengue',
      'measles',
    ]),
    issuer: draw.pick(area.issuers),
    day: draw.chance(0.6) ? `${number} ${month} 2021` : `${month} ${number}, 2021`,
    weekday: DAYS[weekday] ?? '',
    yesterday: DAYS[(weekday + 6) % 7] ?? '',
    fresh,
    total: recoveredTotal + deathsTotal + active,
    deaths,
    deathsTotal,
    recovered,
    recoveredTotal,
    active,
    hospital,
    icu,
    ventilated: draw.int(2, icu - 1),
    tests,
    testsTotal: tests + draw.int(20000, 900000),
    parts: draw.some(area.parts, shares.length).map((name, index) => ({
      name,
      fresh: shares[index] ?? 0,
      total: (shares[index] ?? 0) + draw.int(20, 3000),
    })),
    words: draw.chance(0.4),
  };
}

type Extra = {
  readonly of?: Fig | null;
  readonly all?: boolean;
  readonly place?: string | null;
  readonly origin?: Fig['origin'];
  readonly raw?: string;
};
type Scope = 'n' | 'c' | 'u' | '-';
const SCOPES = { n: 'new', c: 'cumulative', u: 'current', '-': null } as const;

/** One number of a text. */
export function fig(value: number, metric: string, scope: Scope, extra: Extra = {}): Fig {
  return {
    raw: extra.raw ?? '',
    value,
    metric,
    scope: SCOPES[scope],
    origin: extra.origin ?? extra.of?.origin ?? null,
    ...('place' in extra
      ? { place: extra.place ?? null }
      : extra.of?.place !== undefined && { place: extra.of.place }),
    of: extra.of ?? null,
    all: extra.all ?? false,
    negated: false,
  };
}
/** A word for none. */
export function none(raw: string, metric: string, scope: Scope, extra: Extra = {}): Fig {
  return { ...fig(0, metric, scope, { ...extra, raw }), negated: true };
}
/** A noun that agrees with a number. */
export function s(value: number, one: string, more = `${one}s`): string {
  return value === 1 ? one : more;
}
/** A whole bulletin of one style: named paragraphs in order. */
export type Style = (t: Story) => readonly (readonly [construct: string, phrase: Phrase])[];
