import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../lib/view/sentences';

const texts = (text: string, lang: string) => sentencesOf(text, lang).map((sentence) => sentence.text);

describe('sentencesOf', () => {
  test('ends Chinese sentences at their own marks', () => {
    expect(texts('今天有雨。明天呢？后天放晴！', 'zh-Hans')).toEqual([
      '今天有雨。',
      '明天呢？',
      '后天放晴！',
    ]);
  });

  test('does not end an English sentence inside a number', () => {
    expect(texts('The gauge stood at 3.9 metres. It fell.', 'en')).toEqual([
      'The gauge stood at 3.9 metres.',
      'It fell.',
    ]);
  });

  test('divides a sentence that lists many places at its clauses, and never inside a number', () => {
    const list = Array.from({ length: 40 }, (_, i) => `第${i + 1}区报告1,${100 + i}例`).join('，');
    const parts = texts(`${list}。`, 'zh-Hans');
    expect(parts.length).toBeGreaterThan(3);
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(121);
    expect(parts.join('')).toBe(`${list}。`);
    expect(parts.filter((part) => /^\d/.test(part))).toEqual([]);
  });

  test('divides before the clause that would make a piece longer than it may be, by one character', () => {
    const first = `${'雨'.repeat(59)}，`;
    const text = (second: number) => `${first}${'风'.repeat(second)}，停。`;
    expect(texts(text(59), 'zh-Hans')[0]?.length).toBe(120);
    expect(texts(text(60), 'zh-Hans')[0]).toBe(first);
  });

  test('leaves out what nobody can say', () => {
    expect(texts('——\n\n……', 'zh-Hans')).toEqual([]);
    expect(texts('', 'en')).toEqual([]);
  });

  test('every offset is that of its text, in order and without overlap', () => {
    const piece = fc.constantFrom('一', '雨', '。', '，', ',', ' ', '\n', 'A', '7', '！', '；', '😀', '.');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 400 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const sentence of sentencesOf(text, 'zh-Hans')) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(sentence.start).toBeGreaterThanOrEqual(last);
          last = sentence.end;
        }
      }),
    );
  });
});
