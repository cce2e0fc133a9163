import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/lib/browsers/driver';
import { readWithJsdom } from '../../scripts/lib/readWithJsdom';
import { borrowSession } from './lib/borrowSession';
import { SAMPLE, type Session } from './lib/session';

/** Where a page's server hears of what broke its policies: anything there would be a trace of us. */
const REPORTS = 'http://news.invalid/reports';

/** The strictest policies that sites send: no style, no script, no text made into markup. */
const STRICT_POLICIES = {
  'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
};

const HOSTILE_STYLE = `<style>* { font-size: 1px !important; color: red !important; background: red !important;
  transform: rotate(3deg) !important; z-index: 2147483647 !important }</style>`;

/** Pages replace what scripts lean on: some to hinder, most by mistake. */
const HOSTILE_SCRIPT = `<script>
  Array.prototype.map = () => []; JSON.stringify = () => ''; String.prototype.trim = () => 'x';
  document.createElement = () => null; Element.prototype.append = () => {}; Node.prototype.cloneNode = () => null;
  const find = document.querySelector.bind(document);
  document.querySelector = (selector) => (selector.startsWith('jingdu') ? find(selector) : null);
  Document.prototype.querySelectorAll = Element.prototype.querySelectorAll = () => []; Promise.prototype.then = () => {};
  window.chrome = window.browser = { runtime: { id: 'x', sendMessage: () => 'x', onMessage: { addListener() {} } } };
  for (const name of ['MutationObserver', 'DOMParser', 'trustedTypes', 'customElements'])
    Object.defineProperty(window, name, { value: null });
  window.addEventListener('keydown', (event) => event.stopImmediatePropagation(), true);
</script>`;

describe.each(BROWSER_NAMES)('in %s, on a page that gives it trouble', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await borrowSession(name);
  });
  afterAll(() => session?.end());

  const view = () => session.browser.inShadowOf('jingdu-view');

  async function openCleanView(): Promise<void> {
    const popup = await session.press();
    await popup.click('[data-testid=clean-view-switch]');
    await view().waitFor((root) => root.querySelector('dialog')?.open);
    await popup.close();
  }

  const look = () =>
    view().evaluate((root) => {
      const dialog = root.querySelector('dialog');
      const text = root.querySelector('article .text');
      const box = dialog?.getBoundingClientRect();
      const { clientWidth, clientHeight } = document.documentElement;
      return {
        title: root.querySelector('h1')?.textContent,
        marks: root.querySelectorAll('article mark').length,
        position: dialog && getComputedStyle(dialog).position,
        // The page's own scroll bars stay: to take them away is to change the page.
        fills: box?.width === clientWidth && box?.height === clientHeight,
        size: text && Number.parseFloat(getComputedStyle(text).fontSize),
      };
    });

  const { article, figures } = readWithJsdom(Buffer.from(SAMPLE), {});
  const good = { title: article.title, marks: figures.length, position: 'fixed', fills: true };

  test('with the strictest policies, the clean view is styled and whole', async () => {
    await session.visit(SAMPLE, { headers: STRICT_POLICIES });
    await openCleanView();
    const seen = await look();
    expect(seen).toMatchObject(good);
    expect(seen.size).toBeGreaterThanOrEqual(14);
  });

  test('with Trusted Types that are reported on, nothing of us is reported', async () => {
    const policy = `require-trusted-types-for 'script'; trusted-types 'none'; report-uri ${REPORTS}`;
    await session.visit(SAMPLE, { headers: { 'content-security-policy': policy } });
    await openCleanView();
    expect(await look()).toMatchObject(good);
    expect(session.requests()).not.toContain(REPORTS);
    // It would be: what a script of the page does is.
    const breaks = "<script>try { document.createElement('p').innerHTML = '<b>' } catch {}</script>";
    await session.visit(SAMPLE.replace('</body>', `${breaks}</body>`), {
      headers: { 'content-security-policy': policy },
    });
    await expect.poll(() => session.requests(), { timeout: 60_000 }).toContain(REPORTS);
  });

  test('with styles that grasp at everything, the clean view keeps its own', async () => {
    await session.visit(SAMPLE.replace('</head>', `${HOSTILE_STYLE}</head>`));
    await openCleanView();
    const seen = await look();
    expect(seen).toMatchObject(good);
    expect(seen.size).toBeGreaterThanOrEqual(14);
  });

  test('with scripts that break the platform, it reads all the same and Escape closes it', async () => {
    await session.visit(SAMPLE.replace('<head>', `<head>${HOSTILE_SCRIPT}`));
    await openCleanView();
    expect(await look()).toMatchObject(good);
    await session.browser.pressKey('Escape');
    await session.browser.page.waitFor(() => document.querySelector('jingdu-view') === null);
  });

  test('with a dialog of its own in front, the clean view lies over it and the dialog is there again', async () => {
    await session.visit(SAMPLE.replace('</body>', '<dialog id="own">Subscribe!</dialog></body>'));
    await session.browser.page.evaluate(() => document.querySelector<HTMLDialogElement>('#own')?.showModal());
    await openCleanView();
    expect(await session.browser.page.evaluate(() => document.elementFromPoint(9, 9)?.localName)).toBe(
      'jingdu-view',
    );
    await view().click('[data-testid=close]');
    await session.browser.page.waitFor(() => document.querySelector('jingdu-view') === null);
    expect(
      await session.browser.page.evaluate(() => document.querySelector<HTMLDialogElement>('#own')?.open),
    ).toBe(true);
  });
});
