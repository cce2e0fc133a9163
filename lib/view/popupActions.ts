/** What the reader can do in the popup; carried out at the edge, where the browser is. */
export interface PopupActions {
  readAgain(): void;
  allowSite(origin: string): void;
  toggleCleanView(open: boolean): void;
  /** Opens the clean view at a figure, or at its beginning for null. */
  showInPage(figure: string | null): void;
  watchSite(): void;
  watchEverywhere(): void;
  stopWatching(): void;
}
