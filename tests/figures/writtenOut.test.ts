import { describe, expect, it } from 'vitest';
import { namesByWord, writtenOut } from '../../lib/figures/writtenOut';

describe('writtenOut', () => {
  it('leaves plain words as they are', () => {
    expect(writtenOut('账号 帐户')).toEqual(['账号', '帐户']);
  });

  it('tells every ending of a word with ~, every beginning of one with +', () => {
    expect(writtenOut('至今~仍~维持')).toEqual(['至今仍维持', '仍维持', '维持']);
    expect(writtenOut('境外+输入+性')).toEqual(['境外', '境外输入', '境外输入性']);
  });

  it('tells each choice in braces, also one that is nothing', () => {
    expect(writtenOut('受灾{,人口}')).toEqual(['受灾', '受灾人口']);
  });

  it('tells what several braces make together', () => {
    expect(writtenOut('{冲毁,水毁}{农田,耕地}')).toEqual(['冲毁农田', '冲毁耕地', '水毁农田', '水毁耕地']);
  });

  it('tells a word once that is made twice', () => {
    expect(writtenOut('港岛{,东} {港,长}岛')).toEqual(['港岛', '港岛东', '长岛']);
  });

  it('tells the pieces of each choice', () => {
    expect(writtenOut('民{房,宅}+受损')).toEqual(['民房', '民房受损', '民宅', '民宅受损']);
  });
});

describe('namesByWord', () => {
  it('names every word, by the last table entry that has it', () => {
    expect([...namesByWord({ beds: '{床,铺}位', seats: '座位 铺位' })]).toEqual([
      ['床位', 'beds'],
      ['铺位', 'seats'],
      ['座位', 'seats'],
    ]);
  });
});
