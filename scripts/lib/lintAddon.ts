import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What Mozilla's linter says of a built extension, one line a kind: `reader.js UNSAFE_VAR_ASSIGNMENT ×2`. */
export interface LintResult {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

interface Message {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

/** @throws Error with what the linter printed if that is no report */
export function lintAddon(folder: string): LintResult {
  const words = ['lint', '--no-config-discovery', '--output', 'json', '--source-dir', folder];
  const { stdout, stderr } = spawnSync('web-ext', words, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  const report = stdout.slice(stdout.indexOf('{'), stdout.lastIndexOf('}') + 1);
  let found: { errors: readonly Message[]; warnings: readonly Message[] };
  try {
    found = JSON.parse(report);
  } catch {
    throw new Error(`web-ext gave no report\n${stdout}${stderr}`);
  }
  return {
    errors: found.errors.map(({ code, message, file = '' }) => `${file} ${code}: ${message}`),
    warnings: countKinds(found.warnings.map(({ code, file = '' }) => `${withoutHash(file)} ${code}`)),
  };
}

/** The warnings that docs/publishing.md explains, in the same form. */
export function documentedWarnings(): readonly string[] {
  const section = readFileSync('docs/publishing.md', 'utf8').split('## Warnings of the linter')[1] ?? '';
  const rows = section.split('\n## ')[0]?.matchAll(/^\| `([^`]+)` \| `([^`]+)` \| (\d+) \| \S/gm) ?? [];
  return [...rows].map(([, file, code, count]) => `${file} ${code} ×${count}`).sort();
}

function withoutHash(file: string): string {
  return file.replace(/-[\w-]{8}(\.\w+)$/, '$1');
}

function countKinds(kinds: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${kind} ×${count}`).sort();
}
