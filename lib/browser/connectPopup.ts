import { copyText } from '../formats/copyText';
import { formatValue } from '../formats/formatValue';
import type { PopupStore } from '../view/createPopupStore';
import { markdownWords } from '../view/markdownWords';
import type { PopupActions } from '../view/popupActions';
import { type FollowedPage, followPage } from './followPage';
import { logError } from './logError';
import { openOptions } from './openOptions';
import { pageActions } from './pageActions';
import type { Pressed } from './pressed';
import { requestAccess, toPattern } from './siteAccess';
import { strings } from './strings';
import { settleChoice, watchActions } from './watchActions';

/** What the popup needs of its own window. */
export interface PopupWindow {
  close(): void;
  copy(text: string): Promise<void>;
}

/**
 * Starts reading the tab in front into the popup's store; returns what the popup's controls do.
 * @param pressed what was begun before the popup was there
 * @param signal ends the following of the tab
 */
export function connectPopup(
  store: PopupStore,
  window: PopupWindow,
  pressed: Promise<Pressed | null>,
  signal: AbortSignal,
): PopupActions {
  const followed = followPage(store, pressed, signal);
  // Before the page is read, so that what the popup says of its site is true.
  settleChoice(store).catch(logError).then(followed.read);
  return {
    readAgain: () => void followed.read(),
    allowSite: (origin) =>
      void requestAccess([toPattern(origin)])
        .then((granted) => (granted ? followed.read() : undefined))
        .catch(followed.fail),
    ...pageActions(store, followed, () => window.close()),
    ...watchActions(store, followed),
    ...copyActions(store, followed, window),
    openOptions: () => void openOptions().then(window.close, followed.fail),
  };
}

/** The popup's controls that copy; the store holds what was copied last. */
function copyActions(
  store: PopupStore,
  followed: FollowedPage,
  window: PopupWindow,
): Pick<PopupActions, 'copyFigure' | 'copyAll'> {
  const copy = (text: string, copied: string) => {
    window.copy(text).then(() => store.setState({ copied }), followed.fail);
  };
  return {
    copyFigure: (figure) => copy(formatValue(figure), figure.id),
    copyAll: (format) => {
      const { page } = store.getState();
      if (page.state !== 'ready') return;
      const { reading } = page;
      copy(copyText(reading, format, markdownWords(reading.lang, strings())), format);
    },
  };
}
