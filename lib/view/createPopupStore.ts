import { createStore } from 'zustand/vanilla';
import type { TabReading } from './tabReading';

/** What the popup can show. `reading` comes first, so that there is something to see at once. */
type PopupReading = { readonly state: 'reading' } | TabReading;

export interface PopupState {
  readonly page: PopupReading;
  readonly cleanViewOpen: boolean;
  readonly highlightsShown: boolean;
  /** null until it is known, and on pages that are not on the web. */
  readonly watch: PopupWatch | null;
  /** The reader declined the browser's question. */
  readonly declined: boolean;
  /** What was copied last: a figure's id, a format, or null. */
  readonly copied: string | null;
}

export interface PopupWatch {
  /** This page's site is looked at by itself. */
  readonly site: boolean;
  readonly everywhere: boolean;
  /** The clean view opens by itself on this page's site. */
  readonly opens: boolean;
}

export type PopupStore = ReturnType<typeof createPopupStore>;

/** The state of the popup, as it is while the page is being read. */
export function createPopupStore() {
  return createStore<PopupState>()(() => ({
    page: { state: 'reading' },
    cleanViewOpen: false,
    highlightsShown: false,
    watch: null,
    declined: false,
    copied: null,
  }));
}
