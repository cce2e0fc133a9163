import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { BrowserName } from './driver';

const PACKAGES: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

const WANTED: Readonly<Record<BrowserName, string>> = {
  chromium: 'Chromium, Chrome or Edge (or set CHROME_PATH to its executable)',
  firefox: 'Firefox (or set FIREFOX_PATH to its executable)',
};

/**
 * Installs missing browsers from Debian's own packages, with a font for Chinese.
 * @throws Error that says in one line what to install, where this can't
 */
export function installBrowsers(names: readonly BrowserName[]): void {
  const wanted = names.map((name) => WANTED[name]).join(' and ');
  if (!isDebian() || process.getuid?.() !== 0) throw new Error(`please install ${wanted}, then try again`);
  const packages = [...names.map((name) => PACKAGES[name]), 'fonts-noto-cjk'];
  console.error(`Installing ${packages.join(', ')} with apt-get …`);
  const ok =
    apt('update') && apt('install', '-y', '--no-install-recommends', '-o', 'Dpkg::Use-Pty=0', ...packages);
  if (!ok) throw new Error(`apt-get could not install ${packages.join(', ')}: please install ${wanted}`);
}

function isDebian(): boolean {
  try {
    return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false; // no Linux
  }
}

function apt(...words: string[]): boolean {
  const { status, stderr, error } = spawnSync('apt-get', ['-q', ...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) console.error(String(error ?? stderr).trim());
  return status === 0;
}
