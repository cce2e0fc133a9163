import { describe, expect, it } from 'vitest';
import { CHINESE } from '../pollute/carriers';
import { seedRule, slots } from '../pollute/injectTitle';
import { insertPieces } from '../pollute/polluted';
import { readFromTitle } from '../pollute/readFromTitle';

const { title, body } = CHINESE.find(({ name }) => name === 'river-flood') ?? { title: '', body: '' };
const OTHER = '梅岭镇老戏台修好重开，票友自带板凳来听早场';

/** Pieces in turn behind the marks of a text. */
function inserts(pieces: readonly string[], marks: string, count: number, from = 0) {
  return slots(body, { ...seedRule(1, 1), marks, anchors: [] })
    .slice(from, from + count)
    .map((at, i) => ({ at, piece: pieces[i % pieces.length] ?? '' }));
}

const OWN = inserts(['青河回落', '干流水位', '沿岸灾后', '三县清淤'], '，', 14);
const SECOND = inserts(['梅岭修好', '老戏重开', '票友板凳'], '。', 9);

describe('a second title, put in at marks of its own', () => {
  it('goes behind the first', () => {
    const { text } = insertPieces(title, body, [...OWN, ...SECOND]);
    expect(readFromTitle(title, text, ['早市搬进新棚', OTHER]).text).toBe(body);
  });

  it('goes where its pieces stand once each', () => {
    const once = inserts(['梅岭镇', '老戏台', '修好', '重开', '票友', '自带', '板凳', '早场'], '。', 8);
    const { text } = insertPieces(title, body, [...OWN, ...once]);
    expect(readFromTitle(title, text, ['早市搬进新棚', OTHER]).text).toBe(body);
  });

  it('proves whole words of the first that are only marked without it', () => {
    const whole = inserts(['青河干流', '水位', '沿岸'], '，', 14, 1);
    const alone = insertPieces(title, body, whole).text;
    expect(readFromTitle(title, alone, [OTHER]).text).toBe(alone);
    const { text } = insertPieces(title, body, [...whole, ...SECOND]);
    expect(readFromTitle(title, text, [OTHER]).text).toBe(body);
  });

  it('has not the words that a text has itself at the heads of its sentences', () => {
    const { text } = insertPieces(title, body, OWN);
    const heads = body.match(/(?<=[。\n])[^，。\n]{2}/g) ?? [];
    expect(readFromTitle(title, text, [heads.join('')]).text).toBe(body);
  });

  it('is not looked for where nothing of the first was put in', () => {
    const { text } = insertPieces(title, body, SECOND);
    expect(readFromTitle('早市搬进新棚，摊主盼着天晴', text, [OTHER]).text).toBe(text);
  });
});
