import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/lib/browsers/driver';
import { borrowSession } from './lib/borrowSession';
import { SAMPLE, type Session } from './lib/session';

const HOST = 'jingdu-view';

describe.each(BROWSER_NAMES)('reading comfort in %s', (name) => {
  let session: Session;
  let origin: string;
  beforeAll(async () => {
    session = await borrowSession(name);
  });
  afterAll(() => session?.end());

  const view = () => session.browser.inShadowOf(HOST);

  async function open(html = SAMPLE): Promise<void> {
    await session.visit(html);
    const popup = await session.press();
    origin = await popup.evaluate(() => location.origin);
    await popup.click('[data-testid=clean-view-switch]');
    await view().waitFor((root) => root.querySelector('dialog')?.open);
    await popup.close();
  }

  /** How the first paragraph looks. */
  const look = () =>
    view().evaluate((root) => {
      const text = root.querySelector('article .text > p');
      const dialog = root.querySelector('dialog');
      if (!text || !dialog) throw new Error('there is no text');
      const { fontSize, lineHeight, textIndent, fontFamily } = getComputedStyle(text);
      const { backgroundColor } = getComputedStyle(dialog);
      return { fontSize, lineHeight, textIndent, fontFamily, backgroundColor };
    });

  /** Sets a slider as a hand does: React listens to the event, not to the property. */
  const slide = (testId: string, value: string) =>
    view().evaluate(
      (root, id, wanted) => {
        const slider = root.querySelector<HTMLInputElement>(`[data-testid=${id}] input`);
        if (!slider) throw new Error(`there is no ${id}`);
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(slider, wanted);
        slider.dispatchEvent(new Event('input', { bubbles: true }));
      },
      testId,
      value,
    );

  test('the panel changes the text at once, and the next clean view has it from its first moment', async () => {
    await open();
    const before = await look();
    expect(before.textIndent).toBe('36px');
    await view().click('[data-testid=display]');
    await view().waitFor((root) => root.querySelector('[data-testid=display-panel]:popover-open'));
    await slide('size', '24');
    await slide('lineHeight', '2');
    await view().click('[data-sample="theme sepia"]');
    await view().click('[data-sample="font serif"]');
    await view().click('[data-testid=indent]');
    await view().waitFor((root) => root.querySelector('dialog')?.dataset.indent === 'false');
    const after = await look();
    expect(after).toMatchObject({ fontSize: '24px', lineHeight: '48px', textIndent: '0px' });
    expect(after.backgroundColor).not.toBe(before.backgroundColor);
    expect(after.fontFamily).toContain('Songti SC');

    await open();
    expect(await look()).toEqual(after);
  });

  test('Escape closes the panel alone and gives the focus back to its button', async () => {
    await open();
    await view().click('[data-testid=display]');
    await view().waitFor((root) => root.querySelector('[data-testid=display-panel]:popover-open'));
    await view().click('[data-sample="theme light"]');
    await session.browser.pressKey('Escape');
    await view().waitFor(
      (root) => root.activeElement instanceof HTMLElement && root.activeElement.dataset.testid === 'display',
    );
    expect(await view().evaluate((root) => root.querySelector('dialog')?.open)).toBe(true);
  });

  test('while it is printed the page keeps off the paper, and its body is as written afterwards', async () => {
    await open(SAMPLE.replace('<body', '<body style="color:RED;;"'));
    const style = (moment: string) =>
      session.browser.page.evaluate((type) => {
        dispatchEvent(new Event(type));
        return [document.body.getAttribute('style'), getComputedStyle(document.body).display];
      }, moment);
    expect((await style('beforeprint'))[1]).toBe('none');
    expect(await style('afterprint')).toEqual(['color:RED;;', 'block']);
  });

  test('the options page has the same settings, the real keys, and says what is no site', async () => {
    await session.browser.openPage(`${origin}/options.html`);
    const { page } = session.browser;
    await page.waitFor(() => document.querySelector('[data-testid=keys]'));
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('light');
    expect(await page.evaluate(() => document.querySelector('[data-testid=keys]')?.textContent)).toMatch(
      /Alt\+Shift\+E/,
    );
    await page.click('[data-testid=site-address]');
    for (const key of ['n', 'e', 'w', 's', 'Enter']) await session.browser.pressKey(key);
    await page.waitFor(() => document.querySelector('[data-testid=site-address][aria-invalid=true]'));
    expect(await page.evaluate(() => document.querySelectorAll('[data-testid=site]').length)).toBe(0);
  });

  test('what is erased is gone after it was asked once more', async () => {
    const { page } = session.browser;
    await page.click('[data-testid=highlight-in-page]');
    await page.waitFor(() => document.querySelector('[data-testid=highlight-in-page][data-checked]'));
    await page.click('[data-testid=erase]');
    await page.waitFor(() => document.querySelector('[data-testid=erase-dialog][open]'));
    expect(
      await page.evaluate(
        () => document.querySelector('[data-testid=highlight-in-page][data-checked]') !== null,
      ),
    ).toBe(true);
    await page.click('[data-testid=erase-confirm]');
    await page.waitFor(() => !document.querySelector('[data-testid=highlight-in-page][data-checked]'));
    await page.waitFor(() => document.documentElement.dataset.theme === 'system');
  });
});
