import { allowsAttribute, allowsElement } from '../article/tables/allowedHtml';
import type { Reading } from '../reading';
import { collectStops, insertionsAt, type Run, splitRuns } from './textRuns';

/** The article ready to show: elements of `article.html` with the text split where something is marked, and what was cut between it where that is shown. */
export type ArticleNode = ElementNode | Run;

interface ElementNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ArticleNode[];
  /** How many nodes there are in it, itself among them. */
  readonly weight: number;
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
