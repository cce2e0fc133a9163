import { letterAt } from '../../text/lettersOf';

/** Letters and digits of a text; markers of hidden text have none. Counted by hand: a match for each would be made of garbage. */
export function countLetters(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; ) {
    const size = letterAt(text, at);
    if (size > 0) letters++;
    at += size || 1;
  }
  return letters;
}

/** Lines without a letter are none, but for the mark below a release: ###. */
export const END_OF_RELEASE = /^#(?:\s?#){1,4}$/;
