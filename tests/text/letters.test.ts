import { describe, expect, it } from 'vitest';
import { letters } from '../../lib/text/letters';

/** Every character of these blocks (places that none has yet left out) that Unicode and the alphabet of pages see differently. */
function disagreements(name: string, blocks: readonly (readonly [number, number])[]): readonly string[] {
  const narrow = letters(`^\\p{${name}}$`);
  const unicode = new RegExp(`^\\p{${name}}$`, 'u');
  return blocks
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i)))
    .filter(
      (character) => !/\p{Unassigned}/u.test(character) && narrow.test(character) !== unicode.test(character),
    );
}

/** Latin up to its first extension, Greek and Cyrillic, kana, ideographs, Hangul, what is full or half as wide. */
const BLOCKS = [
  [0x0000, 0x024f],
  [0x0370, 0x03f5],
  [0x0400, 0x052f],
  [0x1e00, 0x1eff],
  [0x3000, 0x303f],
  [0x3041, 0x3096],
  [0x309b, 0x3105],
  [0x3400, 0x9fff],
  [0xac00, 0xd7a3],
  [0xff00, 0xffbe],
] as const;

describe('the letters of pages', () => {
  it.each(['L', 'N', 'Script=Han'])('are those of Unicode: %s', (name) => {
    expect(disagreements(name, BLOCKS)).toEqual([]);
  });

  it('are capital exactly in the first block, in Cyrillic and in full width', () => {
    const blocks = [[0x0000, 0x00ff] as const, [0x0400, 0x045f] as const, [0xff00, 0xff5e] as const];
    expect(disagreements('Lu', blocks)).toEqual([]);
  });

  it('mean the same inside a class and outside of one', () => {
    expect(letters(String.raw`[^\p{L}\p{N}’]+`, 'g')[Symbol.replace]('“東京”, Šibenik’s 4', '_')).toBe(
      '_東京_Šibenik’s_4',
    );
    expect(letters(String.raw`\[\p{Script=Han}\]`).test('[報]')).toBe(true);
    expect(letters(String.raw`\[\p{Script=Han}\]`).test('[')).toBe(false);
  });

  it('leave Unicode mode to what needs it', () => {
    expect(letters(String.raw`\p{L}+`, 'i').flags).toBe('i');
    expect(letters(String.raw`\p{Lu}\p{M}`).unicode).toBe(true);
    expect(letters(String.raw`\p{Lu}\p{M}`).test('E\u0301')).toBe(true);
  });
});
