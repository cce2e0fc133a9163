// npm test: types, lint, unit tests, both builds, and both browsers driven for real. All of it runs, whatever fails.
import { BROWSER_NAMES } from './lib/browsers/driver';
import { findBrowser } from './lib/browsers/findBrowser';
import { installBrowsers } from './lib/browsers/installBrowsers';
import { FAILED, PASSED, runTool, runVitest, type Tally } from './lib/testPhases';

interface Phase {
  readonly name: string;
  readonly run: () => Tally;
}

const PHASES: readonly Phase[] = [
  { name: 'types', run: () => runTool('tsc', '--noEmit') },
  { name: 'lint', run: () => runTool('biome', 'check') },
  { name: 'unused code', run: () => runTool('knip', '--no-progress') },
  { name: 'unit tests', run: () => runVitest('unit') },
  { name: 'build for Chromium', run: () => runTool('wxt', 'build', '-b', 'chrome') },
  { name: 'build for Firefox', run: () => runTool('wxt', 'build', '-b', 'firefox') },
  {
    name: 'add-on lint',
    run: () => runTool('web-ext', 'lint', '--no-config-discovery', '--source-dir', '.output/firefox-mv3'),
  },
  { name: 'browsers', run: haveBrowsers },
  { name: 'end to end', run: () => runVitest('e2e') },
];

/** No browser and no way to get one is a failure: tests that nobody ran have not passed. */
function haveBrowsers(): Tally {
  const missing = BROWSER_NAMES.filter((name) => !findBrowser(name));
  if (missing.length > 0) installBrowsers(missing);
  return PASSED;
}

function runPhase({ name, run }: Phase): Tally {
  console.log(`\n── ${name}`);
  const started = Date.now();
  let tally: Tally;
  try {
    tally = run();
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    tally = FAILED;
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${tally.failed === 0 ? '✓' : '✗'} ${name}, ${seconds} s`);
  return tally;
}

const tallies = PHASES.map(runPhase);
const sum = (count: (tally: Tally) => number) => tallies.reduce((total, tally) => total + count(tally), 0);
const failed = sum((tally) => tally.failed);
console.log(`\n${sum((tally) => tally.passed)} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
