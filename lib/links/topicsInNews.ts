import { wordFinder } from '../text/findWords';
import { TOPIC_WORDS } from './tables/topicWords';

/** So many different words of a topic make a text one about it; in a headline one is enough. */
const ENOUGH = 2;

const TOPIC_OF = new Map(
  Object.entries(TOPIC_WORDS).flatMap(([topic, { wide, latin }]) =>
    `${wide} ${latin}`.split(' ').map((word): [string, string] => [word.toLowerCase(), topic]),
  ),
);
const findWide = wordFinder(wordsThat(/^[^a-z]/u));
const LATIN = latinPattern();

/**
 * The topics of news that a text is about, as far as a table of telling words knows: two headlines on one flood may share no word.
 * @param least how many different words it takes: one in a headline
 */
export function topicsInNews(text: string, least = ENOUGH): ReadonlySet<string> {
  const folded = text.toLowerCase();
  const words = new Set<string>();
  if (/[a-z]/.test(folded)) for (const [word] of folded.matchAll(LATIN)) words.add(word.replace(' ', '-'));
  for (const { word } of findWide(folded)) words.add(word);
  const counts = new Map<string, number>();
  for (const word of words) {
    const topic = TOPIC_OF.get(word);
    if (topic) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return new Set([...counts.keys()].filter((topic) => (counts.get(topic) ?? 0) >= least));
}

function wordsThat(begin: RegExp): readonly string[] {
  return [...TOPIC_OF.keys()].filter((word) => begin.test(word));
}

/** Beginnings of words in Latin letters, longest first so that the longest wins. */
function latinPattern(): RegExp {
  const longestFirst = [...wordsThat(/^[a-z]/u)].sort((a, b) => b.length - a.length);
  return new RegExp(`\\b(?:${longestFirst.join('|').replaceAll('-', '[- ]')})`, 'gu');
}
