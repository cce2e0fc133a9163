import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/lib/browsers/driver';
import { eventually } from '../../scripts/lib/browsers/eventually';
import { SAMPLE, type Session, startSession } from './lib/session';

// The sites are granted beforehand: no driver can answer Chromium's own question.
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

// Of the two Firefox alone puts a question that a driver can answer.
test('Firefox asks, takes a no for a no, and after a yes is asked to forget it when the reader stops', async () => {
  const session = await startSession('firefox');
  try {
    await session.visit(SAMPLE);
    const popup = await session.press();
    await popup.click('[data-testid=watch-site]');
    await session.browser.answerQuestion?.(false);
    await popup.waitFor(() => document.querySelector('[data-testid=watch] [role=status]'));
    await popup.click('[data-testid=watch-site]');
    await session.browser.answerQuestion?.(true);
    await popup.waitFor(() => document.querySelector('[data-testid=watch-stop]'));

    await session.visit(SAMPLE);
    await eventually('a dot on the button', async () => (await session.browser.badge()) === '•');
    const again = await session.press();
    await again.click('[data-testid=watch-stop]');
    await again.waitFor(() => document.querySelector('[data-testid=watch-site]'));
    await again.click('[data-testid=watch-site]');
    await session.browser.answerQuestion?.(false); // it was given back: the browser asks anew
    await again.waitFor(() => document.querySelector('[data-testid=watch] [role=status]'));
  } finally {
    await session.end();
  }
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
