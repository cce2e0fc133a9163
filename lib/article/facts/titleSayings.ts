import { oncePerText } from '../../oncePerText';
import { otherOrderOf } from './inOtherOrder';
import { keyOf } from './keyOf';
import type { SaidTitle } from './saidTitles';
import { stripSiteName, type TitleVariant, titleVariants } from './titleVariants';

/** A title as the head says it, with the forms in which the page may show it. */
export interface Saying {
  readonly text: string;
  readonly weight: number;
  /** It without the site's name. */
  readonly bare: string;
  /** Keys of the whole of it, and of it without the site's name. */
  readonly whole: string;
  readonly own: string;
  readonly isOtherOrder: (key: string) => boolean;
  /** What is left of it without pieces in front or behind, by key. */
  readonly variants: ReadonlyMap<string, TitleVariant>;
}

/** What each title that was said says, in the forms that titles are compared in. @param siteNames what may stand at its ends */
export function sayingsOf(said: readonly SaidTitle[], siteNames: readonly string[]): readonly Saying[] {
  // Most heads say the same again and again.
  const formsOf = oncePerText((text) => {
    const bare = stripSiteName(text, siteNames);
    const whole = keyOf(text);
    const variants = new Map(titleVariants(text).map((variant) => [keyOf(variant.text), variant]));
    return { bare, whole, own: keyOf(bare), isOtherOrder: otherOrderOf(whole), variants };
  });
  return said.map(({ text, weight }) => ({ ...formsOf(text), text, weight }));
}
