import { describe, expect, test } from 'vitest';
import { partWords } from '../../lib/formats/partWords';
import type { Figure } from '../../lib/reading';
import { makeFigure } from '../makeReading';

/** The words of each part of a text in which the whole and its parts stand in ‹ ›, the whole first. */
function wordsIn(marked: string, more: Partial<Figure> = {}): readonly string[] {
  const text = marked.replace(/[‹›]/g, '');
  const found = [...marked.matchAll(/‹([^›]*)›/g)].map(({ index, 1: raw = '' }, i) =>
    makeFigure({
      id: `f${i}`,
      label: '',
      raw,
      start: index - 2 * i,
      end: index - 2 * i + raw.length,
      ...more,
    }),
  );
  const [whole, ...parts] = found;
  return whole ? parts.map((part) => partWords(part, whole, parts, text)) : [];
}

describe('partWords', () => {
  test('calls parts by the words around their number', () => {
    expect(wordsIn('共‹9›例，其中男性‹5›例、女性‹4›例')).toEqual(['男性', '女性']);
    expect(wordsIn('共‹9›例：‹5›例男性和‹4›例女性。')).toEqual(['男性', '女性']);
    expect(wordsIn('共‹9›例，其余‹4›例分散在三个县。')).toEqual(['其余 … 分散在三个县']);
    expect(wordsIn('‹9› people died; ‹5› were under 40 and ‹4› were older.')).toEqual(['under 40', 'older']);
    expect(wordsIn('‹9› cases. ‹5› of the new patients were vaccinated.')).toEqual(['vaccinated']);
    expect(wordsIn('‹9› died. The dead are ‹5› women and ‹4› men.')).toEqual(['women', 'men']);
    expect(wordsIn('‹9› acres: Lane – ‹5› acres; Hill – ‹4› acres', { unit: 'acres' })).toEqual([
      'Lane',
      'Hill',
    ]);
    expect(wordsIn('Of ‹9› cases, ‹5› (55.6%) were girls.')).toEqual(['girls']);
  });

  test('several in a clause without a mark, whichever stands first, number or name', () => {
    expect(wordsIn('‹91›人（‹19›男‹72›女）')).toEqual(['男', '女']);
    expect(wordsIn('‹9›例：甲型‹5›例乙型‹4›例')).toEqual(['甲型', '乙型']);
  });

  test('a number in brackets or behind a colon is told by what heads it', () => {
    expect(wordsIn('‹9› cases: under 40 (‹5›), 40 and over (‹4›)')).toEqual(['under 40', '40 and over']);
    expect(wordsIn('‹9› fines\n* no seat belt: ‹5›\n* no lights: ‹4›')).toEqual([
      'no seat belt',
      'no lights',
    ]);
  });

  test('has none for what is told apart: by its place, its group, a name of its own', () => {
    const text = '共‹9›例，其中男性‹5›例';
    expect(wordsIn(text, { qualifier: '男' })).toEqual(['']);
    const whole = makeFigure({ label: '确诊病例' });
    const dead = makeFigure({ metric: 'deaths', label: '死亡', start: 2, end: 3 });
    expect(partWords(dead, whole, [dead], '死亡5例')).toBe('');
    expect(partWords({ ...dead, place: '甲市' }, whole, [dead], '死亡5例')).toBe('');
  });

  test('keeps to a line, and to what a row can show', () => {
    expect(wordsIn('‹9› cases\n‹5›\n‹4›')).toEqual(['', '']);
    const [long = ''] = wordsIn(`‹9› cases. ‹5› ${'word '.repeat(60)}`);
    expect(long.length).toBeLessThan(50);
  });
});
