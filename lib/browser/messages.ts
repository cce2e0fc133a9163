import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Reading } from '../reading';
import type { SettingsChange } from '../view/changeSettings';
import type { ViewTarget } from '../view/createViewStore';
import type { Settings } from '../view/settings';

/**
 * Every message between the parts of the extension. A reading itself is not a message: it is what the injected reader returns.
 * What arrives is checked by the receiver: see receiveMessage.ts.
 */
export interface Messages {
  /** To a tab whose clean view is loaded. `target`: what to bring into view. False if the reading is of another page. */
  openCleanView(data: { readonly reading: Reading; readonly target: ViewTarget | null }): boolean;
  closeCleanView(): void;
  isCleanViewOpen(): boolean;
  /** To a tab whose highlights are loaded. Returns how many figures were found on the page; null if it is another page. */
  showHighlights(data: { readonly reading: Reading }): number | null;
  hideHighlights(): void;
  areHighlightsShown(): boolean;
  /** Scrolls to a figure on the page itself; false if it is not there. */
  flashFigure(data: { readonly reading: Reading; readonly figure: string }): boolean;
  /** From the detector to the background. */
  bulletinSeen(data: { readonly score: number }): void;
  /** To the background, which alone writes settings. Returns what is stored then. */
  changeSettings(change: SettingsChange): Settings;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
