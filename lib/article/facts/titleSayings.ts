import { otherOrderOf } from './inOtherOrder';
import { keyOf } from './keyOf';
import type { SaidTitle } from './saidTitles';
import { stripSiteName, type TitleVariant, titleVariants } from './titleVariants';

/** A title as the head says it, with the forms in which the page may show it. */
export interface Saying {
  readonly text: string;
  readonly weight: number;
  /** Keys of the whole of it, and of it without the site's name. */
  readonly whole: string;
  readonly own: string;
  readonly isOtherOrder: (key: string) => boolean;
  /** What is left of it without pieces in front or behind, by key. */
  readonly variants: ReadonlyMap<string, TitleVariant>;
}

export function sayingsOf(said: readonly SaidTitle[], siteNames: readonly string[]): readonly Saying[] {
  return said.map(({ text, weight }) => ({
    text,
    weight,
    whole: keyOf(text),
    own: keyOf(stripSiteName(text, siteNames)),
    isOtherOrder: otherOrderOf(keyOf(text)),
    variants: new Map(titleVariants(text).map((variant) => [keyOf(variant.text), variant])),
  }));
}
