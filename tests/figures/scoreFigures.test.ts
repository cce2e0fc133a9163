import { describe, expect, it } from 'vitest';
import type { Figure } from '../../lib/reading';
import { toRow } from '../../scripts/lib/figureTally';
import { scoreText, type Truth } from '../../scripts/lib/scoreFigures';
import { makeFigure } from '../makeReading';

const read = (id: string, start: number, value: number, more: Partial<Figure> = {}): Figure => {
  const where = { place: '甲省', placePath: ['甲省'], date: '2022-03-24', origin: null };
  return makeFigure({ id, value, raw: String(value), start, end: start + 2, ...where, ...more });
};

const truth: Truth = {
  id: 'x',
  lang: 'zh-Hans',
  kind: 'epidemic',
  bulletin: true,
  figures: [
    {
      id: 't1',
      metric: 'confirmed',
      value: 12,
      scope: 'new',
      origin: 'none',
      place: '甲',
      date: '2022-03-24',
      partOf: null,
      start: 10,
      end: 12,
    },
    {
      id: 't2',
      metric: 'confirmed',
      value: 7,
      scope: 'new',
      origin: null,
      place: '长春市',
      partOf: 't1',
      start: 20,
      end: 21,
    },
    {
      id: 't3',
      metric: 'deaths',
      value: 0,
      scope: 'new',
      origin: null,
      place: '甲省',
      partOf: null,
      negated: true,
      start: 30,
      end: 31,
    },
  ],
  checks: [{ whole: 't1', exhaustive: true, ok: true }],
  notFigures: [
    { start: 0, end: 2 },
    { start: 40, end: 42 },
  ],
};

describe('scoreText', () => {
  it('pairs by value and place in the text and counts each field', () => {
    const figures = [
      read('f1', 10, 12),
      read('f2', 20, 7, { place: '长春', partOf: 'f1' }),
      read('f3', 34, 0, { metric: 'deaths' }),
      read('f4', 40, 5),
    ];
    const checks = [{ whole: 'f1', parts: ['f2'], sum: 12, expected: 12, exhaustive: true, ok: true }];
    const tally = scoreText(truth, { figures, checks, bulletin: { is: true } });
    expect(tally).toMatchObject({
      truth: 3,
      got: 4,
      hit: 3,
      full: 3,
      parts: 1,
      partsHit: 1,
      not: 2,
      notTaken: 1,
      checksHit: 1,
      falseAlarms: 0,
      bulletinsHit: 1,
    });
  });

  it('calls a failed sum a false alarm unless the truth has the fault', () => {
    const checks = [{ whole: 'f1', parts: [], sum: 11, expected: 12, exhaustive: true, ok: false }];
    expect(
      scoreText(truth, { figures: [read('f1', 10, 12)], checks, bulletin: { is: false } }),
    ).toMatchObject({ falseAlarms: 1, checksHit: 0, bulletinsHit: 0 });
  });

  it('leaves out lost figures and counts unread texts', () => {
    expect(
      scoreText(truth, {
        figures: [read('f1', 10, 12, { missing: true })],
        checks: [],
        bulletin: { is: true },
      }).got,
    ).toBe(0);
    expect(scoreText(truth, null)).toMatchObject({ unread: 1, hit: 0, truth: 3 });
  });

  it('turns counts into per cent', () => {
    const tally = scoreText(truth, { figures: [read('f1', 10, 12)], checks: [], bulletin: { is: true } });
    expect(toRow('all', tally)).toMatchObject({ spotP: 100, spotR: 100 / 3, tree: 0, notTaken: 0 });
  });
});
