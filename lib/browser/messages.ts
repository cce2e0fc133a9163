import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Reading } from '../reading';

/** Every message between the parts of the extension. A reading itself is not a message: it is what the injected reader returns. */
interface Messages {
  /** To a tab whose clean view is loaded. `figure`: the id of one to scroll to. */
  openCleanView(data: { readonly reading: Reading; readonly figure: string | null }): void;
  closeCleanView(): void;
  isCleanViewOpen(): boolean;
  /** From the detector to the background. */
  bulletinSeen(data: { readonly score: number }): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
