import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readText } from '../lib/read';
import { judgePhrase, readPhraseSheet } from './lib/phraseSheet';

const USAGE = 'usage: npm run phrases -- [-v] [FILE_OR_FOLDER ...]';
const FOLDERS = ['tests/fixtures/phrases', 'tests/fixtures/phrases-held'];

async function sheetsIn(path: string): Promise<readonly string[]> {
  if (path.endsWith('.txt')) return [path];
  return (await readdir(path))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(path, name));
}

/** Prints how many phrases of each sheet are read right; with `-v` each that is not, and what is wrong with it. */
async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.error(USAGE);
    return 2;
  }
  const paths = args.filter((arg) => arg !== '-v');
  for (const path of paths.length > 0 ? paths : FOLDERS) {
    for (const file of await sheetsIn(path)) {
      const phrases = readPhraseSheet(await readFile(file, 'utf8'), basename(file, '.txt'));
      let right = 0;
      for (const phrase of phrases) {
        const answer = judgePhrase(phrase, readText(phrase.text, { asIs: true, patience: 10 }));
        if (answer.right) right++;
        else if (args.includes('-v')) {
          console.log(
            `${phrase.truth.id} ${phrase.text.replaceAll('\n', '⏎')}\n    ${answer.faults.join('\n    ')}`,
          );
        }
      }
      console.log(
        `${file}: ${right} of ${phrases.length} right (${((100 * right) / phrases.length).toFixed(1)} %)`,
      );
    }
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
