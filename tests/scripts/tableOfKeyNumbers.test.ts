import { expect, test } from 'vitest';
import { tableOfKeyNumbers } from '../../scripts/lib/tableOfKeyNumbers';
import { makeFigure, makeReading } from '../makeReading';

test('sets parts under their whole, in columns that hold for Chinese too', () => {
  const whole = { metric: 'confirmed', label: '新增确诊病例', place: '青山县', date: '2026-07-03' };
  const figures = [
    makeFigure({ ...whole, id: 'f1', value: 12, unit: '例' }),
    makeFigure({
      ...whole,
      id: 'f3',
      value: -4,
      unit: '例',
      label: '',
      metric: 'severe_change',
      scope: null,
    }),
    makeFigure({ ...whole, id: 'f2', value: 12, unit: '例', label: '', place: '东镇', partOf: 'f1' }),
  ];
  const reading = makeReading({
    bulletin: { is: true, score: 1, kind: 'epidemic', reasons: [] },
    figures,
    checks: [{ whole: 'f1', parts: ['f2'], sum: 12, expected: 12, exhaustive: true, ok: true }],
  });
  expect(tableOfKeyNumbers(reading)).toBe(
    [
      'Number    What            Place    Date         Sum',
      '───────   ─────────────   ──────   ──────────   ───',
      '12 例     新增确诊病例    青山县   2026-07-03   ✓',
      '  12 例                   东镇     2026-07-03',
      '-4 例     severe change   青山县   2026-07-03',
    ].join('\n'),
  );
});

test('says so when there are none', () => {
  expect(tableOfKeyNumbers(makeReading({}))).toContain('No key numbers');
});
