// npm test: types, lint, unit tests, both builds, and both browsers driven for real. All of it runs, whatever fails.
import { isDeepStrictEqual } from 'node:util';
import { BROWSER_NAMES } from './lib/browsers/driver';
import { findBrowser } from './lib/browsers/findBrowser';
import { installBrowsers } from './lib/browsers/installBrowsers';
import { bundleSizes, sayBundleSize } from './lib/bundleSizes';
import { documentedWarnings, lintAddon } from './lib/lintAddon';
import { rebuildSources } from './lib/rebuildSources';
import { FAILED, PASSED, runTool, runVitest, type Tally } from './lib/testPhases';

interface Phase {
  readonly name: string;
  readonly run: () => Tally | Promise<Tally>;
}

const PHASES: readonly Phase[] = [
  { name: 'types', run: () => runTool('tsc', '--noEmit') },
  { name: 'lint', run: () => runTool('biome', 'check') },
  { name: 'unused code', run: () => runTool('knip', '--no-progress') },
  { name: 'unit tests', run: () => runVitest('unit*') },
  { name: 'build and zip for Chromium', run: () => runTool('wxt', 'zip', '-b', 'chrome') },
  { name: 'build and zip for Firefox', run: () => runTool('wxt', 'zip', '-b', 'firefox') },
  { name: 'size', run: staysInBudget },
  { name: 'add-on lint', run: lintsAsDocumented },
  { name: 'sources zip builds the same', run: rebuilds },
  { name: 'browsers', run: haveBrowsers },
  { name: 'end to end', run: () => runVitest('e2e*') },
];

/** No browser and no way to get one is a failure: tests that nobody ran have not passed. */
function haveBrowsers(): Tally {
  const missing = BROWSER_NAMES.filter((name) => !findBrowser(name));
  if (missing.length > 0) installBrowsers(missing);
  return PASSED;
}

/** Each part of the build weighs no more than `bundleSizes` allows it. */
function staysInBudget(): Tally {
  const sizes = bundleSizes('.output/chrome-mv3');
  console.log(sizes.map(sayBundleSize).join('\n'));
  const failed = sizes.filter(({ size, budget }) => size > budget).length;
  return { passed: sizes.length - failed, failed };
}

/** No error, and no warning but those that docs/publishing.md explains. */
function lintsAsDocumented(): Tally {
  const { errors, warnings } = lintAddon('.output/firefox-mv3');
  const documented = documentedWarnings();
  if (errors.length === 0 && isDeepStrictEqual(warnings, documented)) return PASSED;
  console.log({ errors, warnings, documented });
  return FAILED;
}

/** With the packages that are here: `npm run check:rebuild` installs its own, and takes a minute more. */
async function rebuilds(): Promise<Tally> {
  const differing = await rebuildSources('link');
  if (differing.length === 0) return PASSED;
  console.log(`differing: ${differing.join(', ')}`);
  return FAILED;
}

async function runPhase({ name, run }: Phase): Promise<Tally> {
  console.log(`\n── ${name}`);
  const started = Date.now();
  let tally: Tally;
  try {
    tally = await run();
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    tally = FAILED;
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${tally.failed === 0 ? '✓' : '✗'} ${name}, ${seconds} s`);
  return tally;
}

const tallies: Tally[] = [];
for (const phase of PHASES) tallies.push(await runPhase(phase));
const sum = (count: (tally: Tally) => number) => tallies.reduce((total, tally) => total + count(tally), 0);
const failed = sum((tally) => tally.failed);
console.log(`\n${sum((tally) => tally.passed)} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
