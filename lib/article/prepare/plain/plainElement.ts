import type { PlainDocument } from './plainDocument';
import { ELEMENT, firstElementOf, PlacedNode, type PlainNode, type PlainText } from './plainNode';

/** An element, with what Readability asks of one and nothing more. */
export class PlainElement extends PlacedNode {
  readonly nodeType = ELEMENT;
  readonly tagName: string;
  firstChild: PlainNode | null = null;
  lastChild: PlainNode | null = null;
  readonly attributes: PlainAttribute[] = [];

  constructor(
    tag: string,
    readonly ownerDocument: PlainDocument,
  ) {
    super();
    this.tagName = tag.toUpperCase();
  }

  get nodeName(): string {
    return this.tagName;
  }

  get childNodes(): readonly PlainNode[] {
    const nodes: PlainNode[] = [];
    for (let node = this.firstChild; node; node = node.nextSibling) nodes.push(node);
    return nodes;
  }

  get children(): readonly PlainElement[] {
    const elements: PlainElement[] = [];
    for (let node = this.firstElementChild; node; node = node.nextElementSibling) elements.push(node);
    return elements;
  }

  get firstElementChild(): PlainElement | null {
    return firstElementOf(this.firstChild);
  }

  get textContent(): string {
    let text = '';
    for (let node = this.firstChild; node; node = node.nextSibling) text += node.textContent;
    return text;
  }

  appendChild<T extends PlainNode>(node: T): T {
    return this.place(node, null);
  }

  removeChild(node: PlainNode): void {
    node.remove();
  }

  replaceChild(node: PlainNode, old: PlainNode): void {
    this.place(node, old);
    old.remove();
  }

  private place<T extends PlainNode>(node: T, before: PlainNode | null): T {
    node.remove();
    const after = before ? before.previousSibling : this.lastChild;
    node.parentNode = this;
    node.previousSibling = after;
    node.nextSibling = before;
    if (after) after.nextSibling = node;
    else this.firstChild = node;
    if (before) before.previousSibling = node;
    else this.lastChild = node;
    return node;
  }

  /** All elements in it of one name, as they are now. */
  getElementsByTagName(name: string): readonly PlainElement[] {
    return this.querySelectorAll(name);
  }

  /** @param selector names of elements, a comma between */
  querySelectorAll(selector: string): readonly PlainElement[] {
    const found: PlainElement[] = [];
    collect(this, selector.toUpperCase().split(','), found);
    return found;
  }

  get className(): string {
    return this.getAttribute('class') ?? '';
  }

  set className(value: string) {
    this.setAttribute('class', value);
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  set id(value: string) {
    this.setAttribute('id', value);
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  setAttribute(name: string, value: string): void {
    this.setAttributeNode(new PlainAttribute(name, value));
  }

  setAttributeNode(attribute: PlainAttribute): void {
    this.removeAttribute(attribute.name);
    this.attributes.push(attribute);
  }

  removeAttribute(name: string): void {
    if (!this.hasAttribute(name)) return;
    const at = this.attributes.findIndex((attribute) => attribute.name === name);
    this.attributes.splice(at, 1);
  }

  /** What Readability keeps for another try. */
  get innerHTML(): string {
    return '';
  }

  /** It found nothing, and would try again on new texts: they are no line's. */
  set innerHTML(_) {
    throw new Error('a sketch is read once');
  }
}

class PlainAttribute {
  constructor(
    readonly name: string,
    readonly value: string,
  ) {}

  /** Nothing changes one. */
  cloneNode(): PlainAttribute {
    return this;
  }
}

function collect(element: PlainElement, names: readonly string[], found: PlainElement[]): void {
  for (let node = element.firstElementChild; node; node = node.nextElementSibling) {
    if (names.includes(node.tagName)) found.push(node);
    collect(node, names, found);
  }
}

/** The texts in an element, in order. */
export function* textsIn(element: PlainElement): Generator<PlainText> {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === ELEMENT) yield* textsIn(node);
    else yield node;
  }
}
