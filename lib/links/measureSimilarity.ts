import { termsOf } from './termsOf';
import { tally, topicsOf } from './topicsOf';

/** Unshared terms of full weight that every link is taken to hold: a link of one or two words is no evidence. */
const PRIOR = 1;
/** A term of the title is worth more than one of the body: it names the place or the thing. */
const IN_TITLE = 1.5;
/** Of the pairs of characters in a Chinese headline about every other one spans two words and is shared with nothing. */
const HALF = 0.7;
/** How often a term must stand in the article's body to count in full. */
const OFTEN = 3;

/** A place in Chinese, by the word for its kind. */
const PLACE = /\p{Script=Han}{2,3}?[省市县縣区區州镇鎮乡鄉]/gu;
/** What is shared counts so much if it is nothing but the place: a town's house prices have little to do with its floods. */
const PLACE_ALONE = 0.5;

/**
 * Makes a measure of how much a link's text shares with an article.
 * Each term of the link weighs the more the fewer of the page's links hold it (what stands in all of them is the site's talk, not
 * a topic); it counts in full if the article's title holds it or its body does often, in part if the body holds it once or twice.
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
  const holders = tally(others.flatMap((other) => [...new Set(termsOf(other))]));
  return (link) => {
    const terms = new Set(termsOf(link));
    const places = new Set(termsOf((link.match(PLACE) ?? []).join(' ')));
    let shared = 0;
    let isMore = places.size === 0;
    let whole = PRIOR * Math.log(1 + 2 * (others.length + 1));
    for (const term of terms) {
      const weight = Math.log(1 + (others.length + 1) / ((holders.get(term) ?? 0) + 0.5));
      const topic = inTitle.has(term) ? IN_TITLE : (inBody.count(term, OFTEN) / OFTEN) ** 2;
      whole += weight;
      shared += weight * topic;
      if (topic > 0 && !places.has(term)) isMore = true;
    }
    return Math.min(1, ((isMore ? 1 : PLACE_ALONE) * shared) / (whole * HALF));
  };
}
