import { oncePerText } from '../oncePerText';
import { letters } from '../text/letters';
import { runsSharedWith } from './sharedRuns';
import { normalizeTerms, termsOf } from './termsOf';
import { topicsInNews } from './topicsInNews';
import { tally, topicsOf } from './topicsOf';

/** Unshared terms of full weight that every link is taken to hold: a link of one or two words is no evidence. */
const PRIOR = 1;
/** A term of the title is worth more than one of the body: it names the place or the thing. */
const IN_TITLE = 1.5;
/** Of the pairs of characters in a Chinese headline about every other one spans two words and is shared with nothing. */
const HALF = 0.7;
/** How often a term must stand in the article's body to count in full. */
const OFTEN = 3;

/** A place in Chinese, by the word for its kind. Two such words side by side mean all of them: 停課縣市. */
const PLACE = letters(
  String.raw`(?:(?![省县縣])\p{Script=Han}){2,3}?[省市县縣区區州镇鎮乡鄉](?!(?<=[省县縣])市|(?<=[市區区])[县縣])`,
  'g',
);
/** What is shared counts so much if it is nothing but the place: a town's house prices have little to do with its floods. */
const PLACE_ALONE = 0.5;
/** In Japanese, where the day follows: 北浜で11日. */
const JAPANESE_PLACE = letters(String.raw`\p{Script=Han}{2,4}(?=で[\d０-９]{1,2}日)`, 'g');
/** And in Latin letters, by the word before it. */
const LATIN_PLACE = /\b(?:across|at|from|in|near|off)\s(?<name>\p{Lu}\p{L}{2,})/gu;

/** What it is worth that a link is news of the article's topic, in whatever words; less where it names a place that is another one. */
const SAME_TOPIC = 0.3;
const ELSEWHERE = 0.5;
/** What the likeness of a link is worth that is news of another topic. */
const OTHER_TOPIC = 0.5;

/**
 * Makes a measure of how much a link's text shares with an article.
 * Each term of the link weighs the more the fewer of the page's links hold it (what stands in all of them is the site's talk, not
 * a topic); it counts in full if the article's title holds it or its body does often, in part if the body holds it once or twice.
 * Two headlines on one event often share no word: of a topic that a table knows, the link's words need only belong to it.
 * @param title and text of the clean article
 * @param others the texts of all links that are to be measured: what a term's weight is taken from
 * @returns 0 (nothing in common) … 1 (every word of the link is a topic of the article)
 */
export function measureSimilarity(
  title: string,
  text: string,
  others: readonly string[],
): (link: string) => number {
  const inTitle = new Set(termsOf(title));
  const inBody = topicsOf([text]);
  let topics: ReadonlySet<string> | null = null;
  const known = placesIn(`${title}\n${text}`);
  // The links that are measured are those whose terms were counted.
  const termsIn = oncePerText((other) => new Set(termsOf(other)));
  const sharedRuns = runsSharedWith(normalizeTerms(`${title}\n${text}`));
  const holders = tally(others.flatMap((other) => [...termsIn(other)]));
  return (link) => {
    const terms = termsIn(link);
    const named = link.match(PLACE) ?? [];
    const places = new Set(termsOf([...named, ...known.filter((place) => link.includes(place))].join(' ')));
    const inRuns = sharedRuns(link);
    let shared = 0;
    let isMore = places.size === 0;
    let whole = PRIOR * Math.log(1 + 2 * (others.length + 1));
    for (const term of terms) {
      const weight = Math.log(1 + (others.length + 1) / ((holders.get(term) ?? 0) + 0.5));
      const often = inBody.count(term, OFTEN);
      const topic = inTitle.has(term) ? IN_TITLE : inRuns.has(term) ? 1 : (often / OFTEN) ** 2;
      whole += weight;
      shared += weight * topic;
      if (topic > 0 && !places.has(term)) isMore = true;
    }
    const likeness = ((isMore ? 1 : PLACE_ALONE) * shared) / (whole * HALF);
    const itsTopics = [...topicsInNews(link, 1)];
    if (itsTopics.length === 0) return Math.min(1, likeness);
    topics ??= new Set([...topicsInNews(title, 1), ...topicsInNews(`${title}\n${text}`)]);
    const ofArticle = topics;
    if (!itsTopics.some((topic) => ofArticle.has(topic)))
      return Math.min(1, likeness * (ofArticle.size > 0 ? OTHER_TOPIC : 1));
    const isHere = named.length === 0 || named.some((place) => text.includes(place) || title.includes(place));
    return Math.min(1, likeness + SAME_TOPIC * (isHere ? 1 : ELSEWHERE));
  };
}

/** Names of the places in an article, without the word for their kind. */
function placesIn(text: string): readonly string[] {
  const wide = text.match(PLACE)?.map((place) => place.slice(0, -1)) ?? [];
  const latin = Array.from(text.matchAll(LATIN_PLACE), ({ groups }) => groups?.name ?? '');
  return [...new Set([...wide, ...(text.match(JAPANESE_PLACE) ?? []), ...latin])].filter(
    (place) => place.length >= 2,
  );
}
