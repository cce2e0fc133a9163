import type { DisplayStore } from '../../lib/view/createDisplayStore';
import { DEFAULT_DISPLAY, THEMES } from '../../lib/view/displaySettings';

/*
 * The settings come a moment after the first paint, so a page in the theme of the system would flash. The theme alone is
 * noted where a page can read it at once. Only ever called on the extension's own pages: elsewhere the note would be the
 * page's.
 */
const NOTE = 'theme';

/** Gives a page the theme that was noted last, before anything is painted. */
export function recallTheme(root: HTMLElement, notes: Storage): void {
  const noted = notes.getItem(NOTE);
  root.dataset.theme = THEMES.find((theme) => theme === noted) ?? DEFAULT_DISPLAY.theme;
}

/** Gives a page the theme that its reader chose, and every later one, and notes it; the default leaves no note. */
export function followTheme(root: HTMLElement, notes: Storage, store: DisplayStore): void {
  const follow = () => {
    const { theme } = store.getState();
    root.dataset.theme = theme;
    if (theme === DEFAULT_DISPLAY.theme) notes.removeItem(NOTE);
    else notes.setItem(NOTE, theme);
  };
  follow();
  store.subscribe(follow);
}
