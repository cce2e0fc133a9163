import { type Heap, LISTENED_TO } from './driver';
import { inWindow } from './firefoxWindow';
import type { Marionette } from './marionette';

/** Every listener on the page's window, document, root and body. */
export async function listenersOf(remote: Marionette): Promise<readonly string[]> {
  const found = await inWindow(remote, ASK_PAGE, [LISTENERS_FRAME_SCRIPT, [...LISTENED_TO]]);
  return (found as string[]).sort();
}

/** What the page's process has allocated, once all garbage is collected. */
export async function heapOf(remote: Marionette): Promise<Heap> {
  return { bytes: Number(await inWindow(remote, ASK_PAGE, [HEAP_FRAME_SCRIPT, null])), nodes: 0 };
}

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
