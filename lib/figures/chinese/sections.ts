import { wordAt } from './lexicon';

/** A part of a round-up that is of one place. */
export interface Section {
  readonly start: number;
  readonly name: string;
  readonly path: readonly string[];
}

/** A headline of its own has no more characters, and no sentence in it. */
const LONGEST = 24;

/**
 * Finds the lines that head a part of a text with a province: 湖北 16人死亡失踪. One alone is a headline of the whole.
 * @param folded see `foldText`
 * @param original the page's own characters
 */
export function findSections(folded: string, original: string): readonly Section[] {
  const found: Section[] = [];
  let start = folded.indexOf('\n') + 1;
  while (start > 0 && start < folded.length) {
    const next = folded.indexOf('\n', start);
    const end = next < 0 ? folded.length : next;
    const word = end - start <= LONGEST && end > start ? wordAt(folded, start) : null;
    const place = word?.value.place;
    if (word && place?.level === 'province' && !/[。;]/.test(folded.slice(start, end)))
      found.push({ start, name: original.slice(start, word.end), path: place.path });
    start = next < 0 ? 0 : next + 1;
  }
  return new Set(found.map(({ path }) => path[0])).size > 1 ? found : [];
}
