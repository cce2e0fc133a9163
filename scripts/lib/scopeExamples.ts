import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { genreOf } from '../../lib/figures/english/words/genre';
import { compareCounts } from '../../lib/figures/learned/compareCounts';
import { scopeSigns } from '../../lib/figures/learned/scopeSigns';
import { TextOfFigures } from '../../lib/figures/learned/wordsAround';
import { readPhraseSheet } from './phraseSheet';
import { readByRules } from './readByRules';
import { judgeFigures, type Truth } from './scoreFigures';
import type { Example } from './trainSoftmax';

/** The scope of a sheet's figure that its writer leaves open. */
const NOT_ASKED = '*';

/** A marked text. */
export interface Marked {
  readonly text: string;
  readonly truth: Truth;
}

/** Every marked figure of the English ones among the given texts that the rules find, with its signs and its marked scope. */
export function scopeExamples(texts: readonly Marked[]): readonly Example[] {
  return texts.filter(({ truth }) => truth.lang.startsWith('en')).flatMap(examplesOf);
}

/**
 * The marked texts of a folder.
 * @param folder of bulletins with their truth (`NAME.txt`, `NAME.truth.json`) or of sheets of phrases (`LANG--SUBJECT.txt`)
 */
export async function markedIn(folder: string): Promise<readonly Marked[]> {
  const names = (await readdir(folder)).sort();
  const read = async (name: string) => readFile(join(folder, name), 'utf8');
  const marked: Marked[] = [];
  for (const name of names) {
    if (name.endsWith('.truth.json')) {
      const truth: Truth = JSON.parse(await read(name));
      marked.push({ truth, text: await read(`${truth.id}.txt`) });
    } else if (/^[a-z]+--.*\.txt$/.test(name))
      marked.push(...readPhraseSheet(await read(name), name.split('--', 1)[0] ?? ''));
  }
  return marked;
}

function examplesOf({ text, truth }: Marked): readonly Example[] {
  const read = readByRules(text, truth.lang);
  const plain = text.replaceAll('\u00a0', ' ');
  const words = new TextOfFigures(plain);
  const figures = read.map(({ value, partOf, ...figure }) => ({
    ...figure,
    // Lost digits count for nothing.
    value: value ?? 0,
    isPart: partOf !== null,
  }));
  const setting = {
    title: words.title,
    epidemic: genreOf(plain).epidemic,
    comparison: compareCounts(figures),
  };
  const marks = new Map(
    judgeFigures(truth, { figures: read, checks: [] }).judged.map((one) => [one.figure?.id, one.wanted]),
  );
  return figures.flatMap((figure) => {
    const scope = marks.get(figure.id)?.scope;
    if (scope === undefined || scope === NOT_ASKED) return [];
    return [{ signs: scopeSigns(figure, words.around(figure), setting), label: String(scope) }];
  });
}
