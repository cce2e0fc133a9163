import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyNumbers } from '../lib/keyNumbers';
import type { BulletinKind, Figure } from '../lib/reading';
import { makeFigure } from './makeReading';

let made = 0;

function figure(metric: string, value: number, more: Partial<Figure> = {}): Figure {
  made++;
  const span = { start: made * 10, end: made * 10 + 2 };
  const said = { metric, label: metric, value, raw: String(value), unit: null, scope: null };
  return makeFigure({ id: `f${made}`, ...said, ...span, place: '甲省', placePath: ['甲省'], ...more });
}

function keys(kind: BulletinKind | null, figures: readonly Figure[], is = true, title = ''): string[] {
  const bulletin = { is, score: is ? 1 : 0, kind, reasons: [] };
  return keyNumbers({ article: { title }, bulletin, figures }).map(
    ({ metric, value }) => `${metric} ${value}`,
  );
}

describe('keyNumbers', () => {
  it('has none for a page that is no bulletin', () => {
    expect(keys(null, [figure('confirmed', 5, { scope: 'new' })], false)).toEqual([]);
    expect(keys('epidemic', [])).toEqual([]);
  });

  it('leads with what is new, then with what there is in all, both by the weight of the metric', () => {
    expect(
      keys('epidemic', [
        figure('deaths', 9, { scope: 'cumulative' }),
        figure('confirmed', 900, { scope: 'cumulative' }),
        figure('contacts_released', 40, { scope: 'new' }),
        figure('recovered', 12, { scope: 'new' }),
        figure('asymptomatic', 30, { scope: 'new' }),
        figure('confirmed', 25, { scope: 'new' }),
      ]),
    ).toEqual([
      'confirmed 25',
      'asymptomatic 30',
      'recovered 12',
      'confirmed 900',
      'deaths 9',
      'contacts_released 40',
    ]);
  });

  it('says by how much a figure changed beside that figure and not once more; in statistics it is news of its own', () => {
    const compare = { to: 'previous-day', direction: 'down' } as const;
    const figures = [
      figure('in_hospital', 1312, { scope: 'current' }),
      figure('in_hospital_change', 26, { compare }),
      figure('recovered_change', 4, { compare }),
    ];
    expect(keys('epidemic', figures)).toEqual(['in_hospital 1312', 'recovered_change 4']);
    const twice = [...figures.slice(0, 2), figure('in_hospital_yoy', 2, { compare })];
    expect(keys('epidemic', twice)).toEqual(['in_hospital 1312']);
    expect(keys('epidemic', figures, true, '住院人数少26')[0]).toBe('in_hospital_change 26');
    const few = [figure('missing', 9), figure('missing_change', 2, { compare })];
    expect(keys('accident', few, true, '两人生还')).toEqual(['missing 9']);
    const sales = [figure('retail_sales', 41_200), figure('retail_sales_yoy', 5, { compare })];
    expect(keys('economy', sales)).toEqual(['retail_sales 41200', 'retail_sales_yoy 5']);
  });

  it('leads with what the headline says where no metric leads', () => {
    const figures = [
      figure('cpi_yoy', 2.1, { raw: '2.1%' }),
      figure('food_price_yoy', 5, { raw: '5.0%' }),
      figure('retail_sales', 41_200e8, { raw: '41,200亿' }),
      figure('cpi_mom', 0.3, { raw: '0.3%' }),
    ];
    const title = '价格同比上涨2.1%，环比上涨0.3%，零售41200亿元';
    expect(keys('economy', figures, true, title)).toEqual([
      'cpi_yoy 2.1',
      'retail_sales 4120000000000',
      'cpi_mom 0.3',
      'food_price_yoy 5',
    ]);
    expect(keys('economy', figures)[1]).toBe('food_price_yoy 5');
  });

  it('leads with what the headline says in every kind; a small number only where it counts what leads', () => {
    const figures = [
      figure('deaths', 2, { scope: 'new' }),
      figure('teams', 8),
      figure('deaths', 81, { scope: 'cumulative' }),
      figure('trapped', 25),
    ];
    const title = '8支队伍搜救：遇难81人，25人被困';
    expect(keys('accident', figures, true, title)).toEqual([
      'deaths 81',
      'trapped 25',
      'deaths 2',
      'teams 8',
    ]);
    const few = [figure('recovered', 2, { scope: 'new' }), figure('confirmed', 9, { scope: 'new' })];
    expect(keys('epidemic', few, true, '再多两宗严重个案')[0]).toBe('confirmed 9');
    const none = [figure('recovered', 3, { scope: 'new' }), figure('confirmed', 0, { scope: 'new' })];
    expect(keys('epidemic', none, true, '无新增确诊病例，出院3例')).toEqual(['confirmed 0', 'recovered 3']);
  });

  it('lets all new cases lead where the headline tells the local and the imported ones', () => {
    const all = figure('confirmed', 36, { scope: 'new' });
    const local = figure('confirmed', 32, { scope: 'new', origin: 'local', partOf: all.id });
    const figures = [all, local, figure('deaths', 40, { scope: 'new' })];
    expect(keys('epidemic', figures, true, '新增本土病例32例 死亡40例')[0]).toBe('confirmed 36');
  });

  it('names the dead before those on board, whose part they are', () => {
    const aboard = figure('on_board', 49, { scope: 'cumulative' });
    const of = (metric: string, value: number) =>
      figure(metric, value, { scope: 'cumulative', partOf: aboard.id });
    expect(keys('accident', [aboard, of('injured', 29), of('deaths', 5), figure('vehicles', 13)])).toEqual([
      'deaths 5',
      'injured 29',
      'on_board 49',
      'vehicles 13',
    ]);
    const ill = figure('infections', 784, { scope: 'cumulative' });
    const known = figure('confirmed', 291, { scope: 'cumulative', partOf: ill.id });
    expect(keys('epidemic', [ill, known])).toEqual(['infections 784', 'confirmed 291']);
    const out = figure('evacuated', 900);
    const part = figure('relocated', 300, { partOf: out.id });
    expect(keys('disaster', [out, part])).toEqual(['evacuated 900', 'relocated 300']);
  });

  it('lets a change that stands beside its figure wait, in statistics, unless the headline says it', () => {
    const compare = { to: 'previous-year', direction: 'up' } as const;
    const figures = [
      figure('trade', 7042),
      figure('trade_yoy', 13, { compare }),
      figure('exports_yoy', 10.4, { compare }),
    ];
    expect(keys('economy', figures)).toEqual(['trade 7042', 'exports_yoy 10.4', 'trade_yoy 13']);
    expect(keys('economy', figures, true, '外贸增长13%')[0]).toBe('trade_yoy 13');
  });

  it('leads with what its kind is about, whatever its scope', () => {
    expect(
      keys('earthquake', [
        figure('latitude', 31.5),
        figure('longitude', 103.1),
        figure('injured', 4, { scope: 'cumulative' }),
        figure('distance', 30),
        figure('depth', 12),
        figure('magnitude', 5.1, { place: '乙县' }),
      ]),
    ).toEqual(['magnitude 5.1', 'depth 12', 'injured 4', 'distance 30']);
    expect(
      keys('accident', [
        figure('vehicles', 8),
        figure('rescued', 3),
        figure('injured', 6, { scope: 'cumulative' }),
        figure('deaths', 2, { scope: 'cumulative' }),
      ]),
    ).toEqual(['deaths 2', 'injured 6', 'rescued 3', 'vehicles 8']);
  });

  it('keeps the order of the text where no metric leads', () => {
    const releases = [figure('cpi_yoy', 1.2), figure('cpi_mom', 0.3), figure('turnover', 80)];
    expect(keys('economy', releases)).toEqual(['cpi_yoy 1.2', 'cpi_mom 0.3', 'turnover 80']);
    expect(keys('other', [...releases].reverse())).toEqual(['cpi_yoy 1.2', 'cpi_mom 0.3', 'turnover 80']);
    expect(keys(null, releases)).toHaveLength(3);
  });

  it('takes parts only after wholes, and only those that say something else', () => {
    const whole = figure('confirmed', 50, { scope: 'new' });
    const part = (metric: string, value: number, more: Partial<Figure> = {}) =>
      figure(metric, value, { scope: 'new', partOf: whole.id, ...more });
    expect(
      keys('epidemic', [
        part('confirmed', 30, { place: '乙市', placePath: ['甲省', '乙市'] }),
        part('confirmed', 20, { qualifier: 'women' }),
        part('deaths', 1),
        part('confirmed', 44, { origin: 'local' }),
        part('mild', 40),
        whole,
        figure('contacts', 700, { scope: 'cumulative' }),
      ]),
    ).toEqual(['confirmed 50', 'contacts 700', 'confirmed 44', 'deaths 1']);
  });

  it("puts the document's own place before others that count the same", () => {
    const elsewhere = { place: '丙省', placePath: ['丙省'] };
    expect(
      keys('epidemic', [
        figure('confirmed', 80, { scope: 'new', ...elsewhere }),
        figure('confirmed', 7, { scope: 'new' }),
        figure('deaths', 1, { scope: 'new' }),
        figure('ili_share', 6.1, { scope: 'new', ...elsewhere }),
        figure('recovered', 2, { scope: 'new' }),
      ]),
    ).toEqual(['confirmed 7', 'deaths 1', 'ili_share 6.1', 'recovered 2', 'confirmed 80']);
  });

  it('lets no new cases lead, but other zeros follow what there is', () => {
    expect(
      keys('epidemic', [
        figure('deaths', 0, { scope: 'new', negated: true }),
        figure('recovered', 4, { scope: 'new' }),
        figure('confirmed', 0, { scope: 'new', negated: true }),
      ]),
    ).toEqual(['confirmed 0', 'recovered 4', 'deaths 0']);
  });

  it("leaves out repeats, lost digits and the last period's value", () => {
    const first = figure('confirmed', 12, { scope: 'new', date: '2024-01-08/2024-01-14' });
    expect(
      keys('epidemic', [
        first,
        figure('confirmed', 12, { scope: 'new', repeatOf: first.id, origin: 'local' }),
        figure('confirmed', 31, { scope: 'new', date: '2024-01-01/2024-01-07' }),
        { ...figure('asymptomatic', 0, { scope: 'new', missing: true }), value: null },
        figure('deaths', 1, { scope: 'new', date: '2024-01-01/2024-01-07' }),
      ]),
    ).toEqual(['confirmed 12', 'deaths 1']);
  });

  it('shows one of each count, the one without a qualifier first', () => {
    expect(
      keys('weather', [
        figure('wind_speed', 80, { qualifier: 'gusts' }),
        figure('wind_speed', 50),
        figure('wind_speed', 60),
      ]),
    ).toEqual(['wind_speed 50', 'wind_speed 80']);
  });

  it('shows a range once, and an event once, whatever place its title names', () => {
    expect(
      keys('weather', [
        figure('wind_force', 6, { valueMax: 8 }),
        figure('wind_force', 8, { qualifier: 'upper end of range' }),
      ]),
    ).toEqual(['wind_force 6']);
    expect(
      keys('earthquake', [
        figure('magnitude', 4.6),
        figure('magnitude', 4.6, { place: '乙县' }),
        figure('magnitude', 3.9, { place: '丙县' }),
      ]),
    ).toEqual(['magnitude 4.6', 'magnitude 3.9']);
  });

  it('never has more than six, none twice, and all of them from the reading', () => {
    const any = fc.record({
      metric: fc.constantFrom('confirmed', 'deaths', 'magnitude', 'spoons', 'latitude'),
      value: fc.nat(9),
      scope: fc.constantFrom('new' as const, 'cumulative' as const, 'current' as const, null),
      place: fc.constantFrom('甲省', '乙市', null),
      partOf: fc.constantFrom(null, 'f1', 'nowhere'),
      repeatOf: fc.constantFrom(null, null, 'f1'),
      missing: fc.boolean(),
      date: fc.constantFrom(null, '2024-01-01', '2024-01-02', '上周'),
    });
    fc.assert(
      fc.property(
        fc.array(any, { maxLength: 20 }),
        fc.constantFrom<BulletinKind>('epidemic', 'earthquake', 'other'),
        (list, kind) => {
          const figures = list.map(({ metric, value, ...more }) => figure(metric, value, more));
          const bulletin = { is: true, score: 1, kind, reasons: [] };
          const chosen = keyNumbers({ article: { title: '' }, bulletin, figures });
          expect(chosen.length).toBeLessThanOrEqual(6);
          expect(new Set(chosen).size).toBe(chosen.length);
          for (const each of chosen) {
            expect(figures).toContain(each);
            expect([each.missing, each.repeatOf]).toEqual([false, null]);
          }
          for (const [at, { partOf, metric }] of chosen.entries()) {
            const whole = chosen.findIndex((one) => one.id === partOf && one.metric === metric);
            expect(whole).toBeLessThanOrEqual(at);
          }
        },
      ),
    );
  });
});
