import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/lib/browsers/driver';
import { borrowSession } from './lib/borrowSession';
import { SAMPLE, type Session } from './lib/session';

const HOST = 'jingdu-view';

describe.each(BROWSER_NAMES)('what a reader does, in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await borrowSession(name);
  });
  afterAll(() => session?.end());

  const view = () => session.browser.inShadowOf(HOST);
  const page = () => session.browser.page.evaluate(() => document.documentElement.outerHTML);

  async function openView(): Promise<void> {
    const popup = await session.press();
    await popup.click('[data-testid=clean-view-switch]');
    await view().waitFor((root) => root.querySelector('dialog')?.open);
    await popup.close();
  }

  test('press, copy, read, jump, look at a removal, undo, change the theme, close: and the page is as it was', async () => {
    await session.visit(SAMPLE);
    const before = await page();

    // Press and copy: what is written to the clipboard is looked at on its way.
    const popup = await session.press();
    await popup.evaluate(() => {
      const write = navigator.clipboard.writeText.bind(navigator.clipboard);
      navigator.clipboard.writeText = (text) => {
        document.documentElement.dataset.written = text;
        return write(text);
      };
    });
    await popup.click('[data-testid=copy-markdown]');
    await popup.waitFor(() => document.querySelector('[data-testid=copy-markdown][data-copied=true]'));
    const written = await popup.evaluate(() => document.documentElement.dataset.written ?? '');
    expect(written).toMatch(/^# \S/);
    expect(written).toContain('| Figure | Value | Scope |');
    expect(written).toContain('Asymptomatic infections');

    // Read: the way to what was removed opens that list.
    await popup.click('[data-testid=show-removed]');
    await view().waitFor((root) => root.querySelector('dialog')?.open);
    await view().waitFor((root) => root.querySelector('[data-testid=tab-removed][aria-selected=true]'));

    // Everything struck through in its place, then one piece put back where it stands.
    await view().click('[data-testid=show-in-place]');
    await view().waitFor((root) => root.querySelectorAll('article del').length > 3);
    const shown = await view().evaluate((root) => root.querySelectorAll('article del').length);
    await view().click('[data-testid=removal-handle]');
    await view().waitFor((root, count) => root.querySelectorAll('article del').length === count - 1, shown);
    expect(await view().evaluate((root) => root.querySelectorAll('article .restored').length)).toBe(1);

    // Jump from the list of figures into the text; its list goes along.
    await view().click('[data-testid=tab-figures]');
    await view().click('li:last-child > [data-testid=tree-row]');
    await view().waitFor((root) => root.activeElement?.localName === 'mark');
    const [inText, inList] = await view().evaluate((root) => [
      (root.activeElement as HTMLElement | null)?.dataset.figure,
      root.querySelector<HTMLElement>('[data-testid=tree-row][aria-current]')?.dataset.for,
    ]);
    expect(inList).toBe(inText);

    // Another theme; Escape closes the panel alone, then the view.
    await view().click('[data-testid=display]');
    await view().click('[data-sample="theme sepia"]');
    await view().waitFor((root) => root.querySelector('dialog')?.dataset.theme === 'sepia');
    await session.browser.pressKey('Escape');
    await view().waitFor((root) => !root.querySelector('[data-testid=display-panel]:popover-open'));
    expect(await view().evaluate((root) => root.querySelector('dialog')?.open)).toBe(true);
    await session.browser.pressKey('Escape');
    await session.browser.page.waitFor((host) => !document.querySelector(host), HOST);
    expect(await page()).toBe(before);
  });

  test('a figure says what it is on focus, and Escape takes that off before it closes the view', async () => {
    await session.visit(SAMPLE);
    await openView();
    await view().evaluate((root) => root.querySelector<HTMLElement>('mark')?.focus());
    await session.browser.pressKey('Tab');
    await view().waitFor((root) => root.querySelector('[data-testid=tip]'));
    const { tip, label } = await view().evaluate((root) => ({
      tip: root.querySelector('[data-testid=tip]')?.textContent,
      label: root.activeElement?.getAttribute('aria-label'),
    }));
    expect(tip).toContain('Mild');
    expect(tip).toContain('Part of 86');
    expect(label).toBe('Mild, New, Local, 青澜省, Jun 18, 2026, 79 例, Part of 86 例');
    await session.browser.pressKey('Escape');
    await view().waitFor((root) => !root.querySelector('[data-testid=tip]'));
    expect(await view().evaluate((root) => root.querySelector('dialog')?.open)).toBe(true);
  });

  test('one key leads past a text full of numbers to the list of them', async () => {
    await session.visit(SAMPLE);
    await openView();
    await view().waitFor((root) => root.activeElement?.localName === 'main');
    await session.browser.pressKey('Tab');
    const skip = await view().evaluate((root) => {
      const at = root.activeElement as HTMLElement;
      return { id: at.dataset.testid, width: at.getBoundingClientRect().width };
    });
    expect(skip.id).toBe('skip');
    expect(skip.width).toBeGreaterThan(100); // seen while it has the focus
    await session.browser.pressKey('Enter');
    await view().waitFor(
      (root) => (root.activeElement as HTMLElement | null)?.dataset.testid === 'tab-figures',
    );
  });

  test('the keyboard alone reaches everything, sees where it is, and stays inside', async () => {
    await session.visit(SAMPLE);
    await openView();
    // Arrow keys go from tab to tab.
    await view().evaluate((root) => root.querySelector<HTMLElement>('[data-testid=tab-figures]')?.focus());
    for (const [key, tab] of [
      ['ArrowRight', 'tab-removed'],
      ['ArrowLeft', 'tab-figures'],
    ] as const) {
      await session.browser.pressKey(key);
      await view().waitFor((root, id) => root.querySelector(`[data-testid=${id}][aria-selected=true]`), tab);
    }
    const reached = new Map<string, boolean>();
    await view().evaluate((root) => root.querySelector<HTMLElement>('[data-testid=display]')?.focus());
    // Past the last there is the browser's own surface, or the first again; never the page below.
    for (let i = 0; i < 80 && !reached.has('nothing') && !reached.has('display'); i += 1) {
      await session.browser.pressKey('Tab');
      const { key, ring } = await view().evaluate((root) => {
        const at = root.activeElement;
        if (!(at instanceof HTMLElement)) return { key: 'nothing', ring: true };
        // The ring of a slider or a chip is drawn around it.
        const outlines = [at, at.parentElement, at.parentElement?.parentElement].map((element) =>
          element ? getComputedStyle(element).outlineStyle : 'none',
        );
        return {
          key: at.dataset.testid ?? at.dataset.figure ?? at.className,
          ring: outlines.some((style) => style !== 'none'),
        };
      });
      reached.set(key, ring);
      const below = await session.browser.page.evaluate(() => document.activeElement?.localName);
      expect(['body', 'jingdu-view']).toContain(below);
    }
    expect([...reached.keys()]).toEqual(
      expect.arrayContaining(['close', 'page', 'f1', 'tab-figures', 'tree-row']),
    );
    expect([...reached].filter(([, ring]) => !ring)).toEqual([]);
  });
});
