import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How many checks of a phase passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export const PASSED: Tally = { passed: 1, failed: 0 };
export const FAILED: Tally = { passed: 0, failed: 1 };

/** One command that passes or fails as a whole; what it says is shown only if it failed. */
export function runTool(command: string, ...words: string[]): Tally {
  const { status, stdout, stderr, error } = spawnSync(command, words, { encoding: 'utf8', shell: onWindows });
  if (status === 0) return PASSED;
  console.log(error ? String(error) : `${stdout}${stderr}`);
  return FAILED;
}

/** A vitest project, counted test by test. A run that ends badly without a failed test counts as one failure. */
export function runVitest(project: string): Tally {
  const folder = mkdtempSync(join(tmpdir(), 'jingdu-test-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync('vitest', ['run', '--project', project, ...reporters], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: onWindows,
  });
  const tally = tallyOf(report);
  rmSync(folder, { recursive: true });
  return { passed: tally.passed, failed: tally.failed || (status === 0 && tally.passed > 0 ? 0 : 1) };
}

function tallyOf(report: string): Tally {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return FAILED; // it ended before it could report
  }
}

/** The commands of node_modules/.bin are scripts of the shell there. */
const onWindows = process.platform === 'win32';
