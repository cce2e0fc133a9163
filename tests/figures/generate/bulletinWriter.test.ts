import { describe, expect, it } from 'vitest';
import { makeFigure } from '../../makeReading';
import { BulletinWriter } from './bulletinWriter';
import { scoreByConstruct } from './scoreByConstruct';

const said = { metric: 'confirmed', scope: 'new', place: '甲市' } as const;

function write() {
  const writer = new BulletinWriter();
  writer.say('3月1日，甲市');
  const whole = writer.tell('新增{n}例', '5', 5, said);
  const parts = writer.as('list', () => {
    writer.say('（乙区、丙区各');
    return writer.shared('2', 2, [
      { ...said, place: '乙区' },
      { ...said, place: '丙区' },
    ]);
  });
  writer.say('，');
  const rest = writer.tell('丁区{n}）', '1', 1, { ...said, place: '丁区' });
  writer.split(whole, [...parts, rest]);
  return writer;
}

describe('BulletinWriter', () => {
  it('keeps where each number stands, what it is part of and which digits are no figures', () => {
    const { text, truth } = write().finish('x', 'zh-Hans', 'epidemic');
    expect(text).toBe('3月1日，甲市新增5例（乙区、丙区各2，丁区1）');
    expect(truth.figures.map(({ start, end }) => text.slice(start, end))).toEqual(['5', '2', '2', '1']);
    expect(truth.figures.map(({ partOf }) => partOf)).toEqual([null, 'f1', 'f1', 'f1']);
    expect(truth.notFigures?.map(({ start, end }) => text.slice(start, end))).toEqual(['3', '1']);
    expect(truth.checks).toEqual([{ whole: 'f1', exhaustive: true, ok: true, construct: 'plain' }]);
  });

  it('refuses a sum that does not add up unless it is meant not to', () => {
    const writer = new BulletinWriter();
    const ids = [5, 2, 2].map((value) => writer.count(String(value), value, said));
    expect(() => writer.split(ids[0] ?? '', ids.slice(1))).toThrow();
    expect(() => writer.split(ids[0] ?? '', ids.slice(1), { faulty: true })).not.toThrow();
  });

  it('is scored by the construct that a figure stands in', () => {
    const bulletin = write().finish('x', 'zh-Hans', 'epidemic');
    const figures = bulletin.truth.figures
      .filter(({ id }) => id !== 'f2')
      .map(({ id, start, end, value, place, partOf }) =>
        makeFigure({
          id,
          start,
          end,
          value,
          place,
          partOf,
          metric: 'confirmed',
          scope: 'new',
          raw: String(value),
        }),
      );
    const tallies = scoreByConstruct(bulletin, { figures, checks: [] });
    expect(tallies.get('list')).toMatchObject({ truth: 2, hit: 1, full: 1, partsHit: 1, got: 1 });
    expect(tallies.get('plain')).toMatchObject({
      truth: 2,
      hit: 2,
      not: 2,
      notTaken: 0,
      checks: 1,
      checksHit: 0,
    });
  });
});
