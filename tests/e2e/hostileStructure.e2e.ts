import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES, type Popup } from '../../scripts/lib/browsers/driver';
import { LARGE_PAGES, ODD_PAGES, PARAGRAPHS, pageAround, SENTENCE } from '../security/hostilePages';
import { borrowSession } from './lib/borrowSession';
import type { Session } from './lib/session';

const PAGE = 'http://news.invalid/bulletin.html';

/** Watches everything, and takes out what is put in. */
const GUARD = `<script>
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) node.remove();
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
</script>`;

describe.each(BROWSER_NAMES)('a hostile page in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await borrowSession(name);
  });
  afterAll(() => session?.end());

  const view = () => session.browser.inShadowOf('jingdu-view');
  const page = () => session.browser.page;

  /** The article as it is when the browser starts to print it. */
  async function printedText(): Promise<string> {
    await page().evaluate(() => void window.dispatchEvent(new Event('beforeprint')));
    const text = await view().evaluate((root) => root.querySelector('article')?.textContent ?? '');
    await page().evaluate(() => void window.dispatchEvent(new Event('afterprint')));
    return text;
  }

  test.each([...ODD_PAGES, ...LARGE_PAGES])(
    'of $what is read, and stays as it is',
    async ({ html, headers, last = '' }) => {
      await session.visit(html, { url: PAGE, headers });
      const before = await page().evaluate(sizeOfPage);
      const popup = await session.press();
      expect(await stateOf(popup)).toMatchObject({
        state: 'ready',
        values: expect.arrayContaining(['12', '300']),
      });
      await popup.click('[data-testid=clean-view-switch]');
      await view().waitFor((root) => root.querySelector('dialog')?.open);
      await popup.close();
      const printed = await printedText();
      expect(printed).toContain(SENTENCE);
      expect(printed).toContain(last);
      await session.browser.pressKey('Escape');
      await page().waitFor(isGone);
      expect(await page().evaluate(sizeOfPage)).toEqual(before);
    },
  );

  test('that takes out whatever is put in keeps the clean view out: the popup says so', async () => {
    await session.visit(pageAround(PARAGRAPHS, GUARD), { url: PAGE });
    const before = await page().evaluate(sizeOfPage);
    const popup = await session.press();
    await popup.click('[data-testid=clean-view-switch]');
    await popup.waitFor(() => document.documentElement.dataset.state === 'failed');
    expect((await stateOf(popup)).text).toContain('the page took the clean view away');
    expect(await page().evaluate(sizeOfPage)).toEqual(before);
  });

  test('that writes itself anew under the open clean view is left alone', async () => {
    await session.visit(pageAround(PARAGRAPHS), { url: PAGE });
    const popup = await session.press();
    await popup.click('[data-testid=clean-view-switch]');
    await view().waitFor((root) => root.querySelector('dialog')?.open);
    await page().evaluate(() => {
      document.open();
      document.write('<!DOCTYPE html><title>anew</title><p>anew');
      document.close();
    });
    expect(await page().evaluate(() => document.documentElement.outerHTML)).toBe(
      '<html><head><title>anew</title></head><body><p>anew</p></body></html>',
    );
    expect((await stateOf(await session.press())).state).not.toBe('reading');
  });

  test.each([
    { what: 'UTF-16 sent as UTF-8', bytes: Buffer.from(pageAround(PARAGRAPHS), 'utf16le') },
    {
      what: 'bytes of no encoding',
      bytes: Buffer.from(pageAround(PARAGRAPHS)).map((byte, i) => (i % 7 ? byte : 0xff)),
    },
    { what: 'nothing', bytes: Buffer.alloc(0) },
    { what: 'frames alone', bytes: Buffer.from('<frameset cols="*,*"><frame><frame></frameset>') },
  ])('of $what gets an answer in words', async ({ bytes }) => {
    session.put(PAGE, bytes, 'text/html; charset=utf-8');
    await session.browser.openPage(PAGE);
    const { state, text } = await stateOf(await session.press());
    expect(['ready', 'unreadable']).toContain(state);
    expect(text.trim()).not.toBe('');
  });
});

function stateOf(popup: Popup) {
  return popup.evaluate(() => ({
    state: document.documentElement.dataset.state,
    text: document.body.innerText,
    values: [...document.querySelectorAll<HTMLElement>('[data-testid=key-number]')].map(
      ({ dataset }) => dataset.value,
    ),
  }));
}

/** Runs in the page, with what no page can have taken the place of. */
function sizeOfPage() {
  const root = Reflect.get(Document.prototype, 'documentElement', document);
  const html: string = Reflect.get(Element.prototype, 'outerHTML', root);
  let hash = 0;
  for (let i = 0; i < html.length; i += 1) hash = (hash * 31 + html.charCodeAt(i)) | 0;
  return { length: html.length, hash };
}

function isGone(): boolean {
  return !Document.prototype.querySelector.call(document, 'jingdu-view');
}
