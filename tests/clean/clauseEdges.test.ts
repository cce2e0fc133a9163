import { describe, expect, it } from 'vitest';
import { clauseEdges } from '../../lib/clean/titleInjection/clauseEdges';
import { readUnits } from '../../lib/clean/titleInjection/nameWords';
import { readField } from '../../lib/clean/titleInjection/readField';
import { titlePool } from '../../lib/clean/titleInjection/titlePool';

const pool = titlePool(['桃溪柳湾修渠']);

/** What a text's clauses say of the places where it has the two-character words of the title. */
function edges(text: string) {
  const field = readField(readUnits(text, pool.vocabulary), pool);
  const stands = [...text.matchAll(/桃溪|柳湾/g)].map(({ index }) => {
    const start = field.units.start.indexOf(index);
    return { start, end: start + 2, turn: 0 };
  });
  return clauseEdges(text, field, stands);
}

describe('the clauses of a text', () => {
  it('want a subject before a word that opens none of them', () => {
    expect(edges('桃溪报告三起，他们也报告两起。').inside).toBe(1);
    expect(edges('桃溪报告三起，报告还在写。').inside).toBe(0);
  });

  it('want something behind a word that ends none of them', () => {
    expect(edges('他们前往桃溪，前往别处的也有。').inside).toBe(1);
    expect(edges('他们前往桃溪，别处也有人前往。').inside).toBe(0);
  });

  it('do not speak of a word that stands nowhere else, nor of a piece inside them', () => {
    expect(edges('桃溪报告三起，他们前往柳湾。').inside).toBe(0);
    expect(edges('昨天桃溪报告，他们也报告。').inside).toBe(0);
  });

  it('do not say a word twice', () => {
    expect(edges('桃溪下雨，柳湾柳湾村晴。').doubled).toBe(2);
    expect(edges('桃溪县下雨，昨天柳湾晴。').doubled).toBe(0);
  });

  it('go on from no bracket, share or hour with a name before a mark', () => {
    expect(edges('截至24时桃溪，共有三起（两起在外）柳湾。').behindEnds).toBe(2);
    expect(edges('增长8%桃溪，又降2%柳湾下雨。').behindEnds).toBe(1);
    expect(edges('共有3例桃溪，另有5例柳湾。').behindEnds).toBe(0);
  });

  it('have names close together, or far apart', () => {
    expect(edges('桃溪、柳湾。').apart).toBe(1);
    expect(edges('桃溪下雨，柳湾晴。').apart).toBe(3);
  });
});
