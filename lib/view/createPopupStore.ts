import { createStore } from 'zustand/vanilla';
import type { TabReading } from './tabReading';

/** What the popup can show. `reading` comes first, so that there is something to see at once. */
export type PopupReading = { readonly state: 'reading' } | TabReading;

export interface PopupState {
  readonly page: PopupReading;
  readonly cleanViewOpen: boolean;
  /** null until it is known. */
  readonly watch: PopupWatch | null;
  /** The reader declined the browser's question. */
  readonly declined: boolean;
}

export interface PopupWatch {
  /** This page's site is looked at by itself. */
  readonly site: boolean;
  readonly everywhere: boolean;
}

export type PopupStore = ReturnType<typeof createPopupStore>;

export function createPopupStore() {
  return createStore<PopupState>()(() => ({
    page: { state: 'reading' },
    cleanViewOpen: false,
    watch: null,
    declined: false,
  }));
}
