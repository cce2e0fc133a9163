import { expect, test } from 'vitest';
import { readText } from '../readPatiently';

const BODY = '市教育局昨天公布了秋季开学安排,小学和初中九月一日报到,高中提前一周。各校食堂在开学前完成检查。';

test('an original title that is not the shown one is furniture', () => {
  const reading = readText(`秋季开学时间定了\n原标题:本市公布秋季开学安排\n${BODY}`);
  expect(reading.article.text).toBe(BODY);
  expect(reading.removals).toMatchObject([
    { kind: 'boilerplate', at: 0, text: '原标题:本市公布秋季开学安排\n' },
  ]);
});

test('one that equals the title is an echo', () => {
  const reading = readText(`本市公布秋季开学安排\n原标题:本市公布秋季开学安排\n${BODY}`);
  expect(reading.removals).toMatchObject([{ kind: 'echo' }]);
});

test('a sentence that only begins with the word is none', () => {
  const text = `秋季开学时间定了\n原标题党的做法不可取。\n${BODY}`;
  expect(readText(text).removals).toEqual([]);
});
