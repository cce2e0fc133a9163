/** A clean view that is open. */
export interface OpenView {
  /** Aborted when it closes, however it was closed. */
  readonly signal: AbortSignal;
  /** Takes every trace of it off the page. */
  close(): void;
  showFigure(figure: string): void;
}
