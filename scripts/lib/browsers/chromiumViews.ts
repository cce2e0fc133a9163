import type { CDPSession, Extension, Page } from 'puppeteer-core';
import { type Heap, LISTENED_TO, type Screen, type ShadowView } from './driver';
import { eventually } from './eventually';
import { makeView } from './makeView';

export function screenOf(page: Page): Screen {
  return {
    ...makeView<[]>({
      context: null,
      run: (code) => page.evaluate(`(${code})()`),
      clickAt: (x, y) => page.mouse.click(x, y),
    }),
    screenshot: () => page.screenshot(),
  };
}

export function shadowOf(page: Page, host: string): ShadowView {
  return makeView({
    context: 'root',
    run: async (code) => {
      return await withTools(page, (tools) => callOnShadow(tools, host, code));
    },
    clickAt: (x, y) => page.mouse.click(x, y),
  });
}

/** Closed shadow roots are open to developer tools. */
async function callOnShadow(tools: CDPSession, host: string, code: string): Promise<unknown> {
  const expression = `document.querySelector(${JSON.stringify(host)})`;
  const { objectId } = (await tools.send('Runtime.evaluate', { expression })).result;
  if (!objectId) throw new Error(`there is no ${host}`);
  const { node } = await tools.send('DOM.describeNode', { objectId, pierce: true, depth: 1 });
  const root = node.shadowRoots?.[0];
  if (!root) throw new Error(`${host} has no shadow root`);
  const { object } = await tools.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
  const { result, exceptionDetails } = await tools.send('Runtime.callFunctionOn', {
    functionDeclaration: `function () { return (${code})(this); }`,
    objectId: object.objectId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** What developer tools see of a page, for as long as `look` takes. */
export async function withTools<T>(page: Page, look: (tools: CDPSession) => Promise<T>): Promise<T> {
  const tools = await page.createCDPSession();
  try {
    return await look(tools);
  } finally {
    await tools.detach();
  }
}

export async function listenersOf(tools: CDPSession): Promise<readonly string[]> {
  const found: string[] = [];
  for (const target of LISTENED_TO) {
    const { objectId } = (await tools.send('Runtime.evaluate', { expression: target })).result;
    if (!objectId) continue;
    const { listeners } = await tools.send('DOMDebugger.getEventListeners', { objectId });
    found.push(...listeners.map(({ type }) => `${target} ${type}`));
  }
  return found.sort();
}

const NEXT_TASK = 'new Promise((resolve) => setTimeout(resolve, 20))';

export async function heapOf(tools: CDPSession): Promise<Heap> {
  await tools.send('HeapProfiler.enable');
  // What is let go in one round, in a task after it, is collected in a later one.
  for (let round = 0; round < 4; round += 1) {
    await tools.send('HeapProfiler.collectGarbage');
    await tools.send('Runtime.evaluate', { expression: NEXT_TASK, awaitPromise: true });
  }
  const { usedSize } = await tools.send('Runtime.getHeapUsage');
  // The memory of elements comes and goes by megabytes whatever is done; their number does not.
  const { nodes } = await tools.send('Memory.getDOMCounters');
  return { bytes: usedSize, nodes };
}

/** Asked inside the extension, where it is awake: CDP does not show the toolbar. */
export async function badgeOf(extension: Extension): Promise<string> {
  return await askOfTab(extension, 'getBadgeText');
}

/** The same of its name. */
export async function titleOf(extension: Extension): Promise<string> {
  return await askOfTab(extension, 'getTitle');
}

async function askOfTab(extension: Extension, what: 'getBadgeText' | 'getTitle'): Promise<string> {
  const awake = await wake(extension);
  const answer = await awake.evaluate(`chrome.tabs
    .query({ active: true, currentWindow: true })
    .then(([tab]) => chrome.action.${what}({ tabId: tab.id }))`);
  return String(answer);
}

/** A page of the extension, or its worker: whatever is awake. */
export async function wake(extension: Extension) {
  return await eventually(
    'the extension to be awake',
    async () => [...(await extension.pages()), ...(await extension.workers())][0],
  );
}
