import { finish, type Work } from '../../../work';
import { knownPlaces, type Place, preparePlaces } from '../../places';
import { METRIC_WORDS, NEED_ENDING, PERSON_ENDINGS, STEMS, WEAK_METRICS } from '../../tables/metrics';
import { HERE_WORDS, MARK_WORDS, ORIGIN_WORDS, SCOPE_WORDS } from '../../tables/words';
import { addToTrie, emptyTrie, longestAt, type Trie } from '../../trie';
import { writtenOut } from '../../writtenOut';

/** What a word of the tables says. */
export interface Meaning {
  readonly kind: 'metric' | 'weak' | 'scope' | 'origin' | 'mark' | 'place' | 'here';
  readonly value: string;
  readonly place: Place | null;
}

let lexicon: Trie<Meaning> | null = null;

/**
 * The longest word of the tables at an offset of a folded text.
 * @returns null when none begins there
 */
export function wordAt(folded: string, at: number): { readonly value: Meaning; readonly end: number } | null {
  return longestAt(knownWords(), folded, at);
}

/** Every word of the tables; made at first use, which takes longer than most texts. */
function knownWords(): Trie<Meaning> {
  lexicon ??= finish(buildLexicon());
  return lexicon;
}

/** Makes them in pieces, where nobody has asked for them yet. */
export function* prepareWords(): Work<void> {
  yield* preparePlaces();
  lexicon ??= yield* buildLexicon();
}

/** 城区最大降雨量: a part that every city has, whatever district is called so. */
const IN_EVERY_CITY = /^[城郊矿]区$/;

/** Places between two pauses. */
const PIECE = 1000;

function* buildLexicon(): Work<Trie<Meaning>> {
  const words = emptyTrie<Meaning>();
  const add = (word: string, kind: Meaning['kind'], value: string, place: Place | null = null) => {
    if (word !== '') addToTrie(words, word, { kind, value, place });
  };
  const addAll = (table: Readonly<Record<string, string>>, kind: Meaning['kind']) => {
    for (const [value, list] of Object.entries(table))
      for (const word of writtenOut(list)) add(word, kind, value);
  };
  addAll(MARK_WORDS, 'mark');
  addAll(SCOPE_WORDS, 'scope');
  addAll(ORIGIN_WORDS, 'origin');
  addAll(METRIC_WORDS, 'metric');
  addAll(WEAK_METRICS, 'weak');
  for (const [metric, stems] of Object.entries(STEMS)) {
    for (const stem of writtenOut(stems))
      for (const ending of PERSON_ENDINGS) {
        if (ending !== '' || !NEED_ENDING.has(stem)) add(stem + ending, 'metric', metric);
      }
  }
  for (const word of HERE_WORDS.split(' ')) add(word, 'here', word);
  let placed = 0;
  for (const [word, place] of knownPlaces()) {
    if (placed++ % PIECE === 0) yield;
    if (!IN_EVERY_CITY.test(word)) add(word, 'place', place.name, place);
  }
  return words;
}
