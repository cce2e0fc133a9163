import { describe, expect, it } from 'vitest';
import { readFromTitle } from '../pollute/readFromTitle';

const title = '河口镇夜校本周开课 各村可就近报名';
const lines = ['夜校设在老粮站，教室刚刷过。', '老师有三位，都住在镇上。', '报名不收钱，带上笔就行。'];

describe('clauses that a shuffler put together', () => {
  it.each([
    ['a tab', '\t'],
    ['a space that does not break', '\u00a0'],
    ['a wide space', '\u3000'],
  ])('are marked where %s stands before the marks', (_, space) => {
    const text = lines.join('').replace(/[，。]/g, (mark) => space + mark);
    const kinds = readFromTitle(title, text).cuts.map(({ kind, applied }) => `${kind} ${applied}`);
    expect(new Set(kinds)).toEqual(new Set(['clause-shuffle false']));
  });
});

describe('the title', () => {
  it.each([' ', '\u3000'])('goes before each paragraph with the space %j behind it', (space) => {
    const text = lines.map((line) => title + space + line).join('\n');
    expect(readFromTitle(title, text).text).toBe(lines.join('\n'));
  });

  it('goes with a closing line that promises more', () => {
    const text = `${lines.join('\n')}\n以上就是小编带来的${title}，更多内容请留意本站。`;
    expect(readFromTitle(title, text).text).toBe(lines.join('\n'));
  });
});
