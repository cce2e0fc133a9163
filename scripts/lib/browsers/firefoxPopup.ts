import type { Popup } from './driver';
import { fromBase64 } from './firefoxViews';
import { clickAt, inContext, inWindow } from './firefoxWindow';
import { makeView } from './makeView';
import type { Marionette } from './marionette';

/**
 * The real popup under the toolbar button. WebDriver knows no handle for it, but the browser's own window does:
 * its `<browser>` takes a frame script, which reaches the popup's document.
 */
export function popupView(remote: Marionette): Popup {
  return {
    ...makeView<[]>({
      context: null,
      run: async (code) => {
        const given = [POPUP_FRAME_SCRIPT, `(${code})()`];
        const outcome = JSON.parse(String(await inWindow(remote, EVALUATE_IN_POPUP, given)));
        if ('error' in outcome) throw new Error(outcome.error);
        return outcome.value;
      },
      clickAt: async (x, y) => {
        const box = (await inWindow(remote, POPUP_BOX)) as { x: number; y: number };
        await inContext(remote, 'chrome', () => clickAt(remote, box.x + x, box.y + y));
      },
    }),
    screenshot: async () => fromBase64(await inWindow(remote, SNAPSHOT_POPUP)),
    close: async () => {
      await inWindow(remote, CLOSE_POPUP);
    },
  };
}

const OPEN_POPUP = `[...document.querySelectorAll('browser.webextension-popup-browser')]
  .find((browser) => browser.closest('panel')?.state === 'open')`;

const POPUP_BOX = `(() => { const { x, y } = ${OPEN_POPUP}.getBoundingClientRect(); return { x, y }; })()`;

const CLOSE_POPUP = `new Promise((resolve) => {
  const panel = ${OPEN_POPUP}?.closest('panel');
  if (!panel) return resolve();
  panel.addEventListener('popuphidden', () => resolve(), { once: true });
  panel.hidePopup();
})`;

const SNAPSHOT_POPUP = `${OPEN_POPUP}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white').then((picture) => {
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d').drawImage(picture, 0, 0);
  return canvas.toDataURL().replace(/^[^,]*,/, '');
})`;

/** Loads given[0] as a frame script that evaluates given[1]; a popup that closes meanwhile is an error, not a wait. */
const EVALUATE_IN_POPUP = `new Promise((resolve, reject) => {
  const popup = ${OPEN_POPUP};
  if (!popup) throw new Error('the popup is not open');
  const name = 'jingdu:' + Math.random();
  popup.closest('panel').addEventListener('popuphidden', () => reject(new Error('the popup closed')), { once: true });
  popup.messageManager.addMessageListener(name, (message) => resolve(message.data));
  const call = '(' + given[0] + ')(' + JSON.stringify(name) + ',' + JSON.stringify(given[1]) + ')';
  popup.messageManager.loadFrameScript('data:;charset=utf-8,' + encodeURIComponent(call), false);
})`;

const POPUP_FRAME_SCRIPT = `async (name, expression) => {
  const world = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, sameZoneAs: content });
  const answer = '(async () => JSON.stringify({ value: await ' + expression + ' }))()';
  let outcome;
  try {
    outcome = await Cu.evalInSandbox(answer, world);
  } catch (error) {
    outcome = JSON.stringify({ error: String(error) });
  }
  sendAsyncMessage(name, outcome);
}`;
