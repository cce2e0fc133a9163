import { describe, expect, it } from 'vitest';
import { alignRounds } from '../../lib/clean/titleInjection/cycle/alignRounds';
import { readField } from '../../lib/clean/titleInjection/readField';
import { titlePool } from '../../lib/clean/titleInjection/titlePool';
import { readUnits } from '../../lib/clean/titleInjection/units';
import { CHINESE } from '../pollute/carriers';
import { readFromTitle } from '../pollute/readFromTitle';

const title = '云岭县图书馆新馆落成，周末起向全体居民免费开放';
const parts = [
  '工人们昨天把最后一批',
  '木架搬进大厅，',
  '电梯也调试',
  '完毕。读者在门口排',
  '成长队，孩子们',
  '抱着画册坐',
  '在窗边，管理员',
  '说借阅证当场就',
  '能办好。二楼',
  '留给自习的人，',
  '灯光比从前',
  '柔和许多，墙上',
  '挂着老照片',
];
const range = { least: 1, most: 14 };

const weave = (pieces: readonly string[]) =>
  parts.map((part, i) => part + (i < 12 ? (pieces[i % pieces.length] ?? '') : '')).join('');

/** The pieces as text. */
function pieces(text: string, under = title): readonly string[] {
  const pool = titlePool([under]);
  const names = [...pool.vocabulary.keys()];
  const field = readField(readUnits(text, pool.vocabulary), pool);
  return alignRounds(field, range).map(({ words }) => words.map((word) => names[word]).join(''));
}

describe('a text compared with itself a round later', () => {
  it('finds what comes again in turn, in whatever order it stands in the title', () => {
    const cycle = ['居民云岭', '放落', '图书馆周', '县免'];
    expect(pieces(weave(cycle))).toEqual(cycle);
    expect(readFromTitle(title, weave(cycle)).text).toBe(parts.join(''));
  });

  it('finds no more than three things that come again in turn where nothing was put in', () => {
    for (const carrier of CHINESE) expect(pieces(carrier.body, carrier.title).length).toBeLessThan(4);
  });
});
