import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { findBrowser } from '../browsers/findBrowser';

const FILE = 'docs/benchmarks.md';
const LIBRARIES = [
  'node_modules/@mozilla/readability',
  'tests/bench/node_modules/defuddle',
  'tests/bench/node_modules/@postlight/parser',
  'tests/bench/node_modules/@extractus/article-extractor',
];

/** Puts the figures of one engine in place of its older ones, with what they were measured on. */
export function writeSection(title: string, figures: string): void {
  const old = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  const sections = old.split(/^(?=## )/m).map((section) => section.trim());
  const section = `## ${title}\n\n${circumstances()}\n\n${figures}`;
  const place = sections.findIndex((other) => other.startsWith(`## ${title}\n`));
  const next = place < 0 ? [...sections, section] : sections.with(place, section);
  writeFileSync(FILE, `${next.filter((part) => part !== '').join('\n\n')}\n`);
  console.log(`\nwritten to ${FILE}`);
}

function circumstances(): string {
  const [cpu] = cpus();
  const chromium = findBrowser('chromium');
  const browser = chromium ? spawnSync(chromium, ['--version'], { encoding: 'utf8' }).stdout.trim() : '';
  const versions = LIBRARIES.map((folder) => {
    const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    return `${name} ${version}`;
  });
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return [
    `Measured on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${cpu?.model.trim()}, ${gigabytes} GB,`,
    `${type()} ${release()}, load ${loadavg()[0]?.toFixed(1)} at the end; Node ${process.version}, ${browser};`,
    `${versions.join(', ')}.`,
  ].join('\n');
}
