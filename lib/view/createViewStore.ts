import { createStore } from 'zustand/vanilla';
import type { Reading, Removal } from '../reading';

export interface ViewState {
  readonly reading: Reading;
  /** Addresses of the images that the page has already loaded: others would be a request of ours. */
  readonly loadedImages: ReadonlySet<string>;
  /** Removals that the reader has put back: they are text again. */
  readonly restored: ReadonlySet<string>;
  /** Everything that was cut from the article is shown in its place, struck through where it is not put back. */
  readonly inPlace: boolean;
  /** Marks that the reader has cut. */
  readonly cut: ReadonlySet<string>;
  /** What was asked for last: it is brought into view. */
  readonly target: ViewTarget | null;
  readonly panel: ViewPanel;
  /** The whole text is wanted at once, however long it is; until then it grows while it is read. */
  readonly whole: boolean;
}

/** The lists beside the text, one at a time. */
export const VIEW_PANELS = ['figures', 'removed'] as const;
export type ViewPanel = (typeof VIEW_PANELS)[number];

/** A figure, by its id, or a list; a new object each time, so that the same one can be shown again. */
export type ViewTarget = { readonly figure: string } | { readonly panel: ViewPanel };

export type ViewStore = ReturnType<typeof createViewStore>;

/**
 * The state of one clean view.
 * @param target what is shown first
 * @param loadedImages addresses of the pictures that the page has loaded itself
 */
export function createViewStore(
  reading: Reading,
  target: ViewTarget | null,
  loadedImages: ReadonlySet<string> = new Set(),
) {
  return createStore<ViewState>()(() => ({
    reading,
    loadedImages,
    restored: new Set(),
    inPlace: false,
    cut: new Set(),
    target,
    panel: target && 'panel' in target ? target.panel : 'figures',
    whole: false,
  }));
}

/** Brings a figure or a list into view. */
export function showTarget(store: ViewStore, target: ViewTarget): void {
  store.setState({ target, ...('panel' in target && { panel: target.panel }) });
}

/** Puts a removal back, or takes it out again; for a mark: cuts it, or keeps it. */
export function toggleRemoval(store: ViewStore, id: string): void {
  const { reading, restored, cut } = store.getState();
  const removal = reading.removals.find((one) => one.id === id);
  if (!removal) return;
  if (removal.applied) store.setState({ restored: toggled(restored, id) });
  else store.setState({ cut: toggled(cut, id) });
}

/** Puts all of some cuts back, or, where all of them are back, takes them out again. */
export function toggleRemovals(store: ViewStore, removals: readonly Removal[]): void {
  const restored = new Set(store.getState().restored);
  const allBack = removals.every(({ id }) => restored.has(id));
  for (const { id } of removals) {
    if (allBack) restored.delete(id);
    else restored.add(id);
  }
  store.setState({ restored });
}

/** Shows everything that was cut from the article in its place, or hides again what is not put back. */
export function toggleInPlace(store: ViewStore): void {
  store.setState(({ inPlace }) => ({ inPlace: !inPlace }));
}

/** The ids of the cuts that are shown in the text. */
export function shownCuts({
  reading,
  restored,
  inPlace,
}: Pick<ViewState, 'reading' | 'restored' | 'inPlace'>): ReadonlySet<string> {
  if (!inPlace) return restored;
  return new Set(reading.removals.filter((removal) => removal.applied).map((removal) => removal.id));
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}
