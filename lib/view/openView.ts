import type { ViewTarget } from './createViewStore';

/** The name of the element that holds the clean view over a page while it is open. */
export const VIEW_HOST = 'jingdu-view';

/** An event on that element. As long as the view's script lives, it prevents the event's default, which is nothing. */
export const VIEW_PROBE = 'jingdu-probe';

/** A clean view that is open. */
export interface OpenView {
  /** Aborted when it closes, however it was closed. */
  readonly signal: AbortSignal;
  /** Takes every trace of it off the page. */
  close(): void;
  /** Brings a figure or a list into view. */
  show(target: ViewTarget): void;
}
