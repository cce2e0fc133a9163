import { describe, expect, it } from 'vitest';
import { CHINESE } from '../pollute/carriers';
import { seedRule, slots } from '../pollute/injectTitle';
import { insertPieces } from '../pollute/polluted';
import { readFromTitle } from '../pollute/readFromTitle';

const RULE = { ...seedRule(4, 20), anchors: [] };

/** Whole words of a title in turn at the heads of clauses: what an honest text may have of its subjects. */
function inTurn(title: string, pieces: readonly string[], clean: string, firstSlot = 0) {
  const places = slots(clean, RULE).slice(firstSlot, RULE.cap);
  return insertPieces(
    title,
    clean,
    places.map((at, i) => ({ at, piece: pieces[i % pieces.length] ?? '' })),
  );
}

const carrier = (name: string) => CHINESE.find((one) => one.name === name) ?? { title: '', body: '' };

describe('a few whole words of a title in turn', () => {
  const title = '桥头、河湾、竹林、石坝四村合办的秋收集市下月开张，摊位、节目、停车三件事都有着落';
  const pieces = ['桥头', '河湾', '竹林', '石坝'];
  const { body } = carrier('school-reopening');

  it('go where they stand alone behind the last sentence of a paragraph', () => {
    const polluted = inTurn(title, pieces, body);
    expect(readFromTitle(title, polluted.text).text).toBe(body);
  });

  it('are marked where they may be subjects', () => {
    const line = body.replaceAll('\n', '');
    const polluted = inTurn(title, pieces, line);
    const cleaned = readFromTitle(title, polluted.text);
    expect(cleaned.text).toBe(polluted.text);
    expect(cleaned.cuts.filter(({ kind }) => kind === 'injected').length).toBeGreaterThan(10);
  });

  describe('that the title has side by side', () => {
    const unlisted = '桥头河湾竹林石坝四村合办的秋收集市下月开张，摊位、节目、停车三件事都有着落';
    const line = body.replaceAll('\n', '');

    it('go where they start as machines do', () => {
      expect(readFromTitle(unlisted, inTurn(unlisted, pieces, line).text).text).toBe(line);
    });

    it('are marked where the text has said something before', () => {
      const { text } = inTurn(unlisted, pieces, line, 1);
      const cleaned = readFromTitle(unlisted, text);
      expect(cleaned.text).toBe(text);
      expect(cleaned.cuts.filter(({ kind }) => kind === 'injected').length).toBeGreaterThan(10);
    });
  });
});

describe("a text whose clauses open with the title's words anyhow", () => {
  it("is freed of those that come round in the title's order", () => {
    const { title, body } = carrier('river-flood');
    const words = ['青河', '干流', '水位', '回落', '沿岸', '三县', '灾后', '清淤'];
    const clean = `${body}\n${words.map((word) => `会上有人说，${word}的事情还要再谈。`).join('')}`;
    const rule = { ...seedRule(8, 18), drop: 1 };
    const places = slots(clean, rule).slice(0, rule.cap);
    const polluted = insertPieces(
      title,
      clean,
      places.map((at, i) => ({ at, piece: words[i % words.length] ?? '' })),
    );
    expect(readFromTitle(title, polluted.text).text).toBe(clean);
  });
});
