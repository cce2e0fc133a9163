import { BLOCKS } from './blocks';

const ELEMENT = 1;
const TEXT = 3;
const SHOW_TEXT = 4;

/** Longest hidden text that can be junk; what is longer is content that is folded away. */
const LONGEST = 600;

/** Elements that hold no text of the article, or whose hiding is their use. */
const SKIPPED: ReadonlySet<string> = new Set([
  'audio',
  'base',
  'body',
  'br',
  'button',
  'canvas',
  'datalist',
  'dialog',
  'embed',
  'form',
  'head',
  'hr',
  'html',
  'iframe',
  'img',
  'input',
  'link',
  'main',
  'math',
  'meta',
  'nav',
  'noscript',
  'object',
  'option',
  'script',
  'select',
  'source',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
  'video',
]);

/** An element whose text may be hidden. */
export interface Candidate {
  readonly element: Element;
  readonly text: string;
  /** It stands in a run of text, not between paragraphs. */
  readonly inProse: boolean;
}

/**
 * Elements with a little text that stand in or between paragraphs and that a style can reach: only these are asked for
 * their computed style, which is slow.
 * @param elements of a copy of the page, in document order
 */
export function hiddenCandidates(elements: readonly Element[]): readonly Candidate[] {
  const found: Candidate[] = [];
  const children = childrenReader(elements);
  for (const element of elements) {
    if (SKIPPED.has(element.localName) || !hasHandle(element)) continue;
    const parent = element.parentNode;
    if (!parent) continue;
    const inProse = !BLOCKS.has(element.localName) && standsInText(element, children);
    if (!inProse && !standsBetweenParagraphs(element, parent, children)) continue;
    const text = shortText(element);
    if (text !== null && text !== '') found.push({ element, text, inProse });
  }
  return found;
}

/** Something that a style sheet or script can hide it by; a bare element is hidden by nobody. */
function hasHandle(element: Element): boolean {
  if (!USUAL_INLINE.has(element.localName)) return true;
  if (!element.hasAttributes()) return false;
  return (
    element.hasAttribute('class') ||
    element.hasAttribute('style') ||
    element.hasAttribute('id') ||
    element.hasAttribute('hidden') ||
    element.hasAttribute('aria-hidden')
  );
}

/** Inline elements that style sheets are not known to hide by their bare name. */
const USUAL_INLINE: ReadonlySet<string> = new Set([...BLOCKS, 'a', 'b', 'strong', 'em', 'span', 'center']);

/** What is known of an element's children: found out once, since a paragraph may have thousands, and only where it is asked for. */
interface Children {
  /** Whether some of its text is its own. */
  hasText(parent: Node): boolean;
  /** Its first two inline elements with text in them: one beside any given child is among them. */
  inlineOf(parent: Node): readonly Node[];
  /** Its first two paragraphs with text in them. */
  paragraphsOf(parent: Node): readonly Node[];
}

function childrenReader(elements: readonly Element[]): Children {
  // Most elements stand beside no paragraph: the few paragraphs of a page say beside which they stand.
  const paragraphs = new Map<Node, Element[]>();
  for (const element of elements) {
    const parent = element.localName === 'p' ? element.parentNode : null;
    const known = parent && paragraphs.get(parent);
    if (known) known.push(element);
    else if (parent) paragraphs.set(parent, [element]);
  }
  return {
    hasText: once((parent) => {
      for (let node = parent.firstChild; node; node = node.nextSibling)
        if (node.nodeType === TEXT && isWritten(node.nodeValue)) return true;
      return false;
    }),
    inlineOf: once((parent) => firstTwoWritten(inlineIn(parent))),
    paragraphsOf: once((parent) => firstTwoWritten(paragraphs.get(parent) ?? [])),
  };
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
function standsInText(element: Element, { hasText, inlineOf }: Children): boolean {
  let inner: Node = element;
  for (let parent = element.parentNode; parent && parent.nodeType === ELEMENT; parent = parent.parentNode) {
    if (hasText(parent)) return true;
    const name = (parent as Element).localName;
    if (BLOCKS.has(name))
      return (
        name !== 'li' && name !== 'div' && name !== 'td' && inlineOf(parent).some((node) => node !== inner)
      );
    inner = parent;
  }
  return false;
}

function standsBetweenParagraphs(element: Element, parent: Node, { paragraphsOf }: Children): boolean {
  if (!BLOCKS.has(element.localName) && element.localName !== 'span' && element.localName !== 'font')
    return false;
  return paragraphsOf(parent).some((node) => node !== element);
}

/** Stops at the first text: the whole of it may be all of the page's. Most elements begin with theirs. */
function holdsWriting(element: Node): boolean {
  const first = element.firstChild;
  if (!first) return false;
  if (first.nodeType === TEXT && isWritten(first.nodeValue)) return true;
  const texts = element.ownerDocument?.createTreeWalker(element, SHOW_TEXT);
  for (let text = texts?.nextNode(); text; text = texts?.nextNode())
    if (isWritten(text.nodeValue)) return true;
  return false;
}

function isWritten(text: string | null): boolean {
  return text !== null && /[^\s\u00a0]/.test(text);
}

/** An element's text on one line; null if it is long or holds something other than text. */
function shortText(element: Element): string | null {
  let text = '';
  const visit = (node: Node): boolean => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === TEXT) {
        text += child.nodeValue ?? '';
        if (text.length > LONGEST) return false;
      } else if (child.nodeType === ELEMENT) {
        const name = (child as Element).localName;
        if (name === 'img' || name === 'picture' || name === 'video' || name === 'iframe') return false;
        if (!SKIPPED.has(name) && !visit(child)) return false;
      }
    }
    return true;
  };
  return visit(element) ? text.replace(/\s+/g, ' ').trim() : null;
}
