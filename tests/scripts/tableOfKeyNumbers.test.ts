import { expect, test } from 'vitest';
import { tableOfKeyNumbers } from '../../scripts/lib/tableOfKeyNumbers';
import { type LocaleName, localeFor, stringsOf } from '../../scripts/lib/terminalStrings';
import { makeFigure, makeReading } from '../makeReading';

const whole = { metric: 'confirmed', label: '新增确诊病例', place: '青山县', date: '2026-07-03' };
const down = { direction: 'down', to: 'previous-day' } as const;
const figures = [
  makeFigure({ ...whole, id: 'f1', value: 1200, unit: '例' }),
  makeFigure({
    ...whole,
    id: 'f3',
    value: -4,
    unit: '例',
    label: '',
    metric: 'in_hospital_change',
    scope: null,
    compare: down,
  }),
  makeFigure({ ...whole, id: 'f2', value: 1200, unit: '例', label: '', place: '东镇', partOf: 'f1' }),
];
const reading = makeReading({
  bulletin: { is: true, score: 1, kind: 'epidemic', reasons: [] },
  figures,
  checks: [{ whole: 'f1', parts: ['f2'], sum: 1200, expected: 1200, exhaustive: true, ok: true }],
});

const TABLES: readonly (readonly [LocaleName, readonly string[]])[] = [
  [
    'en',
    [
      'Value        Figure                                                     Place    Date          Adds up',
      '──────────   ────────────────────────────────────────────────────────   ──────   ───────────   ───────',
      '1,200 例     Confirmed cases, New                                       青山县   Jul 3, 2026   ✓',
      '  1,200 例                                                              东镇     Jul 3, 2026',
      '-4 例        In hospital, change, Less than before, vs the day before   青山县   Jul 3, 2026',
    ],
  ],
  [
    'zh_CN',
    [
      '数值         指标                                   地区     日期           合计相符',
      '──────────   ────────────────────────────────────   ──────   ────────────   ────────',
      '1,200 例     新增确诊病例                           青山县   2026年7月3日   ✓',
      '  1,200 例                                          东镇     2026年7月3日',
      '-4 例        在院治疗变化，比之前减少，与前一日比   青山县   2026年7月3日',
    ],
  ],
  [
    'zh_TW',
    [
      '數值         指標                                 地區     日期           合計相符',
      '──────────   ──────────────────────────────────   ──────   ────────────   ────────',
      '1,200 例     新增确诊病例                         青山县   2026年7月3日   ✓',
      '  1,200 例                                        东镇     2026年7月3日',
      '-4 例        住院中變化，比之前減少，與前一日比   青山县   2026年7月3日',
    ],
  ],
];

test.each(TABLES)('sets parts under their whole, in the words of the views: %s', (locale, lines) => {
  expect(tableOfKeyNumbers(reading, stringsOf(locale)).split('\n')).toEqual(lines);
});

test.each([
  [false, 'This page does not have the form of a bulletin'],
  [true, 'No key numbers were found'],
])('says so when there are none, in a bulletin: %s', (is, said) => {
  const bulletin = { is, score: is ? 1 : 0, kind: null, reasons: [] };
  expect(tableOfKeyNumbers(makeReading({ bulletin }), stringsOf('en'))).toContain(said);
});

test.each([
  ['zh-TW', 'zh_TW'],
  ['zh-HK', 'zh_TW'],
  ['zh-CN', 'zh_CN'],
  ['zh', 'zh_CN'],
  ['en-GB', 'en'],
  ['de', 'en'],
  ['und', 'en'],
])('a terminal that speaks %s gets %s', (language, locale) => {
  expect(localeFor(language)).toBe(locale);
});

test('what is counted is told as the extension tells it', () => {
  const { t } = stringsOf('en');
  expect([t('removed.count', 1), t('removed.count', 3), t('figure.partOfWhole', ['1,110'])]).toEqual([
    '1 piece removed',
    '3 pieces removed',
    'Part of 1,110',
  ]);
});
