import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isHanPair, normalizeTerms, termsOf, wordsOf } from '../../lib/links/termsOf';

test.each([
  { text: '暴雨预警升级', terms: ['暴雨', '雨预', '预警', '警升', '升级'] },
  // A function character parts the pairs on its sides, and makes none itself.
  { text: '河堤的缺口', terms: ['河堤', '缺口'] },
  { text: 'The floods and the rivers', terms: ['flood', 'river'] },
  // Two letters are no word, and a plural leaves two at least.
  { text: 'An ox has gas', terms: ['ga'] },
  { text: 'インフルエンザ流行', terms: ['インフルエンザ', '流行'] },
  { text: 'ＦＬＯＯＤ 2024 12例', terms: ['flood'] },
  { text: '洪水 Floods 洪水', terms: ['洪水', 'flood', '洪水'] },
])('of $text', ({ text, terms }) => {
  expect(termsOf(text)).toEqual(terms);
});

test('words are the terms that are no pairs of characters', () => {
  const text = normalizeTerms('洪水 Floods of the インフル');
  expect(wordsOf(text)).toEqual(['flood', 'インフル']);
  expect(termsOf(text).filter((term) => !isHanPair(term))).toEqual(wordsOf(text));
});

test('terms are those of a pattern for runs of one kind of characters', () => {
  const runs = /[\p{Script=Han}々]+|[\p{Script=Katakana}ー]{2,}|[\p{Script=Latin}\p{M}]{3,}/gu;
  const character = fc.constantFrom(...'洪水の堤々カナーabcsé\u0301\u309912 ，\u{20bb7}\u{e0100}\ud842');
  fc.assert(
    fc.property(fc.string({ unit: character }), (text) => {
      const plain = normalizeTerms(text);
      const one = (run: string) => termsOf(run);
      expect(termsOf(text)).toEqual((plain.match(runs) ?? []).flatMap(one));
    }),
  );
});
