import { lettersOf } from '../text/lettersOf';

/** A line of a text with its place. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The lines of a text, without their breaks. */
export function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const found = { text: line, start, end: start + line.length };
    start = found.end + 1;
    return found;
  });
}

/** Letters and digits only, lower case, full width as half width: what makes two lines the same to a reader. */
export function bareText(text: string): string {
  return lettersOf(text.normalize('NFKC')).toLowerCase();
}
