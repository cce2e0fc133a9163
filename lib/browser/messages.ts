import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Reading } from '../reading';

/** Every message between the parts of the extension. A reading itself is not a message: it is what the injected reader returns. */
interface Messages {
  /** To a tab whose clean view is loaded. `figure`: the id of one to scroll to. */
  openCleanView(data: { readonly reading: Reading; readonly figure: string | null }): void;
  closeCleanView(): void;
  isCleanViewOpen(): boolean;
  /** To a tab whose highlights are loaded. Returns how many figures were found on the page. */
  showHighlights(data: { readonly reading: Reading }): number;
  hideHighlights(): void;
  areHighlightsShown(): boolean;
  /** Scrolls to a figure on the page itself; false if it is not there. */
  flashFigure(data: { readonly reading: Reading; readonly figure: string }): boolean;
  /** From the detector to the background. */
  bulletinSeen(data: { readonly score: number }): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
