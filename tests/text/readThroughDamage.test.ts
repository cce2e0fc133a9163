import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../lib/read';
import { readThroughDamage } from '../../lib/text/readThroughDamage';

/** Figures of a bulletin of our own, by metric; null for one whose number is lost. */
async function figuresOf(sentence: string): Promise<readonly (readonly [string, number | null])[]> {
  const { figures } = await readText(`海滨市疫情通报\n${sentence}`, {});
  return figures.map(({ metric, value, missing }) => [metric, missing ? null : value]);
}

describe('what the figure reader reads of a damaged page', () => {
  it('is as long as the page', () => {
    const part = fc.constantFrom(
      '本乡确诊',
      '密切触碰者',
      '感柒',
      '165438+0',
      '○○例',
      '二○二○年',
      '例',
      '\u2f49',
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(readThroughDamage(parts.join(''))).toHaveLength(parts.join('').length);
      }),
    );
  });

  it('is what swapped words stand for', async () => {
    expect(await figuresOf('3月8日，全市新增加本乡诊断病案12例，新增加本乡无病症感柒者7例。')).toEqual([
      ['confirmed', 12],
      ['asymptomatic', 7],
    ]);
    expect(readThroughDamage('临床诊断病例3例')).toBe('临床诊断病例3例');
  });

  it('has no number where circles or a broken converter stand for one', async () => {
    expect(await figuresOf('3月8日，全市新增确诊病例31例，出院○○例。')).toEqual([
      ['confirmed', 31],
      ['recovered', null],
    ]);
    expect(await figuresOf('3月8日，全市新增确诊病例165438+0例，出院9例。')).toEqual([
      ['confirmed', null],
      ['recovered', 9],
    ]);
    expect(readThroughDamage('二○二○年三月，一二〇人、百○○人')).toBe('二○二○年三月，一二〇人、百○○人');
  });
});
