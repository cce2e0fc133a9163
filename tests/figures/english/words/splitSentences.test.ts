import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../lib/figures/english/words/splitSentences';

const sentences = (text: string) =>
  splitSentences(text).flatMap((line) =>
    line.sentences.map(({ start, end }) => text.slice(start, end).trim()),
  );

describe('splitSentences', () => {
  it('ends sentences at stops, not at abbreviations or decimals', () => {
    expect(sentences('Rain fell. It was 3.5 mm, approx. Two inches. Dr. Poe left.\nA new line')).toEqual([
      'Rain fell.',
      'It was 3.5 mm, approx. Two inches.',
      'Dr. Poe left.',
      'A new line',
    ]);
  });

  it('keeps a closing quote with its sentence', () => {
    expect(sentences('“It is over.” Nobody was hurt.')).toEqual(['“It is over.”', 'Nobody was hurt.']);
  });

  it('puts every character but line breaks into exactly one sentence', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('A', 'b', '. ', '?', '\n', ' ', '”', '7') }), (text) => {
        const covered = splitSentences(text).flatMap((line) => line.sentences);
        expect(covered.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(
          text.replaceAll('\n', '').length,
        );
      }),
    );
  });
});
