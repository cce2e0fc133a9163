import type { DisplayStore } from '../../lib/view/createDisplayStore';

/** Gives an extension page the theme that its reader chose, and every later one. */
export function followTheme(root: HTMLElement, store: DisplayStore): void {
  root.dataset.theme = store.getState().theme;
  store.subscribe(({ theme }) => {
    root.dataset.theme = theme;
  });
}
