import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readText } from '../lib/read';
import { judgePhrase, readPhraseSheet } from './lib/phraseSheet';

const USAGE = 'usage: npm run phrases -- [-v] [FILE_OR_FOLDER ...]';
const FOLDERS = ['tests/fixtures/phrases', 'tests/fixtures/phrases-held'];

/** A part of a whole, for people. */
const share = (part: number, all: number) => `${part} of ${all} (${((100 * part) / all).toFixed(1)} %)`;

async function sheetsIn(path: string): Promise<readonly string[]> {
  if (path.endsWith('.txt')) return [path];
  return (await readdir(path))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(path, name));
}

/** Prints how many phrases of a sheet, and figures in them, are read right; if wanted each that is not, and what is wrong with it. */
async function scoreSheet(file: string, inFull: boolean): Promise<void> {
  const phrases = readPhraseSheet(await readFile(file, 'utf8'), basename(file, '.txt'));
  const sum = { right: 0, figures: 0, figuresRight: 0 };
  for (const phrase of phrases) {
    const answer = judgePhrase(phrase, readText(phrase.text, { asIs: true, patience: 10 }));
    sum.figures += answer.figures;
    sum.figuresRight += answer.figuresRight;
    if (answer.right) sum.right++;
    else if (inFull)
      console.log(
        `${phrase.truth.id} ${phrase.text.replaceAll('\n', '⏎')}\n    ${answer.faults.join('\n    ')}`,
      );
  }
  console.log(
    `${file}: phrases ${share(sum.right, phrases.length)}, figures ${share(sum.figuresRight, sum.figures)}`,
  );
}

async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.error(USAGE);
    return 2;
  }
  const paths = args.filter((arg) => arg !== '-v');
  for (const path of paths.length > 0 ? paths : FOLDERS)
    for (const file of await sheetsIn(path)) await scoreSheet(file, args.includes('-v'));
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
