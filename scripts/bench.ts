// npm run bench [-- --in chromium] [--pages DIR]… [--rounds N] [--seconds N] [--only NAME]…: how long reading
// takes, beside others. Seconds: how long to stay on a page; once they are over, a round is the last.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchPages, type Measured } from './lib/bench/benchPages';
import { measureInChromium } from './lib/bench/measureInChromium';
import { measureInNode } from './lib/bench/measureInNode';
import { measureOpening } from './lib/bench/measureOpening';
import { sayTargets, summarise, targetsOf } from './lib/bench/summarise';
import { writeSection } from './lib/bench/writeSection';

const PEERS = 'tests/bench';

const { values } = parseArgs({
  options: {
    in: { type: 'string', default: 'node' },
    pages: { type: 'string', multiple: true, default: [] },
    rounds: { type: 'string', default: '9' },
    seconds: { type: 'string', default: '20' },
    only: { type: 'string', multiple: true, default: [] },
  },
});
const isChromium = values.in === 'chromium';
if (!isChromium && values.in !== 'node') throw new Error(`--in takes node or chromium, not ${values.in}`);
if (!existsSync(`${PEERS}/node_modules`)) {
  console.log('installing what is compared with …');
  spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: PEERS,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}
const pages = benchPages(values.pages);
const measure = isChromium ? measureInChromium : measureInNode;
const measured: Measured[] = [];
for await (const one of measure(pages, {
  rounds: Number(values.rounds),
  budget: 1000 * Number(values.seconds),
  only: values.only,
})) {
  measured.push(one);
  console.log(`${measured.length} of ${pages.length}: ${one.page.group}, ${one.page.name}`);
}
const parts = [summarise(measured)];
if (isChromium) {
  const targets = targetsOf(measured);
  parts.unshift(sayTargets(targets));
  if (values.only.length === 0) parts.push(await measureOpening());
  if (targets.some(({ value, most }) => value > most)) process.exitCode = 1;
}
const text = parts.join('\n\n');
console.log(`\n${text}`);
if (values.only.length === 0) writeSection(isChromium ? 'In Chromium' : 'In Node (jsdom)', text);
