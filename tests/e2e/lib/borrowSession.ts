import type { browser as Browser } from 'wxt/browser';
import type { BrowserName } from '../../../scripts/lib/browsers/driver';
import { type Session, startSession } from './session';

/** What the extension's own pages see as `chrome`. */
declare const chrome: typeof Browser;

/** What the last borrower gave back, for the next file of this worker: the files of a worker share their modules. */
const idle = new Map<BrowserName, Session>();

/**
 * A session for files that leave the browser running and the extension in it: to start one for each took two minutes of all.
 * `end` erases what is stored and hands it on to the next borrower; one that cannot be brought back to its start is ended.
 * Files that ask for something of their own (a language, a scheme, hosts) or take the extension away start a session instead.
 */
export async function borrowSession(name: BrowserName): Promise<Session> {
  const session = idle.get(name) ?? (await startSession(name));
  idle.delete(name);
  const before = session.requests().length;
  return {
    ...session,
    requests: () => session.requests().slice(before),
    end: async () => {
      try {
        await forgetAll(session);
        idle.set(name, session);
      } catch (error) {
        await session.end();
        throw error;
      }
    },
  };
}

/** Brings the extension back to where it was when it was installed, but for having greeted. */
async function forgetAll({ browser, closePopup }: Session): Promise<void> {
  await closePopup();
  await browser.openPage(browser.extensionUrl('/options.html'));
  await browser.page.evaluate(() => chrome.storage.local.clear());
}
