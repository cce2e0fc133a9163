import type { Figure } from '../../reading';

/** A figure whose number was read. */
export type Known = Figure & { readonly value: number };

/** Where a figure stands in its text. */
export interface Spot {
  readonly sentence: number;
  readonly line: number;
  readonly sentenceStart: number;
  /** The figure that its bracket opens behind: -1 for none; null outside of brackets. */
  readonly opener: number | null;
  readonly firstOfSentence: boolean;
  readonly firstOfLine: boolean;
}

const STOPS = new Set('。！？!?；;');

/** Where each figure of a text stands, in one walk over the text. A bracket that spans lines is none. */
export function spotsOf(text: string, figures: readonly Known[]): readonly Spot[] {
  let sentence = 0;
  let line = 0;
  let sentenceStart = 0;
  let at = 0;
  let open: number[] = [];
  return figures.map(({ start }, index, all): Spot => {
    const before = { sentence, line };
    for (; at < start; at++) {
      const sign = text[at] ?? '';
      if (sign === '(' || sign === '（') open.push(index - 1);
      else if (sign === ')' || sign === '）') open.pop();
      else if (sign === '\n') {
        line++;
        open = [];
      }
      const ends = STOPS.has(sign) || (sign === '.' && /\s/.test(text[at + 1] ?? ' '));
      if (sign !== '\n' && !(ends && (open.length === 0 || sign === '。'))) continue;
      sentence++;
      sentenceStart = at + 1;
    }
    return {
      sentence,
      line,
      sentenceStart,
      opener: open.at(-1) ?? null,
      firstOfSentence: all[index - 1] === undefined || before.sentence !== sentence,
      firstOfLine: all[index - 1] === undefined || before.line !== line,
    };
  });
}

export function isShare({ unit, raw }: Known): boolean {
  return unit === '%' || raw.endsWith('%');
}

/** Into which of the classes between the given bounds a number falls. */
export function classOf(value: number, bounds: readonly number[]): number {
  const found = bounds.findIndex((bound) => value <= bound);
  return found < 0 ? bounds.length : found;
}
