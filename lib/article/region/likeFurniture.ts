import type { PageLine } from '../segment/pageLines';
import { furnitureOf } from './furnitureOf';
import { linesOf, type Region } from './region';

/** What a page asks or offers. */
const ASKS: ReadonlySet<string> = new Set(['paywall', 'promotion', 'share bar']);

/** Longer lines are text, whatever their paragraph is called. */
const LONGEST = 60;

/**
 * Short paragraphs that are called what a request of the page's is called, and no paragraph of the text: an editor's system gives all
 * that it sets in by itself one name. Only one of them says in words what it is.
 */
export function likeFurniture(region: Region): ReadonlyMap<PageLine, string> {
  const { boxes, lines } = region.outline;
  const nameOf = ({ box }: PageLine) => {
    const own = boxes[box];
    return own?.tag === 'P' && own.hint !== '' ? own.hint : null;
  };
  const asked = new Map<string, string>();
  for (const line of lines) {
    const name = nameOf(line);
    const what = name === null ? null : furnitureOf(line, 'edge');
    if (name !== null && what !== null && ASKS.has(what)) asked.set(name, what);
  }
  const kept = asked.size > 0 ? linesOf(region) : [];
  for (const line of kept)
    if (line.letters > LONGEST && furnitureOf(line, 'edge') === null) asked.delete(nameOf(line) ?? '');
  const found = new Map<PageLine, string>();
  for (const line of kept) {
    const what = asked.get(nameOf(line) ?? '');
    if (what !== undefined && line.letters <= LONGEST) found.set(line, what);
  }
  return found;
}
