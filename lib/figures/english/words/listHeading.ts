import { metricOfLabel, withTheMost } from '../metrics/metricTables';
import type { Node } from '../nodes';

/** A longer line is a paragraph, which speaks for itself. */
const LONGEST_ROW = 120;
/** Lines back; bounds the work. */
const BACK = 40;
/** As much of a heading as names what is counted, in characters. */
const LONGEST_HEADING = 160;

/**
 * Tells for a line the metric that the nearest line without figures over its list names.
 * @returns a look-up by line number; null for paragraphs and where nothing is named
 */
export function listHeadings(text: string, nodes: readonly Node[]): (line: number) => string | null {
  const lines = text.split('\n');
  const counting = new Set(nodes.map(({ mention }) => mention.line));
  return (line) => {
    if ((lines[line]?.length ?? 0) > LONGEST_ROW) return null;
    for (let back = line - 1; back >= 0 && back >= line - BACK; back--) {
      if (counting.has(back) || lines[back]?.trim() === '') continue;
      const heading = (lines[back] ?? '').slice(0, LONGEST_HEADING);
      return withTheMost(heading) ?? metricOfLabel(heading);
    }
    return null;
  };
}
