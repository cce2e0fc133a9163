import { BLOCKS } from './blocks';

const ELEMENT = 1;
const TEXT = 3;
const SHOW_TEXT = 4;

/** What is known of an element's children: found out once, since a paragraph may have thousands, and only where it is asked for. */
export interface Children {
  /** Whether some of its text is its own. */
  hasText(parent: Node): boolean;
  /** Its first two inline elements with text in them: one beside any given child is among them. */
  inlineOf(parent: Node): readonly Node[];
  /** Whether it is a paragraph or has one beside it, with text or without: asked first, since most elements have none. */
  isByParagraph(element: Element): boolean;
  /** Whether it is a block in the midst of lines that end in line breaks, beside one of them. */
  isAmidText(element: Element): boolean;
  /** Its first two paragraphs with text in them. */
  paragraphsOf(parent: Node): readonly Node[];
}

/**
 * @param elements all of the page, in document order
 * @param names their local names
 */
export function childrenReader(elements: readonly Element[], names: readonly string[]): Children {
  // Most elements stand beside no paragraph: the few paragraphs of a page say beside which they stand. So it is with line breaks.
  const paragraphs = byParent('p', elements, names);
  const amidText = new Set<Element>();
  for (const parent of byParent('br', elements, names).keys())
    for (let child = (parent as Element).firstElementChild; child; child = child.nextElementSibling)
      if (BLOCKS.has(child.localName) && isBesideText(child)) amidText.add(child);
  const byParagraph = new Set<Element>();
  for (const parent of paragraphs.keys())
    for (let child = (parent as Element).firstElementChild; child; child = child.nextElementSibling)
      byParagraph.add(child);
  return {
    hasText: onceInARow(hasOwnText),
    inlineOf: once((parent) => firstTwoWritten(inlineIn(parent))),
    isByParagraph: (element) => byParagraph.has(element),
    isAmidText: (element) => amidText.has(element),
    paragraphsOf: once((parent) => firstTwoWritten(paragraphs.get(parent) ?? [])),
  };
}

/** The elements of a name, by what they stand in. */
function byParent(
  name: string,
  elements: readonly Element[],
  names: readonly string[],
): ReadonlyMap<Node, readonly Element[]> {
  const found = new Map<Node, Element[]>();
  for (let i = names.indexOf(name); i >= 0; i = names.indexOf(name, i + 1)) {
    const element = elements[i];
    const parent = element?.parentNode;
    if (!parent) continue;
    const known = found.get(parent);
    if (known) known.push(element);
    else found.set(parent, [element]);
  }
  return found;
}

function isBesideText({ previousSibling, nextSibling }: Element): boolean {
  return [previousSibling, nextSibling].some((node) => node !== null && isText(node));
}

function once<Answer>(ask: (parent: Node) => Answer): (parent: Node) => Answer {
  const known = new Map<Node, Answer>();
  return (parent) => {
    const before = known.get(parent);
    if (before !== undefined) return before;
    const answer = ask(parent);
    known.set(parent, answer);
    return answer;
  };
}

/** The same for what is mostly asked of one parent after another's last child: those of a menu have one child each. */
function onceInARow(ask: (parent: Node) => boolean): (parent: Node) => boolean {
  const askOnce = once(ask);
  let last: Node | null = null;
  let answer = false;
  return (parent) => {
    if (parent === last) return answer;
    last = parent;
    const first = parent.firstChild;
    answer = first !== parent.lastChild ? askOnce(parent) : first !== null && isText(first);
    return answer;
  };
}

/** Whether some of an element's text is its own. */
function hasOwnText(parent: Node): boolean {
  for (let node = parent.firstChild; node; node = node.nextSibling) if (isText(node)) return true;
  return false;
}

function isText(node: Node): boolean {
  return node.nodeType === TEXT && isWritten(node.nodeValue);
}

function* inlineIn(parent: Node): Generator<Node> {
  for (let node = parent.firstChild; node; node = node.nextSibling)
    if (node.nodeType === ELEMENT && !BLOCKS.has((node as Element).localName)) yield node;
}

function firstTwoWritten(nodes: Iterable<Node>): readonly Node[] {
  const found: Node[] = [];
  for (const node of nodes) {
    if (holdsWriting(node)) found.push(node);
    if (found.length === 2) break;
  }
  return found;
}

/** Beside text, or in a paragraph whose text is all in inline elements (one span a run, as editors write them). */
export function standsInText(element: Element, { hasText, inlineOf }: Children): boolean {
  let inner = element;
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (hasText(parent)) return true;
    const name = parent.localName;
    if (BLOCKS.has(name))
      return (
        name !== 'li' && name !== 'div' && name !== 'td' && inlineOf(parent).some((node) => node !== inner)
      );
    inner = parent;
  }
  return false;
}

/** Beside a paragraph with text in it. */
export function standsBetweenParagraphs(element: Element, parent: Node, children: Children): boolean {
  return children.isByParagraph(element) && children.paragraphsOf(parent).some((node) => node !== element);
}

/** Stops at the first text: the whole of it may be all of the page's. Most elements begin with theirs. */
function holdsWriting(element: Node): boolean {
  const first = element.firstChild;
  if (!first) return false;
  if (isText(first)) return true;
  const texts = element.ownerDocument?.createTreeWalker(element, SHOW_TEXT);
  for (let text = texts?.nextNode(); text; text = texts?.nextNode())
    if (isWritten(text.nodeValue)) return true;
  return false;
}

function isWritten(text: string | null): boolean {
  return text !== null && /[^\s\u00a0]/.test(text);
}
