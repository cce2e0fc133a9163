import { textBefore } from '../../../text/beside';

/**
 * The words of a sentence before a place in it.
 * @param folded see `foldText`
 * @param at offset into it, in UTF-16 units
 * @param reach how far back they are looked for; bounds the work
 */
export function sentenceBefore(folded: string, at: number, reach: number): string {
  return (
    textBefore(folded, at, reach)
      .split(/[。;\n]/)
      .at(-1) ?? ''
  );
}
