import { describe, expect, it } from 'vitest';
import { besidePieces } from '../../lib/clean/titleInjection/besidePieces';
import { readUnits } from '../../lib/clean/titleInjection/nameWords';
import { readField } from '../../lib/clean/titleInjection/readField';
import { titlePool } from '../../lib/clean/titleInjection/titlePool';

const pool = titlePool(['桃溪柳湾修渠']);

/** What stands beside the two-character words of the title in a text. */
function beside(text: string) {
  const field = readField(readUnits(text, pool.vocabulary), pool);
  const stands = [...text.matchAll(/桃溪|柳湾/g)].map(({ index }) => {
    const start = field.units.start.indexOf(index);
    return { start, end: start + 2, turn: 0 };
  });
  return besidePieces(text, field, stands);
}

describe('what stands beside pieces', () => {
  it('meets again elsewhere where a piece cuts the text in two', () => {
    expect(beside('天气柳湾很好，早上天气很冷，雨停桃溪过。').mended).toBe(1);
    expect(beside('早上天气也好，他说桃溪人多，柳湾人少。').mended).toBe(0);
  });

  it('does not meet where only pieces stand so', () => {
    expect(beside('早上去桃溪的人，晚上去柳湾的人。').mended).toBe(0);
  });

  it('counts for nothing where words farther off meet as well', () => {
    expect(beside('天气柳湾很好，早上天气很冷，天很高，气好。').mended).toBe(0);
  });

  it('is the same again where a form is filled in', () => {
    expect(beside('桃溪报价三元，柳湾报价五元。').framed).toBe(0.5);
    expect(beside('今天桃溪下雨，昨天柳湾刮风。').framed).toBe(0);
    expect(beside('前往桃溪，前往柳湾。').framed).toBe(0.5);
  });

  it('is a count where a number and what it counts stand before them, and no form', () => {
    expect(beside('新增3例桃溪，治愈5例柳湾。')).toMatchObject({ framed: 0, counted: 0.5 });
    expect(beside('桃溪3例，柳湾5例。')).toMatchObject({ framed: 0.5, counted: 0 });
  });
});
