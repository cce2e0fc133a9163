import { type Heap, LISTENED_TO, type Popup, type Screen, type ShadowView } from './driver';
import { makeView } from './makeView';
import type { Marionette } from './marionette';

/** The page in Firefox's one tab. */
export function pageView(remote: Marionette): Screen {
  return {
    ...makeView<[]>({
      context: null,
      run: (code) => remote.send('WebDriver:ExecuteScript', { script: `return (${code})()`, args: [] }),
      clickAt: (x, y) => clickAt(remote, x, y),
    }),
    screenshot: async () => fromBase64(await remote.send('WebDriver:TakeScreenshot', { full: false })),
  };
}

/** The inside of a shadow root of the page. */
export function shadowView(remote: Marionette, host: string): ShadowView {
  return makeView({
    context: 'root',
    run: async (code) => {
      const id = await findElement(remote, host);
      const root = await remote.send('WebDriver:GetShadowRoot', { id });
      return remote.send('WebDriver:ExecuteScript', {
        script: `return (${code})(arguments[0])`,
        args: [root],
      });
    },
    clickAt: (x, y) => clickAt(remote, x, y),
  });
}

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

/** Puts the extension's button on the toolbar, where a reader who pins it has it. */
export async function pinButton(remote: Marionette, addonId: string): Promise<void> {
  const widget = `${widgetOf(addonId)}-browser-action`;
  await inWindow(remote, 'CustomizableUI.addWidgetToArea(given[0], "nav-bar")', [widget]);
}

/** Presses the extension's button with the mouse. */
export async function pressButton(remote: Marionette, addonId: string): Promise<void> {
  await inContext(remote, 'chrome', async () => {
    await remote.send('WebDriver:ElementClick', { id: await findElement(remote, buttonOf(addonId)) });
  });
}

/** What stands on the toolbar button. */
export async function badgeOf(remote: Marionette, addonId: string): Promise<string> {
  const text = await inWindow(remote, 'document.querySelector(given[0]).getAttribute("badge")', [
    buttonOf(addonId),
  ]);
  return String(text ?? '');
}

/** Every listener on the page's window, document, root and body. */
export async function listenersOf(remote: Marionette): Promise<readonly string[]> {
  const found = await inWindow(remote, ASK_PAGE, [LISTENERS_FRAME_SCRIPT, [...LISTENED_TO]]);
  return (found as string[]).sort();
}

/** What the page's process has allocated, once all garbage is collected. */
export async function heapOf(remote: Marionette): Promise<Heap> {
  return { bytes: Number(await inWindow(remote, ASK_PAGE, [HEAP_FRAME_SCRIPT, null])), nodes: 0 };
}

/** Firefox's own way to name a widget after an add-on. */
function widgetOf(addonId: string): string {
  return addonId.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
}

function buttonOf(addonId: string): string {
  return `#${widgetOf(addonId)}-BAP`;
}

/** Presses and releases a key on the page. */
export async function pressKey(remote: Marionette, key: string): Promise<void> {
  const value = WEBDRIVER_KEYS[key] ?? key;
  await perform(remote, {
    type: 'key',
    id: 'keyboard',
    actions: [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ],
  });
}

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const WEBDRIVER_KEYS: Readonly<Record<string, string>> = {
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
};

async function inContext<T>(
  remote: Marionette,
  context: 'chrome' | 'content',
  act: () => Promise<T>,
): Promise<T> {
  await remote.send('Marionette:SetContext', { value: context });
  try {
    return await act();
  } finally {
    await remote.send('Marionette:SetContext', { value: 'content' });
  }
}

/** Runs an expression, which may await, in the browser's own window; `given` holds the values. */
export function inWindow(
  remote: Marionette,
  expression: string,
  given: readonly unknown[] = [],
): Promise<unknown> {
  const script = `const given = arguments; return (async () => (${expression}))()`;
  return inContext(remote, 'chrome', () =>
    remote.send('WebDriver:ExecuteScript', { script, args: given, sandbox: 'system', newSandbox: false }),
  );
}

async function clickAt(remote: Marionette, x: number, y: number): Promise<void> {
  await perform(remote, {
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  });
}

/** WebDriver's reference to the first match. */
async function findElement(remote: Marionette, selector: string): Promise<string | undefined> {
  const found = await remote.send('WebDriver:FindElement', { using: 'css selector', value: selector });
  return Object.values(found as Record<string, string>)[0];
}

function fromBase64(text: unknown): Uint8Array {
  return Buffer.from(String(text), 'base64');
}

async function perform(remote: Marionette, action: object): Promise<void> {
  await remote.send('WebDriver:PerformActions', { actions: [action] });
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

/** Loads given[0] as a frame script of the page on show, hands it given[1], and gives back what it sends. */
const ASK_PAGE = `new Promise((resolve) => {
  const { messageManager } = gBrowser.selectedBrowser;
  const name = 'jingdu:' + Math.random();
  messageManager.addMessageListener(name, (message) => resolve(message.data));
  const call = '(' + given[0] + ')((answer) => sendAsyncMessage(' + JSON.stringify(name) + ', answer),' +
    JSON.stringify(given[1]) + ')';
  messageManager.loadFrameScript('data:;charset=utf-8,' + encodeURIComponent(call), false);
})`;

const LISTENERS_FRAME_SCRIPT = `(answer, targets) => {
  const look = { window: content, document: content.document };
  const find = (path) => path.split('.').slice(1).reduce((one, name) => one[name], look[path.split('.')[0]]);
  answer(targets.flatMap((target) =>
    Services.els.getListenerInfoFor(find(target))
      .filter((info) => !info.inSystemEventGroup)
      .map((info) => target + ' ' + info.type)));
}`;

const HEAP_FRAME_SCRIPT = `(answer) => {
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  manager.minimizeMemoryUsage(() => answer(manager.heapAllocated));
}`;

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
