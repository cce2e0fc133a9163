import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserDriver, LaunchOptions, Popup } from './driver';
import { eventually } from './eventually';
import { badgeOf, pinButton, pressButton, runCommand, titleOf } from './firefoxButton';
import { heapOf, listenersOf } from './firefoxInsides';
import { popupView } from './firefoxPopup';
import { type RunningFirefox, runFirefox } from './firefoxProcess';
import { answerQuestion } from './firefoxQuestion';
import { noteRequests, toldByFirefox } from './firefoxRequests';
import { pageView, shadowView } from './firefoxViews';
import { inWindow, pressKey } from './firefoxWindow';
import { connectMarionette, type Marionette } from './marionette';
import { ownRequests } from './ownRequests';

/** Starts Firefox with the extension, its button on the toolbar. */
export async function launchFirefox(options: LaunchOptions): Promise<BrowserDriver> {
  const firefox = await runFirefox(options);
  let remote: Marionette | undefined;
  async function close(): Promise<void> {
    await remote?.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {}); // it may have ended already
    await firefox.end();
  }
  try {
    remote = await connectTo(firefox);
    await remote.send('WebDriver:NewSession', { acceptInsecureCerts: options.proxy !== undefined });
    await remote.send('WebDriver:SetTimeouts', { script: SCRIPT_MS });
    if (options.noteRequests) await noteRequests(remote);
    const addon = await installAddon(remote, options);
    return { ...driverOf(remote, addon), closed: firefox.closed, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** How long one script may run, on a slow machine with other work too: as long as Chromium's driver waits. */
const SCRIPT_MS = 180_000;

/** @throws Error if Firefox ends instead of answering */
function connectTo(firefox: RunningFirefox): Promise<Marionette> {
  return Promise.race([
    eventually('Firefox to start', async () => connectMarionette(await firefox.port())),
    firefox.closed.then(() => {
      throw new Error(`Firefox ended at once, with status ${firefox.exitCode()}: is there a display?`);
    }),
  ]);
}

/** The extension in Firefox. */
interface Addon {
  readonly id: string;
  /** The start of its pages' addresses, without a slash at the end. */
  readonly origin: string;
  install(): Promise<unknown>;
}

/** Installs the extension, pins its button and closes the page that it greets with. */
async function installAddon(remote: Marionette, { extensionDir, greeting }: LaunchOptions): Promise<Addon> {
  const id = await addonId(extensionDir);
  const install = () => remote.send('Addon:Install', { path: extensionDir, temporary: true });
  // Before it is there: allowed in private windows later it is started anew, and may not have greeted before that.
  await inWindow(remote, ALLOW_IN_PRIVATE_WINDOWS, [id]);
  await install();
  await pinButton(remote, id);
  const origin = String(await inWindow(remote, ORIGIN_OF_ADDON, [id]));
  await inWindow(remote, CLOSE_TAB_ONCE_OPEN, [origin + greeting]);
  return { id, origin, install };
}

function driverOf(
  remote: Marionette,
  { id, origin, install }: Addon,
): Omit<BrowserDriver, 'closed' | 'close'> {
  return {
    name: 'firefox',
    page: pageView(remote),
    openPage: async (url) => {
      await remote.send('WebDriver:Navigate', { url });
    },
    async pressToolbarButton(): Promise<Popup> {
      await pressButton(remote, id);
      return await openedPopup(remote);
    },
    openedPopup: () => openedPopup(remote),
    answerQuestion: (allow) => answerQuestion(remote, allow),
    runCommand: () => runCommand(remote, id),
    badge: () => badgeOf(remote, id),
    buttonTitle: () => titleOf(remote, id),
    inShadowOf: (host) => shadowView(remote, host),
    extensionUrl: (path) => origin + path,
    narrow: async (width) => {
      await remote.send('WebDriver:SetWindowRect', { width, height: 900 });
    },
    pressKey: (key) => pressKey(remote, key),
    openPrivateWindow: () => openPrivateWindow(remote),
    stopBackground: async () => {
      await inWindow(remote, STOP_BACKGROUND, [id]);
    },
    removeExtension: async () => {
      await inWindow(remote, '(await AddonManager.getAddonByID(given[0])).disable()', [id]);
    },
    reloadExtension: async () => {
      await install();
    },
    listeners: () => listenersOf(remote),
    heap: () => heapOf(remote),
    ownRequests: async () => ownRequests(await toldByFirefox(remote)),
  };
}

async function openedPopup(remote: Marionette): Promise<Popup> {
  const popup = popupView(remote);
  await popup.waitFor(() => document.readyState === 'complete');
  return popup;
}

async function openPrivateWindow(remote: Marionette): Promise<void> {
  const opened = await remote.send('WebDriver:NewWindow', { type: 'window', focus: true, private: true });
  const { handle } = opened as { handle: string };
  await remote.send('WebDriver:SwitchToWindow', { handle, focus: true });
}

const ORIGIN_OF_ADDON = `WebExtensionPolicy.getByID(given[0]).getURL('').replace(/\\/$/, '')`;

const ALLOW_IN_PRIVATE_WINDOWS = `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
  .ExtensionPermissions.add(given[0], { permissions: ['internal:privateBrowsingAllowed'], origins: [] })`;

const STOP_BACKGROUND = 'WebExtensionPolicy.getByID(given[0]).extension.terminateBackground()';

const CLOSE_TAB_ONCE_OPEN = `new Promise((resolve) => {
  const look = () => {
    const tab = gBrowser.tabs.find((each) => each.linkedBrowser.currentURI.spec === given[0]);
    if (!tab) return setTimeout(look, 25);
    gBrowser.removeTab(tab);
    resolve();
  };
  look();
})`;

async function addonId(extensionDir: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}
