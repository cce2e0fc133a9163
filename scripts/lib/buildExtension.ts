import { spawnSync } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserName } from './browsers/driver';

/** The page that the built extension opens when it is installed. */
export const GREETING = '/welcome.html';

/** What the build is made of; anything else may change without a new one. */
const SOURCES = [
  'components',
  'entrypoints',
  'lib',
  'locales',
  'public',
  'package-lock.json',
  'wxt.config.ts',
];

/**
 * The folder of the built extension, which is built if it is missing or older than a source.
 * @throws Error with what the build said
 */
export async function buildExtension(name: BrowserName): Promise<string> {
  const target = name === 'chromium' ? 'chrome' : 'firefox';
  const folder = join(process.cwd(), '.output', `${target}-mv3`);
  const built = await newestChange(join(folder, 'manifest.json'));
  const changed = Math.max(...(await Promise.all(SOURCES.map(newestChange))));
  if (built > changed) return folder;
  // A process of its own: what it prints does not belong to our caller's output.
  const wxt = join('node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', '-b', target], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' }, // a test runner's would give a build for development
  });
  if (status !== 0) throw new Error(`the extension could not be built\n${stdout}${stderr}`);
  return folder;
}

/** In milliseconds since 1970, of a file or of all below a folder; 0 if there is nothing. */
async function newestChange(path: string): Promise<number> {
  const own = await stat(path).catch(() => null);
  if (!own?.isDirectory()) return own?.mtimeMs ?? 0;
  const inside = await Promise.all((await readdir(path)).map((name) => newestChange(join(path, name))));
  return Math.max(own.mtimeMs, ...inside);
}
