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
  'usage: npm run score -- [--worst N] [--set shared|own|held]',
  '       npm run score -- --generated N [--first SEED] [--maker NAME] [--worst N]',
].join('\n');

/** Reads every text of a directory as it stands and prints how it compares with its truth. */
async function scoreDirectory(directory: string, worst: number): Promise<void> {
  const files = (await readdir(directory)).filter((file) => file.endsWith('.truth.json')).sort();
  const groups = new Map<string, Tally>();
  const texts: { id: string; tally: Tally }[] = [];
  for (const file of files) {
    const truth = JSON.parse(await readFile(join(directory, file), 'utf8')) as Truth;
    const text = await readFile(join(directory, `${truth.id}.txt`), 'utf8');
    // What it finds, not how long a busy machine takes.
    const tally = scoreText(truth, readText(text, { asIs: true, patience: 10 }));
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
    await scoreDirectory(directory, worst);
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
