import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES, type BrowserName } from '../../scripts/lib/browsers/driver';
import { buildExtension } from '../../scripts/lib/buildExtension';

interface Row {
  readonly name: string;
  readonly reason: string;
  /** Asked for later or never, by browser. */
  readonly optional: Readonly<Record<BrowserName, boolean>>;
}

/** The README's table of permissions. */
function explained(): readonly Row[] {
  const readme = readFileSync('README.md', 'utf8');
  const section = readme.slice(readme.indexOf('## Permissions')).split('\n## ')[0] ?? '';
  return [...section.matchAll(/^\| ([^|]*`[^|]*) \| ([^|]*) \| ([^|]*) \| ([^|]*) \|$/gm)].map(
    ([, first = '', reason = '', chromium = '', firefox = '']) => ({
      name: /`([^`]+)`/.exec(first)?.[1] ?? '',
      reason: reason.trim(),
      optional: {
        chromium: !chromium.startsWith('at install'),
        firefox: !firefox.startsWith('at install'),
      },
    }),
  );
}

/** Keys of a manifest through which power is asked for; the rest is names, icons and pages. */
const PLAIN = new Set([
  'action',
  'author',
  'background',
  'browser_specific_settings',
  'commands',
  'content_security_policy',
  'default_locale',
  'description',
  'icons',
  'manifest_version',
  'minimum_chrome_version',
  'name',
  'options_ui',
  'version',
]);

describe.each(BROWSER_NAMES)('the built manifest for %s', (name) => {
  let manifest: Record<string, unknown>;
  beforeAll(async () => {
    manifest = JSON.parse(readFileSync(join(await buildExtension(name), 'manifest.json'), 'utf8'));
  });

  test('asks for what the README explains, when it says so, and for nothing else', () => {
    const rows = explained();
    const names = (optional: boolean) =>
      rows.filter((row) => row.optional[name] === optional).map((row) => row.name);
    const { permissions = [], optional_permissions = [], optional_host_permissions = [] } = manifest;
    expect([permissions].flat().sort()).toEqual(names(false).sort());
    expect([optional_permissions, optional_host_permissions].flat().sort()).toEqual(names(true).sort());
    for (const row of rows) expect(row.reason.length, row.name).toBeGreaterThan(20);
  });

  test('has no other key that gives power', () => {
    const asking = ['permissions', 'optional_permissions', 'optional_host_permissions'];
    const others = Object.keys(manifest).filter((key) => !PLAIN.has(key) && !asking.includes(key));
    expect(others).toEqual([]);
  });
});
