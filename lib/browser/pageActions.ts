import type { Figure, Reading } from '../reading';
import type { PopupStore } from '../view/createPopupStore';
import type { PopupActions } from '../view/popupActions';
import type { FollowedPage } from './followPage';
import { flashFigure, hideHighlights, showHighlights } from './pageHighlights';
import type { Tab } from './readTab';
import { closeCleanView, isCleanViewOpen, openCleanView } from './tabs';

/**
 * The popup's controls of the page that was read.
 * @param close closes the popup, which covers the page's corner: it makes way for what it shows there
 */
export function pageActions(
  store: PopupStore,
  followed: FollowedPage,
  close: () => void,
): Pick<PopupActions, 'toggleCleanView' | 'toggleHighlights' | 'showFigure' | 'showRemoved'> {
  /** @param run gives false where the tab shows another page by now: that one is read then */
  const act = (run: (tab: Tab, reading: Reading) => Promise<boolean>) => {
    const tab = followed.tab();
    const { page } = store.getState();
    if (!tab || page.state !== 'ready') return;
    run(tab, page.reading)
      .then((isThere) => (isThere ? undefined : followed.read()))
      .catch(followed.fail);
  };
  return {
    toggleCleanView: (open) =>
      act(async ({ id }, reading) => {
        if (!open) await closeCleanView(id);
        else if (!(await openCleanView(id, reading, null))) return false;
        store.setState({ cleanViewOpen: open });
        return true;
      }),
    toggleHighlights: (on) =>
      act(async ({ id }, reading) => {
        if (!on) await hideHighlights(id);
        else if ((await showHighlights(id, reading)) === null) return false;
        store.setState({ highlightsShown: on });
        return true;
      }),
    showFigure: (figure) =>
      act(async ({ id }, reading) => {
        if (!(await leadTo(id, reading, figure))) return false;
        close();
        return true;
      }),
    showRemoved: () =>
      act(async ({ id }, reading) => {
        if (!(await openCleanView(id, reading, { panel: 'removed' }))) return false;
        close();
        return true;
      }),
  };
}

/**
 * Brings a figure into view: in the clean view if it is open, else on the page itself.
 * @returns false if the tab shows another page by now
 */
async function leadTo(tabId: number, reading: Reading, { id: figure }: Figure): Promise<boolean> {
  const inView = await isCleanViewOpen(tabId);
  if (!inView && (await flashFigure(tabId, reading, figure))) return true;
  // A figure that is not found on the page itself (it may have changed) still stands in the clean view.
  return await openCleanView(tabId, reading, { figure });
}
