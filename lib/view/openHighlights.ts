/** Every name in the page's registry of highlights begins with it: the registry belongs to the page. */
export const HIGHLIGHTS_PREFIX = 'jingdu-';

/** An event on the root element. As long as highlights are shown by a living script, its default, which is nothing, is prevented. */
export const HIGHLIGHTS_PROBE = 'jingdu-highlights-probe';

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
