// npm run -s score:pages [-- --worst N] [--mutate NAME[+NAME…] [--donor N]] [FOLDER]: scores the reading of saved pages against what
// they hold, as they are or changed in a way that should change nothing (names in lib/mutatePage.ts). What is set in from another page
// is from the Nth after it of its language.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Readability } from '@mozilla/readability';
import type { Reading } from '../lib/reading';
import { decodePage } from './lib/decodePage';
import { donorsOf } from './lib/donorsOf';
import { MUTATIONS, type Mutation, mutationOf } from './lib/mutatePage';
import type { PageFurniture } from './lib/pageFurniture';
import { openPage, readOpenPage } from './lib/readWithJsdom';
import { type PageScore, type PageTruth, scorePage } from './lib/scorePages';

const FOLDER = '../shared/fixtures/pages';
const ADDRESS = 'https://page.invalid/';
/** Pages of one newspaper that would outweigh the others are marked and left out of the groups. */
const GROUPS: Readonly<Record<string, (truth: PageTruth, score: PageScore) => boolean>> = {
  'zh news': (truth) => isZhNews(truth),
  'zh news < 500': (truth, score) => isZhNews(truth) && score.units < 500,
  'zh other': (truth) => truth.lang === 'zh' && truth.kind === 'other',
  ja: (truth) => truth.lang === 'ja',
  en: (truth) => truth.lang === 'en',
};

function isZhNews(truth: PageTruth): boolean {
  return truth.lang === 'zh' && truth.kind === 'news' && truth.headline !== false;
}

/** A page's reading, and its truth as far as a mutation changes it. */
function readPage(file: string, truth: PageTruth, mutation: Mutation | null, donor: PageFurniture | null) {
  let reading: Reading | null = null;
  let held = truth;
  let plain = '';
  try {
    const dom = openPage(decodePage(readFileSync(file)), ADDRESS);
    held = mutation?.apply(dom.window.document, truth, donor) ?? truth;
    plain = readPlainly(dom.window.document);
    reading = readOpenPage(dom, {});
  } catch (error) {
    console.error(`score: ${file} could not be read (${error})`);
  }
  return { truth: held, score: scorePage(held, reading, plain) };
}

/** The text that Readability finds, as it is. It may throw where text stands right in the head. */
function readPlainly(page: Document): string {
  try {
    return new Readability(page.cloneNode(true) as Document).parse()?.textContent ?? '';
  } catch {
    return '';
  }
}

function mean(values: readonly number[]): string {
  return values.length > 0 ? (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3) : '-';
}

function share(values: readonly (boolean | null)[]): string {
  const known = values.filter((value) => value !== null);
  const yes = known.filter((value) => value).length;
  return known.length > 0 ? `${Math.round((100 * yes) / known.length)} % of ${known.length}` : '-';
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    worst: { type: 'string', default: '0' },
    mutate: { type: 'string' },
    donor: { type: 'string', default: '1' },
  },
});
const folder = positionals[0] ?? FOLDER;
const mutation = values.mutate === undefined ? null : mutationOf(values.mutate);
if (values.mutate !== undefined && !mutation) {
  console.error(`score: no mutation "${values.mutate}"; there are ${Object.keys(MUTATIONS).join(', ')}`);
  process.exitCode = 2;
} else if (!existsSync(folder)) {
  console.log(`score: ${folder} is not there; nothing to score`);
} else {
  const truths = readdirSync(folder)
    .filter((file) => file.endsWith('.truth.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as PageTruth);
  const donors = values.mutate?.includes('graft') ? donorsOf(folder, truths, Number(values.donor)) : null;
  const rows = truths.map((truth) =>
    readPage(join(folder, `${truth.id}.html`), truth, mutation, donors?.get(truth.id) ?? null),
  );
  for (const [group, belongs] of Object.entries(GROUPS)) {
    const scores = rows.filter(({ truth, score }) => belongs(truth, score)).map(({ score }) => score);
    if (scores.length === 0) continue;
    console.log(
      [
        `${group} (${scores.length})`,
        `P ${mean(scores.map((score) => score.precision))} R ${mean(scores.map((score) => score.recall))} F1 ${mean(scores.map((score) => score.f1))}`,
        `below .5 ${share(scores.map((score) => score.f1 < 0.5))}`,
        `leak ${share(scores.map((score) => score.isLeak))}`,
        `allWith ${share(scores.map((score) => score.allWith))}`,
        `title ${share(scores.map((score) => score.title))}`,
        `date ${share(scores.map((score) => score.day))}`,
        `lost ${scores.flatMap((score) => score.lost).length} of ${scores.reduce((sum, score) => sum + score.paragraphs, 0)} paragraphs`,
      ].join(' · '),
    );
  }
  const worst = rows.map(({ score }) => score).sort((a, b) => a.f1 - b.f1);
  for (const score of worst.slice(0, Number(values.worst))) {
    const faults = [
      ...(score.title === false ? ['title wrong'] : []),
      ...(score.day === false ? ['day wrong'] : []),
      ...score.leaks.slice(0, 1).map((leak) => `leaked "${leak}"`),
    ];
    console.log(`  ${score.id}: F1 ${score.f1.toFixed(3)}${faults.map((fault) => `, ${fault}`).join('')}`);
  }
  for (const { id, lost } of worst)
    for (const line of lost) console.log(`  ${id}: lost "${line.slice(0, 60)}"`);
}
