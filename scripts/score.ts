import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readText } from '../lib/read';
import { addTally, emptyTally, type Tally, toRow } from './lib/figureTally';
import { formatRow } from './lib/formatRow';
import { groupsOf, scoreText, type Truth } from './lib/scoreFigures';
import { scoreGenerated } from './lib/scoreGenerated';

/** Bulletins with truth: other people's, if they are there, and the project's own; `held` ones are read at the end only. */
const SETS = [
  { name: 'shared', directory: '../shared/fixtures/figures' },
  { name: 'own', directory: 'tests/fixtures/bulletins' },
  { name: 'own, held', directory: 'tests/fixtures/bulletins-held' },
] as const;

const USAGE = [
  'usage: npm run score -- [--worst N] [--set shared|own|held] [--dated]',
  '       npm run score -- --generated N [--first SEED] [--maker NAME] [--worst N]',
].join('\n');

/** Months are summed up about the middle of the next one, years in January. */
const PUBLISHED_ON = 15;

/**
 * An address with the day of a text in it, as a page's has: a page nearly always says when it is from, a text by itself often does not.
 * What is of a day is published on it, of a month or a year soon after.
 */
function addressOf({ date }: Truth): string {
  const [, year, month = '12', day] =
    /(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date?.replace(/T\d+/g, '') ?? '') ?? [];
  if (year === undefined) return '';
  const published = new Date(
    Date.UTC(Number(year), Number(month) - (day ? 1 : 0), Number(day ?? PUBLISHED_ON)),
  );
  return `https://page.invalid/${published.toISOString().slice(0, 10).replaceAll('-', '/')}/`;
}

/**
 * Reads every text of a directory as it stands and prints how it compares with its truth.
 * @param dated each is given its day, as a page's address gives it
 */
async function scoreDirectory(directory: string, worst: number, dated: boolean): Promise<void> {
  const files = (await readdir(directory)).filter((file) => file.endsWith('.truth.json')).sort();
  const groups = new Map<string, Tally>();
  const texts: { id: string; tally: Tally }[] = [];
  for (const file of files) {
    const truth = JSON.parse(await readFile(join(directory, file), 'utf8')) as Truth;
    const text = await readFile(join(directory, `${truth.id}.txt`), 'utf8');
    // What it finds, not how long a busy machine takes.
    const url = dated ? addressOf(truth) : '';
    const tally = scoreText(truth, readText(text, { asIs: true, patience: 10, url }));
    texts.push({ id: truth.id, tally });
    for (const name of groupsOf(truth)) {
      const group = groups.get(name) ?? emptyTally();
      groups.set(name, group);
      addTally(group, tally);
    }
  }
  for (const [name, tally] of groups) console.log(formatRow(toRow(name, tally)));
  const wrong = ({ tally }: { tally: Tally }) => tally.truth - tally.full + tally.got - tally.hit;
  for (const { id, tally } of texts.sort((a, b) => wrong(b) - wrong(a)).slice(0, worst)) {
    const { full, truth, hit, got, partsHit, parts } = tally;
    console.log(
      `  ${id}: ${full}/${truth} full, ${hit} spotted, ${got - hit} false, parts ${partsHit}/${parts}`,
    );
  }
}

async function main(args: readonly string[]): Promise<number> {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const worst = Number(option('--worst') ?? 0);
  const only = option('--set');
  if (args.includes('--help') || Number.isNaN(worst) || (only && !['shared', 'own', 'held'].includes(only))) {
    console.error(USAGE);
    return 2;
  }
  const generated = option('--generated');
  if (generated !== undefined) {
    scoreGenerated(Number(generated), Number(option('--first') ?? 1), option('--maker') ?? '', worst);
    return 0;
  }
  for (const { name, directory } of SETS) {
    const key = name === 'own, held' ? 'held' : name;
    if (!existsSync(directory) || (only && key !== only)) continue;
    console.log(`${name} (${directory})`);
    await scoreDirectory(directory, worst, args.includes('--dated'));
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
