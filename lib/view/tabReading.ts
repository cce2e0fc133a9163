import type { Reading } from '../reading';

/** What came of reading a tab. */
export type TabReading =
  | { readonly state: 'ready'; readonly reading: Reading }
  /** The browser wants the reader's leave for this site first. */
  | { readonly state: 'no-access'; readonly origin: string }
  | { readonly state: 'unreadable'; readonly reason: UnreadableReason }
  | { readonly state: 'failed'; readonly message: string };

export type UnreadableReason = 'browser-page' | 'store' | 'local-file' | 'pdf' | 'not-html' | 'empty';
