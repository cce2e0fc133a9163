import { knownPlaces, type Place } from '../places';
import { METRIC_WORDS, NEED_ENDING, PERSON_ENDINGS, STEMS, WEAK_METRICS } from '../tables/metrics';
import { HERE_WORDS, MARK_WORDS, ORIGIN_WORDS, SCOPE_WORDS } from '../tables/words';

/** What a word of the tables says. */
export interface Meaning {
  readonly kind: 'metric' | 'weak' | 'scope' | 'origin' | 'mark' | 'place' | 'here';
  readonly value: string;
  readonly place: Place | null;
}

interface Lexicon {
  readonly words: ReadonlyMap<string, Meaning>;
  /** Lengths of the words that begin with a character, longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

let lexicon: Lexicon | null = null;

/**
 * The longest word of the tables at an offset of a folded text.
 * @returns null when none begins there
 */
export function wordAt(
  folded: string,
  at: number,
): { readonly meaning: Meaning; readonly end: number } | null {
  lexicon ??= buildLexicon();
  for (const length of lexicon.lengths.get(folded.charAt(at)) ?? []) {
    const meaning = lexicon.words.get(folded.slice(at, at + length));
    if (meaning) return { meaning, end: at + length };
  }
  return null;
}

function buildLexicon(): Lexicon {
  const words = new Map<string, Meaning>();
  const add = (word: string, kind: Meaning['kind'], value: string, place: Place | null = null) => {
    if (word !== '' && !words.has(word)) words.set(word, { kind, value, place });
  };
  const addAll = (table: Readonly<Record<string, string>>, kind: Meaning['kind']) => {
    for (const [value, list] of Object.entries(table))
      for (const word of list.split(' ')) add(word, kind, value);
  };
  addAll(MARK_WORDS, 'mark');
  addAll(SCOPE_WORDS, 'scope');
  addAll(ORIGIN_WORDS, 'origin');
  addAll(METRIC_WORDS, 'metric');
  addAll(WEAK_METRICS, 'weak');
  for (const [metric, stems] of Object.entries(STEMS)) {
    for (const stem of stems.split(' '))
      for (const ending of PERSON_ENDINGS) {
        if (ending !== '' || !NEED_ENDING.has(stem)) add(stem + ending, 'metric', metric);
      }
  }
  for (const word of HERE_WORDS.split(' ')) add(word, 'here', word);
  for (const [word, place] of knownPlaces()) add(word, 'place', place.name, place);
  const lengths = new Map<string, Set<number>>();
  for (const word of words.keys()) {
    const first = word.charAt(0);
    lengths.set(first, (lengths.get(first) ?? new Set()).add(word.length));
  }
  return {
    words,
    lengths: new Map([...lengths].map(([first, set]) => [first, [...set].sort((a, b) => b - a)])),
  };
}
