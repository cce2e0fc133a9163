import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import config from '../wxt.config';

const readme = readFileSync('README.md', 'utf8');
const section = readme.slice(readme.indexOf('## Permissions')).split('\n## ')[0] ?? '';
/** The names in the first column of the README's table of permissions. */
const explained = [...section.matchAll(/^\| (?:[^|`]*)`([^`]+)`/gm)].map((match) => match[1]);

async function manifestOf(browser: 'chrome' | 'firefox') {
  if (typeof config.manifest !== 'function') throw new Error('the manifest is a function of the browser');
  return await config.manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' });
}

test('every permission is explained in the README, and nothing is explained that is not asked for', async () => {
  const chrome = await manifestOf('chrome');
  const asked = [
    ...(chrome.permissions ?? []),
    ...(chrome.optional_permissions ?? []),
    ...(chrome.optional_host_permissions ?? []),
  ];
  expect([...explained].sort()).toEqual([...asked].sort());
});

test.each(['chrome', 'firefox'] as const)(
  '%s: the least at install, no host, nothing that a page can see',
  async (browser) => {
    const manifest = await manifestOf(browser);
    // Firefox can't be asked for menus later; it shows no warning for them.
    const menus = browser === 'firefox' ? ['contextMenus'] : [];
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', ...menus]);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  },
);
