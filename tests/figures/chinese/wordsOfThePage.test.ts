import { expect, it } from 'vitest';
import { readText } from './lines';

it('names a group in the characters of the page', () => {
  const text = '7月2日，香港新增9宗確診個案，其中5宗源頭不明，4宗關連個案。';
  const groups = readText(text, 'zh-Hant').flatMap(({ qualifier }) => qualifier ?? []);
  expect(groups).toContain('源頭不明');
  expect(groups.filter((group) => !text.includes(group))).toEqual([]);
});

it('names no group by a letter that is left of a code', () => {
  const text = '疾管署3日公布，上週新增12例流感併發重症，其中9例H1N1、3例H3N2。';
  expect(readText(text, 'zh-Hant').map(({ qualifier }) => qualifier)).not.toContain('N');
});

it('holds a change against the day before only where the text does', () => {
  const against = (words: string) =>
    readText(`3月8日至14日，甲省报告流感病例146例，${words}减少12例。`).flatMap(
      ({ compare }) => compare?.to ?? [],
    );
  expect(against('较前一日')).toEqual(['previous-day']);
  expect(against('比昨天')).toEqual(['previous-day']);
  expect(against('较前一周')).toEqual(['previous']);
  expect(against('较峰值')).toEqual(['previous']);
});
