import { wordFinder } from '../text/findWords';
import { TOPIC_WORDS } from './tables/topicWords';

/** So many different words of a topic make a text one about it; in a headline one is enough. */
const ENOUGH = 2;

const TOPIC_OF = new Map(
  Object.entries(TOPIC_WORDS).flatMap(([topic, { wide, latin }]) =>
    `${wide} ${latin}`.split(' ').map((word): [string, string] => [word.toLowerCase(), topic]),
  ),
);
const find = wordFinder(TOPIC_OF.keys(), beginsWord);

/**
 * The topics of news that a text is about, as far as a table of telling words knows: two headlines on one flood may share no word.
 * @param least how many different words it takes: one in a headline
 */
export function topicsInNews(text: string, least = ENOUGH): ReadonlySet<string> {
  const words = new Set(find(text.toLowerCase().replaceAll(' ', '-')).map(({ word }) => word));
  const counts = new Map<string, number>();
  for (const word of words) {
    const topic = TOPIC_OF.get(word);
    if (topic) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return new Set([...counts.keys()].filter((topic) => (counts.get(topic) ?? 0) >= least));
}

/** A word in Latin letters begins behind no letter, digit or low line: the table has beginnings of words. */
function beginsWord(text: string, at: number): boolean {
  return !isLetter(text.charCodeAt(at)) || !isWordCode(text.charCodeAt(at - 1));
}

function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isWordCode(code: number): boolean {
  return isLetter(code) || (code >= 0x30 && code <= 0x39) || code === 0x5f;
}
