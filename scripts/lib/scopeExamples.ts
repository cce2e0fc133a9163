import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { foldText } from '../../lib/figures/chinese/words/foldText';
import { isEpidemic } from '../../lib/figures/chinese/words/subjects';
import { genreOf } from '../../lib/figures/english/words/genre';
import { compareCounts } from '../../lib/figures/learned/compareCounts';
import { scopeSigns } from '../../lib/figures/learned/scopeSigns';
import { TextOfFigures } from '../../lib/figures/learned/wordsAround';
import { readText } from '../../lib/read';
import { readPhraseSheet } from './phraseSheet';
import { judgeFigures, type Truth } from './scoreFigures';
import type { Example } from './trainSoftmax';

/** The scope of a sheet's figure that its writer leaves open. */
const NOT_ASKED = '*';

/** A marked text. */
interface Marked {
  readonly text: string;
  readonly truth: Truth;
}

/**
 * Every marked figure of the given folders that the reader finds, with its signs and its marked scope.
 * @param folders of bulletins with their truth (`NAME.txt`, `NAME.truth.json`) or of sheets of phrases (`LANG--SUBJECT.txt`)
 */
export async function scopeExamples(
  folders: readonly string[],
  language: 'en' | 'zh',
): Promise<readonly Example[]> {
  const texts = (await Promise.all(folders.map(markedIn))).flat();
  return texts
    .filter(({ truth }) => truth.lang.startsWith('en') === (language === 'en'))
    .flatMap((marked) => examplesOf(marked, language));
}

async function markedIn(folder: string): Promise<readonly Marked[]> {
  const names = (await readdir(folder)).sort();
  const read = async (name: string) => readFile(join(folder, name), 'utf8');
  const marked: Marked[] = [];
  for (const name of names) {
    if (name.endsWith('.truth.json')) {
      const truth: Truth = JSON.parse(await read(name));
      marked.push({ truth, text: await read(`${truth.id}.txt`) });
    } else if (/^[a-z]+--.*\.txt$/.test(name))
      marked.push(...readPhraseSheet(await read(name), basename(name, '.txt')));
  }
  return marked;
}

function examplesOf({ text, truth }: Marked, language: 'en' | 'zh'): readonly Example[] {
  const reading = readText(text, { asIs: true, patience: 10 });
  const plain = language === 'zh' ? foldText(text) : text.replaceAll('\u00a0', ' ');
  const words = new TextOfFigures(plain);
  const figures = reading.figures.map(({ value, partOf, ...figure }) => ({
    ...figure,
    // Lost digits count for nothing.
    value: value ?? 0,
    isPart: partOf !== null,
  }));
  const setting = {
    title: words.title,
    epidemic: language === 'zh' ? isEpidemic(plain) : genreOf(plain).epidemic,
    comparison: compareCounts(figures),
  };
  const marks = new Map(judgeFigures(truth, reading).judged.map((one) => [one.figure?.id, one.wanted]));
  return figures.flatMap((figure) => {
    const scope = marks.get(figure.id)?.scope;
    if (scope === undefined || scope === NOT_ASKED) return [];
    return [{ signs: scopeSigns(figure, words.around(figure), setting), label: String(scope) }];
  });
}
