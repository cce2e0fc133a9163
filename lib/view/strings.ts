import type { i18n } from '#i18n';

/** The interface's words and the language that numbers and dates are written in; handed in at the edge. */
export interface Strings {
  readonly t: typeof i18n.t;
  /** BCP 47 */
  readonly language: string;
}
