import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import JSZip from 'jszip';

/** Where the packages of a rebuild come from: `npm ci` as a reviewer does it, or the ones that are here, which takes seconds. */
export type Packages = 'install' | 'link';

/**
 * Unpacks the sources zip in an empty folder, builds the Firefox extension there as the README says, and compares every file with the
 * Firefox zip's.
 * @returns paths that are missing or differ, none if the build is the same to the byte
 * @throws Error with what npm said if it does not build
 */
export async function rebuildSources(packages: Packages): Promise<readonly string[]> {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const folder = mkdtempSync(join(tmpdir(), 'jingdu-sources-'));
  try {
    await unpack(join('.output', `jingdu-${version}-sources.zip`), folder);
    if (packages === 'install') npm(folder, 'ci', '--prefer-offline', '--no-audit', '--no-fund');
    else symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'junction');
    npm(folder, 'run', 'build-for-amo');
    const rebuilt = sumsOfFolder(join(folder, '.output', 'firefox-mv3'));
    return differing(await sumsOfZip(join('.output', `jingdu-${version}-firefox.zip`)), rebuilt);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function unpack(zip: string, folder: string): Promise<void> {
  const { files } = await JSZip.loadAsync(readFileSync(zip));
  for (const file of Object.values(files)) {
    if (file.dir) continue;
    const path = join(folder, file.name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await file.async('nodebuffer'));
  }
}

function npm(folder: string, ...words: string[]): void {
  const { status, stdout, stderr } = spawnSync('npm', words, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${words.join(' ')} failed\n${stdout}${stderr}`);
}

type Sums = ReadonlyMap<string, string>;

function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function sumsOfFolder(folder: string): Sums {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const paths = files.map((file) => join(file.parentPath, file.name));
  return new Map(
    paths.map((path) => [relative(folder, path).split(sep).join('/'), sumOf(readFileSync(path))]),
  );
}

async function sumsOfZip(zip: string): Promise<Sums> {
  const { files } = await JSZip.loadAsync(readFileSync(zip));
  const sums = new Map<string, string>();
  for (const file of Object.values(files)) {
    if (!file.dir) sums.set(file.name, sumOf(await file.async('nodebuffer')));
  }
  return sums;
}

/** Names that only one of the two has, or that differ in content. */
function differing(one: Sums, other: Sums): readonly string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name)).sort();
}
