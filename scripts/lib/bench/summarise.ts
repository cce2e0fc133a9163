import { basename } from 'node:path';
import type { Measured } from './benchPages';
import { median, quantile } from './statistics';

const BASE = 'Readability, parse alone';
const READ = 'read(), whole';
const DETECTOR = 'looksLikeBulletin';
const READERABLE = 'isProbablyReaderable';
const WALK = "walk of querySelectorAll('*')";
const CLEANING = ['stripHiddenText', 'cleanText'];
const PEERS = ['Defuddle', '@postlight/parser', '@extractus/article-extractor'];

/** Something that is asked of the figures. */
export interface Target {
  readonly what: string;
  readonly value: number;
  readonly most: number;
}

/** What the pages of a group say together, as Markdown. */
export function summarise(measured: readonly Measured[]): string {
  return [...new Set(measured.map(({ page }) => page.group))]
    .map((group) => {
      const rows = measured.filter(({ page }) => page.group === group);
      return group === 'generated pages' ? byLength(rows) : byContender(group, rows);
    })
    .join('\n\n');
}

function byContender(group: string, rows: readonly Measured[]): string {
  const names = namesIn(rows);
  const lines = names.map((name) => {
    const times = rows.map((row) => timeOf(row, name));
    const ratios = ratiosTo(BASE, name, rows);
    return [
      label(name),
      ms(median(times)),
      ms(quantile(times, 0.95)),
      median(ratios).toFixed(2),
      quantile(ratios, 0.95).toFixed(2),
    ];
  });
  return `### ${basename(group)}, ${rows.length} pages

The median time of each page is taken; the columns are over pages. Ratios are to Readability on the same page.

${table(['', 'ms, median', 'ms, p95', 'ratio, median', 'ratio, p95'], lines)}`;
}

function byLength(rows: readonly Measured[]): string {
  const lines = namesIn(rows).map((name) => [label(name), ...rows.map((row) => ms(timeOf(row, name)))]);
  return `### generated pages, ms

Once the usual length is an article of 1,500 characters; "10,000 nodes" is the same article beside a list of 2,450 links.

${table(['', ...rows.map(({ page }) => page.name)], lines)}`;
}

/** What is asked of the speed, as far as the measured pages and contenders can say. */
export function targetsOf(measured: readonly Measured[]): readonly Target[] {
  const own = measured.filter(({ page }) => page.group !== 'generated pages');
  const generated = (name: string) => measured.filter(({ page }) => page.name === name);
  const long = (name: string) =>
    median(generated('100×').map((row) => timeOf(row, name))) /
    median(generated('1×').map((row) => timeOf(row, name)));
  const real = own.filter(({ page }) => page.group !== 'golden pages');
  const pages = real.length > 0 ? real : own;
  const cleaning = pages.map(
    (row) => CLEANING.reduce((sum, name) => sum + timeOf(row, name), 0) / timeOf(row, BASE),
  );
  const fastestPeer = Math.min(...PEERS.map((name) => median(pages.map((row) => timeOf(row, name)))));
  const whole = median(pages.map((row) => timeOf(row, READ)));
  const many = generated('10,000 nodes');
  const targets = [
    { what: 'read() to Readability, median', value: median(ratiosTo(BASE, READ, pages)), most: 1.3 },
    { what: 'read() to the fastest peer, medians', value: whole / fastestPeer, most: 1 },
    { what: 'all cleaning to Readability, median', value: median(cleaning), most: 0.3 },
    { what: 'read() on 100× the text to 1×', value: long(READ), most: 120 },
    {
      what: 'detector to isProbablyReaderable, median',
      value: median(ratiosTo(READERABLE, DETECTOR, pages)),
      most: 0.5,
    },
    {
      what: 'detector on 10,000 nodes to a walk',
      value: median(ratiosTo(WALK, DETECTOR, many)),
      most: 3,
    },
    {
      what: 'detector on 10,000 nodes, ms',
      value: median(many.map((row) => timeOf(row, DETECTOR))),
      most: 4,
    },
  ];
  return targets.filter(({ value }) => Number.isFinite(value));
}

export function sayTargets(targets: readonly Target[]): string {
  const lines = targets.map(({ what, value, most }) => [
    what,
    value.toFixed(2),
    String(most),
    value <= most ? '✓' : '✗',
  ]);
  return `### what is asked for\n\n${table(['', 'measured', 'at most', ''], lines)}`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

function namesIn(rows: readonly Measured[]): readonly string[] {
  return [...new Set(rows.flatMap(({ times }) => Object.keys(times)))];
}

function timeOf({ times }: Measured, name: string): number {
  return median(times[name] ?? []);
}

function ratiosTo(base: string, name: string, rows: readonly Measured[]): readonly number[] {
  return rows.map((row) => timeOf(row, name) / timeOf(row, base));
}

/** Steps go by their function's name, and stand a little in. */
function label(name: string): string {
  return /^[a-z]\w+$/i.test(name) && ![...PEERS, DETECTOR, READERABLE].includes(name) ? `– ${name}` : name;
}

export function ms(value: number): string {
  return value < 10 ? value.toFixed(2) : value.toFixed(1);
}
