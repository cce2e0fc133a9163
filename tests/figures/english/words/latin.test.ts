import { describe, expect, it } from 'vitest';
import { latin } from '../../../../lib/figures/english/words/latin';

describe('latin', () => {
  it('knows the letters of names in English texts', () => {
    const name = latin(String.raw`^\p{Lu}\p{Ll}+$`);
    for (const word of ['Cardiff', 'Óbidos', 'Šibenik', 'Whangārei', 'Łódź', 'Huế', 'Đà', 'Ōita'])
      expect(name.test(word), word).toBe(true);
    for (const word of ['cardiff', '4th', '×cm', '北京', 'A÷b']) expect(name.test(word), word).toBe(false);
  });

  it('means the same inside a class and outside of one', () => {
    expect(latin(String.raw`[^\p{L}\p{N}’-]`, 'g')[Symbol.replace]('St. Mary’s-on-Sea 4, Łódź', '_')).toBe(
      'St__Mary’s-on-Sea_4__Łódź',
    );
    expect(latin(String.raw`\[\p{L}\]`).test('[é]')).toBe(true);
    expect(latin(String.raw`\[\p{L}\]`).test('[')).toBe(false);
  });

  it('takes flags', () => {
    expect(latin(String.raw`^new \p{Ll}+$`, 'i').test('NEW CASES')).toBe(true);
    expect(latin(String.raw`^new \p{Ll}+$`).test('NEW CASES')).toBe(false);
  });
});
