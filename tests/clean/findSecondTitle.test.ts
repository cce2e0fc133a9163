import { describe, expect, it } from 'vitest';
import { CHINESE } from '../pollute/carriers';
import { seedRule, slots } from '../pollute/injectTitle';
import { insertPieces } from '../pollute/polluted';
import { readFromTitle } from '../pollute/readFromTitle';

const { title, body } = CHINESE.find(({ name }) => name === 'river-flood') ?? { title: '', body: '' };
const OTHER = '梅岭镇老戏台修好重开，票友自带板凳来听早场';

/** Pieces in turn behind the marks of a text. */
function inserts(pieces: readonly string[], marks: string, count: number) {
  return slots(body, { ...seedRule(1, 1), marks, anchors: [] })
    .slice(0, count)
    .map((at, i) => ({ at, piece: pieces[i % pieces.length] ?? '' }));
}

const OWN = inserts(['青河回落', '干流水位', '沿岸灾后', '三县清淤'], '，', 14);
const SECOND = inserts(['梅岭修好', '老戏重开', '票友板凳'], '。', 9);

describe('a second title, put in at marks of its own', () => {
  it('goes behind the first', () => {
    const { text } = insertPieces(title, body, [...OWN, ...SECOND]);
    expect(readFromTitle(title, text, ['早市搬进新棚', OTHER]).text).toBe(body);
  });

  it('is not looked for where nothing of the first was put in', () => {
    const { text } = insertPieces(title, body, SECOND);
    expect(readFromTitle('早市搬进新棚，摊主盼着天晴', text, [OTHER]).text).toBe(text);
  });
});
