import { hasGrams, listGrams } from './grams';
import { signsOf } from './signsOf';
import { staysInLine } from './staysInLine';

/**
 * A pattern that is tried only on texts with the signs of a match. Of a long table of patterns nearly all have nothing in a given text;
 * those are not even compiled, which is most of what the first text costs.
 */
export class Prefiltered {
  private needs: Int16Array | null = null;
  private inLine: boolean | null = null;

  /** @param pattern as for a RegExp; one with the flag g or y begins at its `lastIndex` */
  constructor(readonly pattern: RegExp) {}

  /** Whether the text may have a match, told by its letters. */
  mayBeIn(text: string): boolean {
    this.needs ??= listGrams(signsOf(this.pattern));
    return hasGrams(text, this.needs);
  }

  /** Whether each line of a text can be searched by itself. */
  get staysInLine(): boolean {
    this.inLine ??= staysInLine(this.pattern);
    return this.inLine;
  }

  test(text: string): boolean {
    return this.mayBeIn(text) && this.pattern.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.mayBeIn(text) ? this.pattern.exec(text) : null;
  }
}

/** Lets a pattern look for its signs first. */
export function prefiltered(pattern: RegExp): Prefiltered {
  return new Prefiltered(pattern);
}
