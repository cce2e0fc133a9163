import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserDriver, LaunchOptions, Popup } from './driver';
import { eventually } from './eventually';
import { userPrefs } from './firefoxPrefs';
import {
  badgeOf,
  heapOf,
  inWindow,
  listenersOf,
  pageView,
  pinButton,
  popupView,
  pressButton,
  pressKey,
  shadowView,
} from './firefoxViews';
import { connectMarionette, type Marionette } from './marionette';

/** Starts Firefox with the extension, its button on the toolbar. */
export async function launchFirefox(options: LaunchOptions): Promise<BrowserDriver> {
  const profile = await mkdtemp(join(tmpdir(), 'jingdu-firefox-'));
  const port = await freePort(); // a Firefox left over from another run must not be the one that answers
  await writeFile(join(profile, 'user.js'), userPrefs(options, port));
  const firefox = startFirefox(options, profile);
  const closed = new Promise<void>((resolve) => {
    firefox.once('exit', () => resolve());
    firefox.once('error', () => resolve()); // it could not even be started
  });
  const forget = endWithUs(firefox);

  let remote: Marionette | undefined;
  async function close(): Promise<void> {
    await remote?.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {}); // it may have ended already
    firefox.kill('SIGKILL');
    await closed;
    forget();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }

  try {
    const connected = await Promise.race([
      eventually('Firefox to start', () => connectMarionette(port)),
      closed.then(() => {
        throw new Error(`Firefox ended at once, with status ${firefox.exitCode}: is there a display?`);
      }),
    ]);
    remote = connected;
    await connected.send('WebDriver:NewSession', { acceptInsecureCerts: options.proxy !== undefined });
    const id = await addonId(options.extensionDir);
    const install = () => connected.send('Addon:Install', { path: options.extensionDir, temporary: true });
    // Before it is there: allowed in private windows later it is started anew, and may not have greeted before that.
    await inWindow(connected, ALLOW_IN_PRIVATE_WINDOWS, [id]);
    await install();
    await pinButton(connected, id);
    const origin = String(await inWindow(connected, ORIGIN_OF_ADDON, [id]));
    await inWindow(connected, CLOSE_TAB_ONCE_OPEN, [origin + options.greeting]);
    return {
      name: 'firefox',
      page: pageView(connected),
      openPage: async (url) => {
        await connected.send('WebDriver:Navigate', { url });
      },
      async pressToolbarButton(): Promise<Popup> {
        await pressButton(connected, id);
        const popup = popupView(connected);
        await popup.waitFor(() => document.readyState === 'complete');
        return popup;
      },
      badge: () => badgeOf(connected, id),
      inShadowOf: (host) => shadowView(connected, host),
      extensionUrl: (path) => origin + path,
      narrow: async (width) => {
        await connected.send('WebDriver:SetWindowRect', { width, height: 900 });
      },
      pressKey: (key) => pressKey(connected, key),
      openPrivateWindow: async () => {
        const opened = await connected.send('WebDriver:NewWindow', {
          type: 'window',
          focus: true,
          private: true,
        });
        const { handle } = opened as { handle: string };
        await connected.send('WebDriver:SwitchToWindow', { handle, focus: true });
      },
      stopBackground: async () => {
        await inWindow(connected, STOP_BACKGROUND, [id]);
      },
      removeExtension: async () => {
        await inWindow(connected, '(await AddonManager.getAddonByID(given[0])).disable()', [id]);
      },
      reloadExtension: async () => {
        await install();
      },
      listeners: () => listenersOf(connected),
      heap: () => heapOf(connected),
      closed,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
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

/** No Firefox outlives the process that started it. Returns what takes the watch off. */
function endWithUs(firefox: ChildProcess): () => void {
  const end = () => firefox.kill('SIGKILL');
  const leave = () => process.exit(1);
  process.once('exit', end);
  for (const signal of ENDING_SIGNALS) process.once(signal, leave);
  return () => {
    process.off('exit', end);
    for (const signal of ENDING_SIGNALS) process.off(signal, leave);
  };
}

const ENDING_SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function startFirefox({ executable, headless }: LaunchOptions, profile: string): ChildProcess {
  const flags = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  return spawn(executable, [...flags, ...(headless ? ['--headless', '--width=1280', '--height=900'] : [])], {
    stdio: 'ignore',
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' }, // else a release build ignores the pref services.settings.server
  });
}

async function addonId(extensionDir: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}
