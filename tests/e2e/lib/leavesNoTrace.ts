import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser as Browser } from 'wxt/browser';
import type { Reading } from '../../../lib/reading';
import type { BrowserName, Popup } from '../../../scripts/lib/browsers/driver';
import { takeReading } from '../../../scripts/lib/readWithBrowser';
import { SAMPLE, type Session, startSession } from './session';
import { silence } from './silence';

/** What the popup's own scripts see as `chrome`. */
declare const chrome: typeof Browser;

const HOST = 'jingdu-view';
/** Before heaps are compared: by then everything that is made once has been made. */
const FIRST = 100;
const OPENINGS = 1000;
const BATCH = 50;
/**
 * Bytes that one opening may leave behind, the text of scripts that were put in meanwhile included. A view that was not let go would
 * be hundreds of kilobytes. Firefox tells only of its whole process, which does other things as well.
 */
const BYTES_LEFT = { chromium: 2_000, firefox: 20_000 };
/** Nodes that all of them may leave behind: less than one each. A view has hundreds, of which the browser keeps some of the last. */
const NODES_LEFT = OPENINGS - FIRST;

/** A page with all that a reader may have done to it, and something that plays. */
const PAGE = SAMPLE.replace(
  '</body>',
  `<form><input id="name" value="served"><input id="agree" type="checkbox"><textarea id="note"></textarea>
    <select id="place"><option>one<option>two</select></form>
  <details id="more"><summary>more</summary>text</details>
  <audio id="sound" loop muted src="${silence(2)}"></audio>
  <p style="height: 3000px"></p><p><a id="link" href="#top">back to the top</a></p></body>`,
);

/** The tests of one browser. Each has a file of its own: side by side they take half the time, and neither is in the other's memory. */
export function leavesNoTrace(name: BrowserName): void {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session?.end());

  test(`is as it was after ${OPENINGS} clean views`, async () => {
    await session.visit(PAGE);
    const { page } = session.browser;
    await page.evaluate(useThePage);
    const before = await page.evaluate(lookAtPage);
    const listeners = await session.browser.listeners();

    const popup = await session.press();
    await openAndCloseByHand(session, popup);
    expect(await openAndClose(popup, FIRST)).toBe(FIRST);
    const heap = await session.browser.heap();
    expect(await openAndClose(popup, OPENINGS - FIRST)).toBe(OPENINGS - FIRST);
    const { bytes, nodes } = await session.browser.heap();
    await popup.close();

    expect(await session.browser.page.evaluate(lookAtPage)).toEqual(before);
    expect(await session.browser.listeners()).toEqual(listeners);
    const each = (bytes - heap.bytes) / (OPENINGS - FIRST);
    console.log(`${name}: ${Math.round(each)} bytes an opening, ${nodes - heap.nodes} nodes in all`);
    expect(each).toBeLessThan(BYTES_LEFT[name]);
    expect(nodes - heap.nodes).toBeLessThan(NODES_LEFT);
  }, 300_000);

  test('shows what is left on it: a listener, a byte, a view', async () => {
    await session.visit(PAGE);
    const { page } = session.browser;
    await page.evaluate(useThePage);
    const before = await page.evaluate(lookAtPage);
    const listeners = await session.browser.listeners();
    const heap = await session.browser.heap();
    await page.evaluate(() => {
      document.addEventListener('selectionchange', () => undefined);
      document.querySelector('p')?.setAttribute('class', '');
      // As many views as a leak of one in ten would leave.
      const kept = Array.from({ length: 90 }, () => document.createElement('div'));
      for (const view of kept) view.innerHTML = '<p>left <b>behind</b></p>'.repeat(3000);
      Object.assign(window, { kept });
    });
    expect(await page.evaluate(lookAtPage)).not.toEqual(before);
    expect(await session.browser.listeners()).toEqual([...listeners, 'document selectionchange'].sort());
    const { bytes, nodes } = await session.browser.heap();
    const inBytes = bytes - heap.bytes > (OPENINGS - FIRST) * BYTES_LEFT[name];
    expect(inBytes || nodes - heap.nodes > NODES_LEFT).toBe(true);
  });
}

/** The way of a reader, over the popup's switch and the Escape key. */
async function openAndCloseByHand({ browser }: Session, popup: Popup): Promise<void> {
  for (let i = 0; i < 3; i += 1) {
    await popup.click('[data-testid=clean-view-switch]');
    await browser.inShadowOf(HOST).waitFor((root) => root.querySelector('dialog')?.open);
    await popup.click('[data-testid=clean-view-switch]');
    await browser.page.waitFor((host) => !document.querySelector(host), HOST);
  }
}

/** The same through the extension's own messages. @returns how often a view was open, drawn and in possession of the focus */
async function openAndClose(popup: Popup, times: number): Promise<number> {
  const reading = await takeReading(popup);
  let opened = 0;
  // A driver's patience with one script is half a minute.
  for (let done = 0; done < times; done += BATCH) {
    opened += await openBatch(popup, reading, Math.min(BATCH, times - done));
  }
  return opened;
}

async function openBatch(popup: Popup, reading: Reading, times: number): Promise<number> {
  return await popup.evaluate(
    async (given, host, wanted) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const tabId = tab?.id ?? 0;
      const send = (type: string, data: unknown, id: number) =>
        chrome.tabs.sendMessage(tabId, { id, type, data, timestamp: Date.now() });
      const hasFocus = (name: string) =>
        new Promise<boolean>((resolve) => {
          const look = () => (document.activeElement?.localName === name ? resolve(true) : setTimeout(look));
          look();
        });
      let opened = 0;
      for (let i = 0; i < wanted; i += 1) {
        await send('openCleanView', { reading: given, target: null }, i);
        const [seen] = await chrome.scripting.executeScript({
          target: { tabId },
          func: hasFocus,
          args: [host],
        });
        if (seen?.result) opened += 1;
        await send('closeCleanView', undefined, i);
      }
      return opened;
    },
    reading,
    HOST,
    times,
  );
}

/** Runs in the page: does what readers do. */
async function useThePage(): Promise<void> {
  const field = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
  field<HTMLInputElement>('name').value = 'typed';
  field<HTMLInputElement>('agree').checked = true;
  field<HTMLSelectElement>('place').selectedIndex = 1;
  field<HTMLTextAreaElement>('note').value = 'a note';
  field<HTMLTextAreaElement>('note').setSelectionRange(2, 4);
  field<HTMLDetailsElement>('more').open = true;
  scrollTo(0, 700);
  field('link').focus({ preventScroll: true });
  const text = document.querySelector('p')?.firstChild;
  if (text) getSelection()?.setBaseAndExtent(text, 3, text, 9);
  const sound = field<HTMLAudioElement>('sound');
  await sound.play();
  sound.addEventListener('pause', () => sound.setAttribute('data-paused', ''));
}

/** Runs in the page: all that could tell that somebody was there. */
async function lookAtPage() {
  const field = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
  const note = field<HTMLTextAreaElement>('note');
  const sound = field<HTMLAudioElement>('sound');
  // The first event may come before the sound has moved; a sound that does not move at all ends the test by its time.
  const at = sound.currentTime;
  await new Promise<void>((resolve) => {
    const look = () => {
      if (!sound.paused && sound.currentTime === at) return;
      sound.removeEventListener('timeupdate', look);
      resolve();
    };
    sound.addEventListener('timeupdate', look);
    if (sound.paused) look();
  });
  return {
    html: document.documentElement.outerHTML,
    globals: Object.getOwnPropertyNames(window).sort(),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    highlights: CSS.highlights.size,
    scroll: [scrollX, scrollY],
    focus: document.activeElement?.id,
    selection: getSelection()?.toString(),
    form: [...document.querySelectorAll('input, select, textarea')].map((control) => {
      const { value, checked } = control as HTMLInputElement;
      return [value, checked];
    }),
    note: [note.selectionStart, note.selectionEnd],
    open: field<HTMLDetailsElement>('more').open,
    plays: !sound.paused,
  };
}
