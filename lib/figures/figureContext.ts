/** What the reader of figures knows beside the text. */
export interface FigureContext {
  /** BCP 47 */
  readonly lang: string;
  readonly title: string;
  /** ISO 8601: gives the year that a bulletin leaves out. */
  readonly published: string | null;
  readonly publisher: string | null;
  /** Without the second opinion of what was trained: to train it, and to hold the rules by themselves. */
  readonly rulesAlone?: boolean;
}
