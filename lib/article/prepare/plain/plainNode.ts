import type { PlainDocument } from './plainDocument';
import type { PlainElement } from './plainElement';

/** A node of a tree of plain objects. */
export type PlainNode = PlainElement | PlainText;

export const ELEMENT = 1;
const TEXT = 3;
const NONE: readonly PlainNode[] = [];

/** What elements and texts have in common: where they stand. */
export abstract class PlacedNode {
  /** Of the root alone it is the document. */
  parentNode: PlainElement | PlainDocument | null = null;
  previousSibling: PlainNode | null = null;
  nextSibling: PlainNode | null = null;

  get nextElementSibling(): PlainElement | null {
    return firstElementOf(this.nextSibling);
  }

  remove(): void {
    const { parentNode, previousSibling, nextSibling } = this;
    if (previousSibling) previousSibling.nextSibling = nextSibling;
    if (nextSibling) nextSibling.previousSibling = previousSibling;
    if (parentNode && 'lastChild' in parentNode) {
      if (!previousSibling) parentNode.firstChild = nextSibling;
      if (!nextSibling) parentNode.lastChild = previousSibling;
    }
    this.parentNode = null;
    this.previousSibling = null;
    this.nextSibling = null;
  }
}

/** A text, and the line that it is of. */
export class PlainText extends PlacedNode {
  readonly nodeType = TEXT;
  readonly nodeName = '#text';
  readonly tagName = undefined;
  readonly childNodes = NONE;

  constructor(
    readonly textContent: string,
    readonly line: number,
  ) {
    super();
  }
}

/** The first element of a node and those after it. */
export function firstElementOf(first: PlainNode | null): PlainElement | null {
  let node = first;
  while (node && node.nodeType !== ELEMENT) node = node.nextSibling;
  return node;
}
