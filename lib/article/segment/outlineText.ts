import { countLetters } from './countLetters';
import { OutlineWriter } from './outlineWriter';
import type { PageOutline } from './pageLines';

/**
 * Plain text as an outline: every line a paragraph, in no box, as nothing says what belongs together.
 * @param lines as they stand, none empty
 */
export function outlineText(lines: readonly string[]): PageOutline {
  const writer = new OutlineWriter();
  for (const text of lines) {
    writer.add({
      tag: 'p',
      level: 0,
      text,
      letters: countLetters(text),
      spans: [],
      group: null,
      image: null,
      isLarge: false,
      breaks: 0,
    });
  }
  return writer.finish();
}
