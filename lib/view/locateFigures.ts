import type { Figure, Reading } from '../reading';
import { pageText } from './pageText';

/** Where a figure stands on the page itself. */
export interface LocatedFigure {
  readonly figure: Figure;
  readonly range: Range;
}

/**
 * Finds the figures of a Reading on the page that it was read from.
 * Lines are looked up as the page has them, that is with what was removed put back, each after the one before.
 * @returns those that were found, in order of the text; the page is not changed
 */
export function locateFigures(document: Document, reading: Reading): readonly LocatedFigure[] {
  const page = pageText(document);
  const { text, toSource } = sourceText(reading);
  const located: LocatedFigure[] = [];
  const waiting = reading.figures
    .map((figure) => ({ figure, start: toSource(figure.start) }))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  let from = 0;
  let lineStart = 0;
  for (const line of text.split('\n')) {
    const solid = line.replace(/\s+/g, '');
    const found = solid === '' ? -1 : page.solid.indexOf(solid, from);
    if (found >= 0) from = found + solid.length;
    const end = lineStart + line.length;
    for (let one = waiting[next]; one && one.start < end; one = waiting[++next]) {
      const before = solidLength(line.slice(0, one.start - lineStart));
      const width = solidLength(one.figure.raw);
      const range =
        found >= 0 && width > 0
          ? rangeOf(document, page.locate(found + before), page.locate(found + before + width - 1))
          : null;
      if (range) located.push({ figure: one.figure, range });
    }
    lineStart += line.length + 1;
  }
  return located;
}

function solidLength(text: string): number {
  return text.replace(/\s+/g, '').length;
}

function rangeOf(
  document: Document,
  first: { readonly node: Text; readonly offset: number } | null,
  last: { readonly node: Text; readonly offset: number } | null,
): Range | null {
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/** The article as the page has it, and where an offset of the clean text stands in it. */
function sourceText({ article, removals }: Reading): {
  readonly text: string;
  toSource(offset: number): number;
} {
  const stops: { readonly at: number; readonly shift: number }[] = [];
  let text = '';
  let at = 0;
  for (const removal of removals) {
    if (!removal.applied || removal.at === null) continue;
    text += article.text.slice(at, removal.at) + removal.text;
    at = removal.at;
    stops.push({ at, shift: text.length - at });
  }
  return {
    text: text + article.text.slice(at),
    toSource: (offset) => offset + (stops.findLast((stop) => stop.at <= offset)?.shift ?? 0),
  };
}
