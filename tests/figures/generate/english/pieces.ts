import type { Origin, Scope } from '../../../../lib/reading';

/** A number of a text with what it says; a `place` left out is the bulletin's own. */
export interface Fig {
  /** As it is printed where that is told; else how the bulletin writes numbers. */
  readonly raw: string;
  readonly value: number;
  readonly metric: string;
  readonly scope: Scope | null;
  readonly origin: Origin | null;
  readonly place?: string | null;
  readonly of: Fig | null;
  /** Its list makes up the whole of it. */
  readonly all: boolean;
  readonly negated: boolean;
}
export type Piece = string | Fig;
export type Phrase = readonly (Piece | Phrase)[];

/** Text with numbers in it: say`${figure} people died`; digits in the words are no figures. */
export function say(
  strings: TemplateStringsArray,
  ...slots: readonly (Piece | Phrase | number | undefined)[]
): Phrase {
  return strings.flatMap((text, index) => {
    const slot = slots[index];
    return slot === undefined ? [text] : [text, typeof slot === 'number' ? String(slot) : slot];
  });
}

/** A list in prose: "a, b and c". */
export function listed(items: readonly Phrase[], last = ' and '): Phrase {
  return items.flatMap((item, index) => [index === 0 ? '' : index === items.length - 1 ? last : ', ', item]);
}
