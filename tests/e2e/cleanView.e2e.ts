import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES, type Popup } from '../../scripts/lib/browsers/driver';
import { readWithJsdom } from '../../scripts/lib/readWithJsdom';
import { borrowSession } from './lib/borrowSession';
import { SAMPLE, type Session, startSession } from './lib/session';

const HOST = 'jingdu-view';

/** The sample with room to scroll and something to have the focus. */
const LONG_PAGE = SAMPLE.replace(
  '</body>',
  '<p style="height: 3000px"></p><p><a id="link" href="#top">back to the top</a></p></body>',
);

describe.each(BROWSER_NAMES)('the clean view in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await borrowSession(name);
  });
  afterAll(() => session?.end());

  const view = () => session.browser.inShadowOf(HOST);

  async function open(html = SAMPLE): Promise<Popup> {
    await session.visit(html);
    const popup = await session.press();
    await switchOn(popup);
    return popup;
  }

  async function switchOn(popup: Popup): Promise<void> {
    await popup.click('[data-testid=clean-view-switch]');
    await view().waitFor((root) => root.querySelector('dialog')?.open);
  }

  const closed = () => session.browser.page.waitFor((host) => !document.querySelector(host), HOST);

  test('shows the restored title, the clean text and every figure highlighted in it', async () => {
    const { article, figures } = readWithJsdom(Buffer.from(SAMPLE), {});
    const popup = await open();
    await popup.close();
    const shown = await view().evaluate((root) => ({
      title: root.querySelector('h1')?.textContent,
      direction: root.querySelector('article')?.dir,
      blocks: [...root.querySelectorAll('article .text > *')].map((block) => block.textContent),
      marks: [...root.querySelectorAll('article mark')].map((mark) => mark.textContent),
    }));
    expect(shown.title).toBe(article.title);
    expect(shown.direction).toBe('ltr');
    expect(shown.blocks.join('\n')).toBe(article.text);
    expect(shown.marks).toEqual(
      figures.filter((figure) => figure.end > figure.start).map((figure) => figure.raw),
    );
    expect(figures.length).toBeGreaterThan(10);
  });

  test('lists every removal, and puts one back and away again', async () => {
    const { article, removals } = readWithJsdom(Buffer.from(SAMPLE), {});
    await (await open()).close();
    await view().click('[data-testid=tab-removed]');
    await view().waitFor((root) => root.querySelector('[data-testid=removal]'));
    const listed = () => view().evaluate((root) => root.querySelectorAll('[data-testid=removal]').length);
    expect(await listed()).toBe(removals.length);

    const inside = removals.find((removal) => removal.applied && removal.at !== null);
    const index = removals.filter((removal) => removal.kind === inside?.kind).indexOf(inside as never);
    const button = `[data-testid=removal-kind][data-kind=${inside?.kind}] li:nth-child(${index + 1} of [data-testid=removal]) [data-testid=undo]`;
    await view().evaluate((root) => {
      for (const group of root.querySelectorAll('details')) group.open = true;
    });
    await view().click(button);
    await view().waitFor((root) => root.querySelector('article [data-removal]'));
    // It is text again, and not struck through.
    expect(
      await view().evaluate((root) => {
        const piece = root.querySelector('article [data-removal]');
        return [piece?.localName, piece?.textContent];
      }),
    ).toEqual(['span', inside?.text]);
    await view().click(button);
    await view().waitFor((root) => !root.querySelector('article [data-removal]'));
    const text = await view().evaluate((root) =>
      [...root.querySelectorAll('article .text > *')].map((block) => block.textContent).join('\n'),
    );
    expect(text).toBe(article.text);
  });

  test('fits a narrow window: nothing to scroll sideways, every button in sight', async () => {
    await (await open(LONG_PAGE)).close();
    await session.browser.narrow(320);
    const shown = await view().evaluate((root) => {
      const width = document.documentElement.clientWidth;
      const tooWide = [...root.querySelectorAll<HTMLElement>('dialog, .columns, .page, .panel')].filter(
        (element) => element.scrollWidth > element.clientWidth,
      );
      const out = [...root.querySelectorAll('button')].filter(
        (button) => button.getBoundingClientRect().right > width + 1,
      );
      return {
        width,
        height: innerHeight,
        tooWide: tooWide.map((one) => one.className),
        out: out.map((one) => one.dataset.testid),
      };
    });
    expect(shown).toMatchObject({ tooWide: [], out: [] });
    expect(shown.width).toBeLessThan(500);

    // The list of what was removed stands below the text there: asked for, it comes into view.
    const isAbove = (root: ShadowRoot, limit: number) =>
      (root.querySelector('.panel')?.getBoundingClientRect().top ?? limit) < limit;
    expect(await view().evaluate(isAbove, shown.height)).toBe(false);
    const popup = await session.press();
    await popup.click('[data-testid=show-removed]');
    await view().waitFor(isAbove, shown.height / 2);
    // So it does from the top of the text.
    await view().evaluate((root) =>
      root.querySelector('.columns')?.scrollTo({ top: 0, behavior: 'instant' }),
    );
    expect(await view().evaluate(isAbove, shown.height)).toBe(false);
    await view().click('[data-testid=skip]');
    await view().waitFor(isAbove, shown.height / 2);
    await session.browser.narrow(1280);
  });

  test('is led to a figure by a key number of the popup', async () => {
    const popup = await open();
    const values = await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-testid=key-number]')].map(
        ({ dataset }) => dataset.value,
      ),
    );
    await popup.click('li:last-child > [data-testid=key-number] [data-testid=go-to]');
    await view().waitFor((root) => root.activeElement?.localName === 'mark');
    expect(await view().evaluate((root) => root.activeElement?.textContent)).toBe(values.at(-1));
  });

  describe.each(['Escape', 'its button', 'the popup'] as const)('closed by %s', (way) => {
    test('leaves the page byte for byte as it was: scroll, focus and selection too', async () => {
      await session.visit(LONG_PAGE);
      await session.browser.page.evaluate(() => {
        document.querySelector<HTMLElement>('#link')?.focus();
        const words = document.querySelector('p')?.firstChild;
        if (words) getSelection()?.setBaseAndExtent(words, 1, words, 4);
        scrollTo(0, 700);
      });
      const before = await session.browser.page.evaluate(placeAndPage);
      expect(before).toMatchObject({ scroll: 700, focus: 'link' });
      expect(before.selected).toHaveLength(3);

      const popup = await session.press();
      await switchOn(popup);
      expect(await session.browser.page.evaluate((host) => !!document.querySelector(host), HOST)).toBe(true);
      if (way === 'the popup') {
        await popup.click('[data-testid=clean-view-switch]');
        await closed();
        await popup.close();
      } else {
        await popup.close();
        if (way === 'Escape') await session.browser.pressKey('Escape');
        else {
          // A page without TLS has no clipboard of its own: the text goes by a field that takes focus and selection for a moment.
          await view().click('[data-testid=copy-text]');
          await view().waitFor((root) => root.querySelector('.bar [role=status]')?.textContent === 'Copied');
          await view().click('[data-testid=close]');
        }
        await closed();
      }
      expect(await session.browser.page.evaluate(placeAndPage)).toEqual(before);
    });
  });

  test('opens again after it was closed', async () => {
    await (await open()).close();
    await session.browser.pressKey('Escape');
    await closed();
    const popup = await session.press();
    expect(
      await popup.evaluate(() =>
        document.querySelector('[data-testid=clean-view-switch]')?.hasAttribute('data-checked'),
      ),
    ).toBe(false);
    await switchOn(popup);
    await popup.close();
    expect(await view().evaluate((root) => root.querySelectorAll('article mark').length)).toBeGreaterThan(0);
  });

  test('hides from the scripts of the page', async () => {
    await (await open()).close();
    expect(
      await session.browser.page.evaluate((host) => document.querySelector(host)?.shadowRoot, HOST),
    ).toBe(null);
  });
});

describe.each(BROWSER_NAMES)('the clean view in %s', (name) => {
  test.each(['light', 'dark'] as const)('is %s where the browser is', async (colorScheme) => {
    const session = await startSession(name, { colorScheme });
    try {
      await session.visit(SAMPLE);
      const popup = await session.press();
      await popup.click('[data-testid=clean-view-switch]');
      const view = session.browser.inShadowOf(HOST);
      await view.waitFor((root) => root.querySelector('dialog')?.open);
      const lightness = (color: string | undefined) =>
        (color?.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3;
      const paper = await view.evaluate((root) => {
        const dialog = root.querySelector('dialog');
        return dialog ? getComputedStyle(dialog).backgroundColor : undefined;
      });
      if (colorScheme === 'dark') expect(lightness(paper)).toBeLessThan(80);
      else expect(lightness(paper)).toBeGreaterThan(200);
    } finally {
      await session.end();
    }
  });
});

/** Runs in the page. */
function placeAndPage() {
  return {
    html: document.documentElement.outerHTML,
    scroll: scrollY,
    focus: document.activeElement?.id,
    selected: String(getSelection()),
  };
}
