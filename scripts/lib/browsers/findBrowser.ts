import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './driver';

/** Says where a browser is, over all that is found here. */
const VARIABLES: Readonly<Record<BrowserName, string>> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/** Names on the PATH, the plainest build first: Linux, and wherever a package manager links them. */
const COMMANDS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

/** Below /Applications or ~/Applications. */
const MAC_APPS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Brave Browser.app/Contents/MacOS/Brave Browser',
  ],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox ESR.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
  ],
};

/** Below either Program Files or the user's own programs. */
const WINDOWS_PROGRAMS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly exists: (path: string) => boolean;
}

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  exists: existsSync,
};

/**
 * The executable of an installed browser, or null.
 * @throws Error if CHROME_PATH or FIREFOX_PATH names a file that is not there
 */
export function findBrowser(name: BrowserName, machine: Machine = thisMachine): string | null {
  const variable = VARIABLES[name];
  const named = machine.env[variable];
  if (named) {
    if (machine.exists(named)) return named;
    throw new Error(`${variable} says ${named}, but there is no such file`);
  }
  return places(name, machine).find((place) => machine.exists(place)) ?? null;
}

function places(name: BrowserName, { platform, env, home }: Machine): string[] {
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LocalAppData, env.LOCALAPPDATA];
    return allBelow(roots, WINDOWS_PROGRAMS[name], (root, program) => `${root}\\${program}`);
  }
  const onPath = allBelow([...(env.PATH ?? '').split(delimiter), '/snap/bin'], COMMANDS[name], join);
  if (platform !== 'darwin') return onPath;
  return [...allBelow(['/Applications', join(home, 'Applications')], MAC_APPS[name], join), ...onPath];
}

/** Every place of the first name, then of the second: a better browser counts more than a better folder. */
function allBelow(
  roots: readonly (string | undefined)[],
  names: readonly string[],
  path: (root: string, name: string) => string,
): string[] {
  return names.flatMap((name) => roots.flatMap((root) => (root ? [path(root, name)] : [])));
}
