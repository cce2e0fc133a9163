import { TOPIC_WORDS } from './tables/topicWords';

/** So many different words of a topic make a text one about it; in a headline one is enough. */
const ENOUGH = 2;

const TOPIC_OF = new Map(
  Object.entries(TOPIC_WORDS).flatMap(([topic, { wide, latin }]) =>
    `${wide} ${latin}`.split(' ').map((word): [string, string] => [word.toLowerCase(), topic]),
  ),
);
const WIDE = pattern(/[^a-z]/u, '');
const LATIN = pattern(/[a-z]/u, '\\b');

/**
 * The topics of news that a text is about, as far as a table of telling words knows: two headlines on one flood may share no word.
 * @param least how many different words it takes: one in a headline
 */
export function topicsInNews(text: string, least = ENOUGH): ReadonlySet<string> {
  const folded = text.toLowerCase();
  const words = new Set<string>();
  if (/[a-z]/u.test(folded)) for (const [word] of folded.matchAll(LATIN)) words.add(word.replace(' ', '-'));
  if (/[^\p{ASCII}]/u.test(folded)) for (const [word] of folded.matchAll(WIDE)) words.add(word);
  const counts = new Map<string, number>();
  for (const word of words) {
    const topic = TOPIC_OF.get(word);
    if (topic) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return new Set([...counts.keys()].filter((topic) => (counts.get(topic) ?? 0) >= least));
}

/** The table's words that hold a letter of a kind, longest first so that the longest wins. */
function pattern(letter: RegExp, before: string): RegExp {
  const words = [...TOPIC_OF.keys()].filter((word) => letter.test(word.charAt(0)));
  const longestFirst = words.sort((a, b) => b.length - a.length);
  return new RegExp(`${before}(?:${longestFirst.join('|').replaceAll('-', '[- ]')})`, 'gu');
}
