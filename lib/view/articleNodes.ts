import { allowsAttribute, allowsElement } from '../article/tables/allowedHtml';
import type { Figure, Reading, Removal } from '../reading';

/** The article ready to show: elements of `article.html` with the text split where something is marked, and what was cut between it where that is shown. */
export type ArticleNode = ElementNode | Run;

interface ElementNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ArticleNode[];
  /** How many nodes there are in it, itself among them. */
  readonly weight: number;
}

/** A stretch of text with one look. */
export interface Run {
  readonly text: string;
  readonly figure: Figure | null;
  /** Set on text that is marked, and on text that was cut: `removal.applied` tells which. */
  readonly removal: Removal | null;
  /** The first run of its removal: a mark with a figure in it has several. */
  readonly opens: boolean;
}

/** Elements that hold one line of `article.text` each. */
const LINES = new Set(['p', 'h2', 'h3', 'h4', 'li', 'tr', 'blockquote', 'pre', 'figcaption']);
const CELLS = new Set(['td', 'th']);

/**
 * Ties a Reading's offsets to its HTML.
 * @param body holds `reading.article.html`, parsed; not changed
 * @param shown ids of the cuts that are shown in their place
 */
export function articleNodes(
  body: Element,
  reading: Reading,
  shown: ReadonlySet<string>,
): readonly ArticleNode[] {
  const stops = collectStops(reading, shown);
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
      return [
        { tag, attributes, children, weight: 1 + children.reduce((sum, node) => sum + weightOf(node), 0) },
      ];
    });
  };
  return visit(body);
}

/** How much work it is to draw a node: see `slicesOf`. */
export function weightOf(node: ArticleNode): number {
  return 'text' in node ? 1 : node.weight;
}

/** The nodes on the way to a figure: the one that holds it and all around that. */
export function nodesAround(figure: string, nodes: readonly ArticleNode[]): readonly ArticleNode[] {
  for (const node of nodes) {
    if ('text' in node) {
      if (node.figure?.id === figure) return [node];
      continue;
    }
    const inside = nodesAround(figure, node.children);
    if (inside.length > 0) return [node, ...inside];
  }
  return [];
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

interface Stops {
  readonly insertions: ReadonlyMap<number, readonly Removal[]>;
  /** Every offset where the look may change, ascending. */
  readonly edges: readonly number[];
  /** What stands between an edge and the next one, by the edge's index. */
  readonly figures: readonly (Figure | undefined)[];
  readonly marks: readonly (Removal | undefined)[];
}

function collectStops(reading: Reading, shown: ReadonlySet<string>): Stops {
  const insertions = new Map<number, Removal[]>();
  const marks: (Stretch & { readonly of: Removal })[] = [];
  const bounds = new Set<number>();
  for (const removal of reading.removals) {
    if (removal.at === null) continue;
    if (!removal.applied) {
      marks.push({ of: removal, start: removal.at, end: removal.at + removal.text.length });
    } else if (shown.has(removal.id)) {
      const here = insertions.get(removal.at) ?? [];
      insertions.set(removal.at, [...here, removal]);
      bounds.add(removal.at);
    }
  }
  const figures = reading.figures
    .filter((figure) => figure.end > figure.start)
    .map((figure) => ({ of: figure, start: figure.start, end: figure.end }));
  for (const { start, end } of [...marks, ...figures]) bounds.add(start).add(end);
  const edges = [...bounds].sort((a, b) => a - b);
  return { insertions, edges, figures: layOut(figures, edges), marks: layOut(marks, edges) };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What covers each stretch between two edges; the first of several. */
function layOut<T>(
  stretches: readonly (Stretch & { readonly of: T })[],
  edges: readonly number[],
): readonly (T | undefined)[] {
  const covers: (T | undefined)[] = [];
  for (const { of, start, end } of stretches) {
    for (let i = firstAbove(edges, start) - 1; (edges[i] ?? end) < end; i += 1) covers[i] ??= of;
  }
  return covers;
}

function splitRuns(text: string, start: number, stops: Stops): readonly Run[] {
  const end = start + text.length;
  const first = firstAbove(stops.edges, start);
  const inside = stops.edges.slice(first, firstAbove(stops.edges, end - 1));
  const points = [start, ...inside, end];
  return points.slice(0, -1).flatMap((from, i) => {
    const to = points[i + 1] ?? end;
    const figure = stops.figures[first - 1 + i] ?? null;
    const removal = stops.marks[first - 1 + i] ?? null;
    const run = {
      text: text.slice(from - start, to - start),
      figure,
      removal,
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
    opens: true,
  }));
}

/** The index of the first entry above a value, in an ascending list; its length if there is none. */
function firstAbove(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? value) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
