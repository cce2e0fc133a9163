import type { CopyFormat } from '../formats/copyText';
import type { Figure } from '../reading';

/** What the reader can do in the popup; carried out at the edge, where the browser is. */
export interface PopupActions {
  readAgain(): void;
  allowSite(origin: string): void;
  toggleCleanView(open: boolean): void;
  toggleHighlights(on: boolean): void;
  /** Leads to a number's sentence: in the clean view if it is open, else on the page itself. */
  showFigure(figure: Figure): void;
  /** Opens the clean view, where the list of removals is. */
  showRemoved(): void;
  copyFigure(figure: Figure): void;
  copyAll(format: CopyFormat): void;
  watchSite(): void;
  watchEverywhere(): void;
  openOptions(): void;
  stopWatching(): void;
  /** The clean view opens by itself on this site's bulletins, or no longer. */
  alwaysOpen(on: boolean): void;
}
