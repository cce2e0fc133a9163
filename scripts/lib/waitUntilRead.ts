import type { Popup } from './browsers/driver';

/** Waits until the popup has read the page and shows what came of it. */
export async function waitUntilRead(popup: Popup): Promise<void> {
  await popup.waitFor(() => {
    const { state } = document.documentElement.dataset;
    const shown = document.querySelector('#root > *') && !document.querySelector('[aria-busy=true]');
    return state !== undefined && state !== 'reading' && shown;
  });
}
