/** What the reader of figures knows beside the text. */
export interface FigureContext {
  /** BCP 47 */
  readonly lang: string;
  readonly title: string;
  /** ISO 8601: gives the year that a bulletin leaves out. */
  readonly published: string | null;
  readonly publisher: string | null;
}
