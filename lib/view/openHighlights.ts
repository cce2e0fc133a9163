/** Highlights on the page itself. */
export interface OpenHighlights {
  readonly signal: AbortSignal;
  /** How many figures were found on the page. */
  readonly found: number;
  /** Paints all figures. */
  show(): void;
  /** Scrolls to a figure and flashes it; false if it is not on the page. */
  flash(figure: string): boolean;
  /** Takes all highlights off. */
  close(): void;
}
