import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countScripts } from '../../lib/detect/countScripts';

const lengthOf = (text: string, runs: RegExp) => (text.match(runs) ?? []).join('').length;

it('counts what patterns would count', () => {
  const letters = [...'ab国語々〇あアー가жéª𠮷1 .，', 'the', '\ud842'];
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...letters), maxLength: 60 }), (text) => {
      expect(countScripts(text)).toEqual({
        han: lengthOf(text, /\p{Script=Han}+/gu),
        kana: lengthOf(text, /[\p{Script=Hiragana}\p{Script=Katakana}]+/gu),
        latin: lengthOf(text, /\p{Script=Latin}+/gu),
        letters: lengthOf(text.replace(/(?<!\p{L})\p{Script=Latin}{1,2}(?!\p{L})/gu, ''), /\p{L}+/gu),
      });
    }),
    { numRuns: 500 },
  );
});

it('leaves out letters strewn over a text', () => {
  expect(countScripts('w 周日 K 下午 ok 开始')).toEqual({ han: 6, kana: 0, latin: 4, letters: 6 });
});
