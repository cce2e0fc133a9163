import { expect, test } from 'vitest';
import { charactersOf } from '../../../../lib/figures/chinese/words/inOwnCharacters';
import { readText } from '../lines';

test('units of a traditional text are written as the page writes them, a part’s as its whole’s', () => {
  const text = '全縣房屋倒塌240棟，開設收容所64處，停電18,300戶，其中東鎮5,000戶、西鄉3,000 戶。';
  expect(readText(text, 'zh-Hant').map(({ unit }) => unit)).toEqual(['棟', '處', '戶', '戶', '戶']);
});

test('those of a simplified text stay as they are', () => {
  expect(readText('全县房屋倒塌240栋，停电18300户。').map(({ unit }) => unit)).toEqual(['栋', '户']);
});

test('words put together are written as the page writes them', () => {
  const written = charactersOf('今日新增3例麻疹個案，確定病例共五例');
  expect(written('新增确定病例')).toBe('新增確定病例');
  expect(written('死亡')).toBe('死亡');
});
