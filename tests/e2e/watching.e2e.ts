import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/lib/browsers/driver';
import { eventually } from '../../scripts/lib/browsers/eventually';
import { SAMPLE, type Session, startSession } from './lib/session';

// The sites are granted beforehand: no driven browser can answer the browser's own prompt.
describe.each(BROWSER_NAMES)('looking at pages unasked in %s', (name) => {
  let session: Session;
  // Each its own: Firefox lets a permission that was given at the start be given back.
  beforeEach(async () => {
    session = await startSession(name, { allHosts: true });
  });
  afterEach(() => session?.end());

  test('is off at first, and the first-run page switches it on and off with one click each', async () => {
    await session.visit(SAMPLE);
    await session.browser.openPage(session.browser.extensionUrl('/welcome.html'));
    const { page } = session.browser;
    expect(await checkedChoice(session)).toBe('press');

    await page.click('[data-testid=choose-everywhere]');
    await page.waitFor(() => document.querySelector('[role=status]')?.textContent !== '');
    expect(await checkedChoice(session)).toBe('everywhere');
    await session.visit(SAMPLE);
    await eventually('a dot on the button', async () => (await session.browser.badge()) === '•');

    await session.browser.openPage(session.browser.extensionUrl('/welcome.html'));
    expect(await checkedChoice(session)).toBe('everywhere');
    await session.browser.page.click('[data-testid=choose-press]');
    await session.browser.page.waitFor(() => document.querySelector('[role=status]')?.textContent !== '');
    expect(await checkedChoice(session)).toBe('press');
  });

  test('on one site starts from the popup there, and stays there', async () => {
    const here = 'http://here.invalid/a.html';
    await session.visit(SAMPLE, { url: here });
    const popup = await session.press();
    await popup.click('[data-testid=watch-site]');
    await popup.waitFor(() => document.querySelector('[data-testid=watch-stop]'));
    await session.visit(SAMPLE, { url: 'http://here.invalid/b.html' });
    await eventually('a dot on the button', async () => (await session.browser.badge()) === '•');
  });
});

async function checkedChoice({ browser }: Session): Promise<string | undefined> {
  await browser.page.waitFor(() => document.querySelector('[data-testid=watch-choices] [data-checked]'));
  return browser.page.evaluate(() =>
    document
      .querySelector('[data-testid=watch-choices] [data-checked]')
      ?.closest<HTMLElement>('[data-testid]')
      ?.dataset.testid?.replace('choose-', ''),
  );
}
