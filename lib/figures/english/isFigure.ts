import { findPlace } from './findPlace';
import type { Mention } from './mentions';
import { nameMetric } from './nameMetric';
import type { Cell } from './readTables';
import { NOUN_METRICS, PEOPLE, WEAK_METRICS } from './tables/metricWords';

/** "Total: 19", "Deaths – 4": a label and its number are the whole line. */
const LABELLED = /^[\s•*·–-]*[^:：\t]{2,80}(?:[:：]|\s[–-])\s*$/u;

/**
 * Whether a number that is no date, age, id and so on counts or measures something.
 * Digits need a noun, a metric, a place or a table; words (two, three) need a metric, people or a list, prose is full of them.
 */
export function isFigure(mention: Mention, cell: Cell | null): boolean {
  const { numeral, noun, before, predicate, host } = mention;
  if (cell) return true;
  if (numeral.form === 'zero') return true;
  const { metric, weak } = nameMetric(mention);
  const named =
    NOUN_METRICS.some(({ words }) => words.test(noun)) || WEAK_METRICS.some(({ words }) => words.test(noun));
  const partitive = /^of (?:the|these|those|them|our)\b/iu.test(noun);
  if (numeral.form === 'word') {
    if (named || partitive || (metric !== null && !weak && (PEOPLE.test(noun) || numeral.value > 1)))
      return true;
    if (PEOPLE.test(noun) && /\S/u.test(noun)) return !/^\s*(?:the|these|those)\s*$/iu.test(before.slice(-6));
    return (
      findPlace(mention) !== null &&
      /^[^.]{0,80}$/u.test(noun + predicate) &&
      (noun === '' || /^\p{Lu}/u.test(noun))
    );
  }
  if (metric !== null && !(weak && noun === '' && /^(?:19|20)\d\d$/u.test(numeral.raw))) return true;
  if (partitive || PEOPLE.test(noun)) return true;
  if (/^(?:19|20)\d\d$/u.test(numeral.raw)) return false;
  if (LABELLED.test(before) || host >= 0) return true;
  return findPlace(mention) !== null || /^\s*(?:were|was|are|is|have|has|had)\b/iu.test(predicate);
}
