import { prefiltered } from '../../../text/prefilter/prefiltered';
import type { MetricWord } from '../tables/nounMetrics';

/** Bulletins say the same few things again and again; so many different ones are kept. */
const KEPT = 4_096;

/**
 * Makes the look-up of a table: the metric of its first row whose words are in a text, or null. What was looked up is remembered.
 */
export function matchTable(table: readonly MetricWord[]): (text: string) => string | null {
  const rows = table.map(([metric, words]) => ({ metric, words: prefiltered(words) }));
  const known = new Map<string, string | null>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const metric = rows.find(({ words }) => words.test(text))?.metric ?? null;
    if (known.size >= KEPT) known.clear();
    known.set(text, metric);
    return metric;
  };
}
