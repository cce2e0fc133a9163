import type { Popup } from '../../../scripts/lib/browsers/driver';
import { SAMPLE, type Session } from './session';

/** The element that holds the clean view. */
export const HOST = 'jingdu-view';
/** The title of the sample. */
export const TITLE = /<h1[^>]*>([^<]*)<\/h1>/.exec(SAMPLE)?.[1] ?? '';
export const OTHER_TITLE = '临江区供水管网改造工程完工';
/** The sample under another title. */
export const titled = (title: string) => SAMPLE.replaceAll(TITLE, title);

/** The sample with the clean view over it and highlights in it. */
export async function showAllOn(session: Session, url?: string): Promise<Popup> {
  await session.visit(SAMPLE, url ? { url } : {});
  const popup = await session.press();
  const { page } = session.browser;
  await popup.click('[data-testid=clean-view-switch]');
  await page.waitFor((host) => document.activeElement?.localName === host, HOST);
  await popup.click('[data-testid=highlights-switch]');
  await page.waitFor(() => CSS.highlights.size > 0);
  return popup;
}

/** Waits until nothing that we show is on the page. */
export async function waitUntilClean({ browser }: Session): Promise<void> {
  await browser.page.waitFor((host) => !document.querySelector(host) && CSS.highlights.size === 0, HOST);
}

/** Moves the page on under the open popup, as pages of one page do, and waits until the popup shows what is there then. */
export async function followsMove(session: Session): Promise<void> {
  const popup = await session.press();
  await session.browser.page.evaluate((title) => {
    for (const heading of document.querySelectorAll('h1, title')) heading.textContent = title;
    history.pushState(null, '', '/next.html');
  }, OTHER_TITLE);
  await popup.waitFor((title) => document.body.innerText.includes(title), OTHER_TITLE);
  await popup.close();
}
