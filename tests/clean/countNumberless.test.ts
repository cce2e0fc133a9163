import { describe, expect, it } from 'vitest';
import { countNumberless } from '../../lib/clean/titleInjection/countNumberless';
import { readUnits } from '../../lib/clean/titleInjection/nameWords';
import { titlePool } from '../../lib/clean/titleInjection/titlePool';

const { vocabulary } = titlePool(['新增月例亿元']);

/** Pieces in brackets, which the text does not have. */
function count(marked: string): number {
  const text = marked.replace(/[{}]/g, '');
  const units = readUnits(text, vocabulary);
  const stands = [...marked.matchAll(/\{(.*?)\}/g)].map(({ index, 1: piece = '' }) => {
    const at = marked.slice(0, index).replace(/[{}]/g, '').length;
    const start = units.start.indexOf(at);
    return { start, end: units.end.indexOf(at + piece.length) + 1, turn: 0 };
  });
  return countNumberless(text, units, stands);
}

describe('units without a number', () => {
  it('are counted where nothing is counted, three at most', () => {
    expect(count('本港下雨，{例}其中两人受伤，{月}目前都在医院。')).toBe(2);
    expect(count('道路受损{亿元}，房屋受损{例}。')).toBe(2);
    expect(count('{例}雨停了，{例}风小了，{例}路通了，{例}水退了。')).toBe(3);
  });

  it('are chance where one stands alone', () => expect(count('本港下雨，{例}其中两人受伤。')).toBe(0));

  it('have their number before them', () => {
    expect(count('新增3{例}，损失2.5{亿元}。')).toBe(0);
    expect(count('新增三{例}，今年八{月}，共几{例}。')).toBe(0);
  });

  it('are no parts of other words', () => expect(count('{例}如本港，确诊病{例}，{月}亮很圆。')).toBe(0));

  it('are no names', () => expect(count('{新增}都说了，{新增}又说。')).toBe(0));
});
