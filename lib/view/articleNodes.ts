import { allowsAttribute, allowsElement } from '../article/tables/allowedHtml';
import type { Figure, Reading, Removal } from '../reading';

/** The article ready to show: elements of `article.html` with the text split where something is marked or put back. */
export type ArticleNode = ElementNode | Run;

interface ElementNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ArticleNode[];
}

/** A stretch of text with one look. */
export interface Run {
  readonly text: string;
  readonly figure: Figure | null;
  /** Text that is only marked (`restored: false`), or that was cut and is shown in its place (`restored: true`). */
  readonly removal: Removal | null;
  readonly restored: boolean;
  /** The first run of its removal: a mark with a figure in it has several. */
  readonly opens: boolean;
}

/** Elements that hold one line of `article.text` each. */
const LINES = new Set(['p', 'h2', 'h3', 'h4', 'li', 'tr', 'blockquote', 'pre', 'figcaption']);
const CELLS = new Set(['td', 'th']);

/**
 * Ties a Reading's offsets to its HTML.
 * @param body holds `reading.article.html`, parsed; not changed
 * @param restored ids of the removals that the reader wants to see in their place
 */
export function articleNodes(
  body: Element,
  reading: Reading,
  restored: ReadonlySet<string>,
): readonly ArticleNode[] {
  const stops = collectStops(reading, restored);
  let at = 0;
  let lines = 0;

  const visit = (element: Element): readonly ArticleNode[] => {
    const cells = { seen: 0 };
    return [...element.childNodes].flatMap((child): readonly ArticleNode[] => {
      if (child.nodeType === TEXT_NODE) {
        const start = at;
        at += child.nodeValue?.length ?? 0;
        return splitRuns(child.nodeValue ?? '', start, stops);
      }
      if (child.nodeType !== ELEMENT_NODE) return [];
      const inner = child as Element;
      const tag = inner.localName;
      if (!allowsElement(tag)) return [];
      if (LINES.has(tag)) {
        if (lines > 0) at += 1;
        lines += 1;
      }
      if (CELLS.has(tag)) {
        if (cells.seen > 0) at += 1;
        cells.seen += 1;
      }
      const opening = LINES.has(tag) ? insertionsAt(at, stops) : [];
      const children = [...opening, ...visit(inner)];
      const attributes = Object.fromEntries(
        [...inner.attributes]
          .filter(({ name, value }) => allowsAttribute(tag, name, value))
          .map(({ name, value }) => [name, value]),
      );
      return [{ tag, attributes, children }];
    });
  };
  return visit(body);
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

interface Stops {
  readonly insertions: ReadonlyMap<number, readonly Removal[]>;
  readonly figures: readonly Figure[];
  readonly marks: readonly Removal[];
  /** Every offset where the look may change, ascending. */
  readonly edges: readonly number[];
}

function collectStops(reading: Reading, restored: ReadonlySet<string>): Stops {
  const insertions = new Map<number, Removal[]>();
  const marks: Removal[] = [];
  const edges = new Set<number>();
  for (const removal of reading.removals) {
    if (removal.at === null) continue;
    if (!removal.applied) {
      marks.push(removal);
      edges.add(removal.at).add(removal.at + removal.text.length);
    } else if (restored.has(removal.id)) {
      const here = insertions.get(removal.at) ?? [];
      insertions.set(removal.at, [...here, removal]);
      edges.add(removal.at);
    }
  }
  const figures = reading.figures.filter((figure) => figure.end > figure.start);
  for (const figure of figures) edges.add(figure.start).add(figure.end);
  return { insertions, figures, marks, edges: [...edges].sort((a, b) => a - b) };
}

function splitRuns(text: string, start: number, stops: Stops): readonly Run[] {
  const end = start + text.length;
  const inside = stops.edges.slice(firstAbove(stops.edges, start), firstAbove(stops.edges, end - 1));
  const points = [start, ...inside, end];
  return points.slice(0, -1).flatMap((from, i) => {
    const to = points[i + 1] ?? end;
    const figure = stops.figures.find((one) => one.start <= from && one.end >= to && one.end > from) ?? null;
    const removal =
      stops.marks.find((one) => one.at !== null && one.at <= from && one.at + one.text.length >= to) ?? null;
    const run = {
      text: text.slice(from - start, to - start),
      figure,
      removal,
      restored: false,
      opens: removal?.at === from,
    };
    // What stood at the end of a line stands after its last run; at the start of a line it is put by the line itself.
    const before = from === start ? [] : insertionsAt(from, stops);
    const after = to === end && to > start ? insertionsAt(to, stops) : [];
    return run.text === '' ? [...before, ...after] : [...before, run, ...after];
  });
}

function insertionsAt(offset: number, stops: Stops): readonly Run[] {
  return (stops.insertions.get(offset) ?? []).map((removal) => ({
    text: removal.text,
    figure: null,
    removal,
    restored: true,
    opens: true,
  }));
}

function firstAbove(list: readonly number[], value: number): number {
  const found = list.findIndex((entry) => entry > value);
  return found < 0 ? list.length : found;
}
