import { describe, expect, it } from 'vitest';
import { countNumberless } from '../../lib/clean/titleInjection/countNumberless';
import { countTorn } from '../../lib/clean/titleInjection/countTorn';
import { readUnits } from '../../lib/clean/titleInjection/nameWords';
import { titlePool } from '../../lib/clean/titleInjection/titlePool';

const { vocabulary } = titlePool(['新增月例亿元海南后余']);

/** Pieces in brackets, which the text does not have. */
function count(marked: string, by = countNumberless): number {
  const text = marked.replace(/[{}]/g, '');
  const units = readUnits(text, vocabulary);
  const stands = [...marked.matchAll(/\{(.*?)\}/g)].map(({ index, 1: piece = '' }) => {
    const at = marked.slice(0, index).replace(/[{}]/g, '').length;
    const start = units.start.indexOf(at);
    return {
      start,
      end: units.end.indexOf(at + piece.length) + 1,
      turn: vocabulary.get(piece.charAt(0)) ?? 0,
    };
  });
  return by(text, units, stands);
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

describe('numbers that pieces part from their units', () => {
  const torn = (marked: string) => count(marked, countTorn);

  it('are counted, four at most', () => {
    expect(torn('昨天12{海南}例。')).toBe(1);
    expect(torn('昨天12{海南}例，今天3{新增}人。')).toBe(2);
    expect(torn('一共5{海南}%，另有6{海南}个，还有7{海南}件。')).toBe(3);
    expect(torn('1{海南}例，2{新增}人，3{海南}名，4{新增}岁，5{海南}月。')).toBe(4);
  });

  it('are whole where the piece goes on the number or a label stands before another number', () => {
    expect(torn('来了300{余}人，带了20{余}件，住了5{月}个。')).toBe(0);
    expect(torn('1{海南}12例，2{新增}3人，4 {海南}例。')).toBe(0);
  });

  it('are none before a word that only begins as a unit does', () =>
    expect(torn('90{后}年轻人，00{后}个人，80{后}家长，70{海南}日前。')).toBe(0));
});
