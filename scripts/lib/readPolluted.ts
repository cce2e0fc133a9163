import type { Removal } from '../../lib/reading';
import { restoreText } from '../../lib/text/cuts';
import { pageAround } from '../../tests/pollute/pageAround';
import type { Polluted } from '../../tests/pollute/polluted';
import { seededRandom } from '../../tests/pollute/random';
import type { Cleaned } from '../../tests/pollute/readFromTitle';
import { readWithJsdom } from './readWithJsdom';

/**
 * Reads a whole page with a polluted text in it, as every page is read.
 * @returns the cuts as offsets in the polluted text
 */
export function readPolluted(polluted: Polluted, others: readonly string[], seed: number): Cleaned {
  const page = pageAround(polluted, others, seededRandom(seed));
  const { article, removals } = readWithJsdom(new TextEncoder().encode(page), {});
  const source = restoreText(article.text, removals);
  // Lines above or below that the page had too are no part of the text.
  const before = source.indexOf(polluted.text.slice(0, 20));
  return {
    source,
    text: article.text,
    title: article.title,
    cuts: cutsOf(removals).map((cut) => ({ ...cut, start: cut.start - before, end: cut.end - before })),
  };
}

/** Removals as places in the page's text: each stands behind all that was taken out before it. */
function cutsOf(removals: readonly Removal[]): Cleaned['cuts'] {
  let taken = 0;
  return removals.flatMap(({ kind, text, at, confidence, evidence, applied }) => {
    if (at === null) return [];
    const start = at + taken;
    if (applied) taken += text.length;
    return [{ kind, start, end: start + text.length, confidence, evidence, applied }];
  });
}
