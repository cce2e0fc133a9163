import { describe, expect, it } from 'vitest';
import { shareOverdrawn } from '../../lib/clean/titleInjection/cycle/describeCycle';
import { echoesOf } from '../../lib/clean/titleInjection/cycle/echoesOf';
import { isProof, isSuspicious } from '../../lib/clean/titleInjection/cycle/judgeCycle';
import { shareMoved } from '../../lib/clean/titleInjection/cycle/shareMoved';
import { shareOfListed } from '../../lib/clean/titleInjection/cycle/shareOfListed';
import { standsOf } from '../../lib/clean/titleInjection/cycle/standsOf';
import type { CycleEvidence } from '../../lib/clean/titleInjection/cycle/weighCycle';
import { readUnits } from '../../lib/clean/titleInjection/nameWords';
import { readField } from '../../lib/clean/titleInjection/readField';
import { titlePool } from '../../lib/clean/titleInjection/titlePool';

/** Seven pieces that come round twice inside clauses. */
const CLEAR: CycleEvidence = {
  pieces: 7,
  stands: 14,
  again: 7,
  missed: 0,
  broken: 2,
  coverage: 0.8,
  unused: 0,
  labels: 0.1,
  openers: 0.1,
  alike: 0.07,
  echoed: 0,
  parallel: 0,
  listed: 0,
  unevenness: 0.35,
  moved: 0.3,
  overdrawn: 0,
  mended: 2,
  framed: 0,
  counted: 0,
  together: 0.3,
  opening: 0.1,
  adjacent: 0.5,
  mixed: 0.5,
  inside: 0,
  doubled: 0,
  behindEnds: 0,
  numberless: 0,
  torn: 0,
  apart: 8,
  score: 60,
};

const fieldOf = (text: string) => {
  const pool = titlePool(['桃溪柳湾修渠引水']);
  return readField(readUnits(text, pool.vocabulary), pool);
};

describe('a cycle', () => {
  it('is proof where nothing speaks against it', () => expect(isProof(CLEAR)).toBe(true));

  it('of whole words is none where most words of the title have no part in it', () => {
    const whole = { ...CLEAR, broken: 0, mixed: 0, mended: 0, together: 0.1 };
    expect(isProof(whole)).toBe(true);
    expect(isProof({ ...whole, unused: 0.8 })).toBe(false);
  });

  it.each([
    ['opens clauses', { openers: 1 }],
    ['is what the title lists', { listed: 0.9, broken: 0 }],
    ['has the same words beside it as before', { echoed: 1, broken: 0, coverage: 0.5 }],
    ['misses turn after turn', { missed: 6 }],
    ['hardly explains more than chance', { score: 10 }],
    ['hardly comes again', { again: 1 }],
    ['uses words more often than the title has them', { overdrawn: 0.4 }],
  ] as const)('is none where it %s', (_, against) => expect(isProof({ ...CLEAR, ...against })).toBe(false));

  describe('of six plain words that open clauses now and then', () => {
    const near = {
      ...{
        ...CLEAR,
        pieces: 6,
        stands: 13,
        again: 7,
        broken: 0,
        coverage: 0.67,
        unused: 0.3,
        openers: 0.31,
        labels: 0.15,
      },
      ...{
        alike: 0,
        unevenness: 0.23,
        moved: 0.57,
        mended: 0,
        together: 0,
        opening: 0,
        mixed: 0.33,
        score: 43,
      },
    };
    it('is proof where much speaks against chance and nearly enough against names', () =>
      expect(isProof(near)).toBe(true));
    it.each([
      ['they stand in the same sort of place as before', { moved: 0.3 }],
      ['they are a small part of the title', { coverage: 0.3 }],
      ['they are few', { stands: 11, score: 36 }],
    ] as const)('is none where %s', (_, against) => expect(isProof({ ...near, ...against })).toBe(false));
  });

  it('is proof for less against any text where many pieces rule names out', () => {
    const many = {
      ...CLEAR,
      stands: 28,
      again: 21,
      score: 90,
      labels: 0.6,
      coverage: 0.3,
      echoed: 0.3,
      openers: 0.5,
    };
    expect(isProof(many)).toBe(true);
    expect(isProof({ ...many, stands: 20, again: 13 })).toBe(false);
    expect(isProof({ ...many, together: 0, broken: 0, mended: 0 })).toBe(false);
  });

  it('is marked where little is missing to proof', () => {
    const few = { ...CLEAR, pieces: 3, stands: 9, again: 6, broken: 0, coverage: 0.4, score: 40 };
    expect([isProof(few), isSuspicious(few)]).toEqual([false, true]);
  });

  it('is proof for less where pieces stand as nobody has words', () => {
    const names = { ...CLEAR, together: 0, broken: 0, mended: 0, alike: 0.2 };
    expect(isProof(names)).toBe(false);
    expect(isProof({ ...names, doubled: 2 })).toBe(true);
    expect(isProof({ ...names, behindEnds: 2 })).toBe(true);
    expect(isProof({ ...names, numberless: 2 })).toBe(true);
    expect(isProof({ ...names, torn: 2 })).toBe(true);
  });
});

describe('names in turn', () => {
  const names = { ...CLEAR, together: 0.05, broken: 0, mended: 0, alike: 0.2, mixed: 0.2, unused: 0.4 };
  it('are a proved cycle where each stands now here, now there', () => {
    expect(isProof({ ...names, moved: 0.8 })).toBe(true);
    expect(isProof({ ...names, moved: 0.2 })).toBe(false);
    expect(isProof({ ...names, moved: 0.8, inside: 0.6 })).toBe(false);
  });

  it('stand where they stood before', () => {
    const { units } = fieldOf('去桃溪看，到柳湾住。桃溪人多，到柳湾2次。');
    const stands = [1, 6, 10, 16].map((start, i) => ({ start, end: start + 2, turn: i % 2 }));
    expect(shareMoved(units, stands)).toBe(1);
    expect(shareMoved(units, stands.slice(0, 2))).toBe(0);
    const again = fieldOf('去桃溪看，到柳湾住。来桃溪玩，到柳湾坐。').units;
    expect(
      shareMoved(
        again,
        [1, 6, 11, 16].map((start, i) => ({ start, end: start + 2, turn: i % 2 })),
      ),
    ).toBe(0);
  });
});

describe('what the title lists', () => {
  it('stands beside a mark of lists or a word that joins', () => {
    expect(shareOfListed('桃溪、柳湾和杏坡修渠引水', ['桃溪', '柳湾', '杏坡', '引水'])).toBe(0.75);
    expect(shareOfListed('Oakham, Elmton and Ashby mend dykes', ['oakham', 'ashby', 'mend'])).toBeCloseTo(
      2 / 3,
    );
  });
});

describe('words beside a piece', () => {
  const title = '桃溪柳湾修渠引水';
  const pool = titlePool([title]);
  const echoes = (text: string) => {
    const field = readField(readUnits(text, pool.vocabulary), pool);
    const words = (piece: string) => ({ words: [...piece].map((word) => pool.vocabulary.get(word) ?? -1) });
    return echoesOf(text, field, standsOf(field, [words('桃溪'), words('柳湾')]));
  };

  it('are the same again where the text says it by itself', () => {
    const { alike, echoed } = echoes(
      '今天在桃溪的人多，昨天在柳湾的人少，去年在桃溪的茶好，前年在柳湾的茶贵。',
    );
    expect([alike, echoed]).toEqual([0.75, 1]);
  });

  it('are others where a machine put it', () => {
    const { alike, echoed } = echoes('今天的桃溪天气很柳湾好，大家出桃溪门散步，孩子柳湾们放风筝。');
    expect([alike, echoed]).toEqual([0, 0]);
  });

  it('are the same from piece to piece in parallel sentences', () => {
    expect(echoes('没有桃溪就没有茶，没有柳湾就没有鱼，没有桃溪就没有糖。').parallel).toBe(1);
    expect(echoes('今天去桃溪，昨天去柳湾，孩子回桃溪。').parallel).toBe(0.5);
    expect(echoes('今天的桃溪天气很柳湾好，大家出桃溪门散步。').parallel).toBe(0);
  });
});

describe('words that the title does not have so often', () => {
  const { pool } = fieldOf('');
  const share = (...pieces: readonly (readonly number[])[]) =>
    shareOverdrawn(
      pool,
      pieces.map((places) => ({ words: places.map((place) => pool.words[place] ?? -1) })),
    );

  it('are none where pieces share the title out', () => expect(share([0, 1], [3], [6, 7])).toBe(0));
  it('are those of a word said twice over', () => expect(share([0, 1], [5, 3, 5, 3])).toBeCloseTo(2 / 6));
  it('are none of a round that is taken twice', () =>
    expect(share([0, 1], [3], [6, 7], [0, 1], [3], [6, 7])).toBe(0));
  it('are those of a refrain behind each name', () =>
    expect(share([0, 1], [5], [2, 3], [5])).toBeCloseTo(1 / 6));
});
