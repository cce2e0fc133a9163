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
  const childrenOf = childrenReader();
  for (const element of elements) {
    if (SKIPPED.has(element.localName) || !hasHandle(element)) continue;
    const parent = element.parentNode;
    if (!parent) continue;
    const inProse = !BLOCKS.has(element.localName) && standsInText(element, childrenOf);
    if (!inProse && !standsBetweenParagraphs(element, parent, childrenOf)) continue;
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

/** What is known of the children of one element, found out once: a paragraph may have thousands. */
interface Children {
  readonly hasText: boolean;
  /** The first two with text in them: one beside any given child is among them. */
  readonly inline: readonly Node[];
  readonly paragraphs: readonly Node[];
}

/** Looks at the children of an element when it is first asked about. */
function childrenReader(): (parent: Node) => Children {
  const known = new Map<Node, Children>();
  return (parent) => {
    const found = known.get(parent) ?? readChildren(parent);
    known.set(parent, found);
    return found;
  };
}

function readChildren(parent: Node): Children {
  let hasText = false;
  const inline: Node[] = [];
  const paragraphs: Node[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === TEXT) hasText ||= isWritten(node.nodeValue);
    if (node.nodeType !== ELEMENT) continue;
    const name = (node as Element).localName;
    const list = name === 'p' ? paragraphs : BLOCKS.has(name) ? null : inline;
    if (list && list.length < 2 && holdsWriting(node)) list.push(node);
  }
  return { hasText, inline, paragraphs };
}

type ChildrenOf = ReturnType<typeof childrenReader>;

/** Beside text, or in a paragraph whose text is all in inline elements (one span a run, as editors write them). */
function standsInText(element: Element, childrenOf: ChildrenOf): boolean {
  let inner: Node = element;
  for (let parent = element.parentNode; parent && parent.nodeType === ELEMENT; parent = parent.parentNode) {
    const { hasText, inline } = childrenOf(parent);
    if (hasText) return true;
    const name = (parent as Element).localName;
    if (BLOCKS.has(name))
      return name !== 'li' && name !== 'div' && name !== 'td' && inline.some((node) => node !== inner);
    inner = parent;
  }
  return false;
}

function standsBetweenParagraphs(element: Element, parent: Node, childrenOf: ChildrenOf): boolean {
  if (!BLOCKS.has(element.localName) && element.localName !== 'span' && element.localName !== 'font')
    return false;
  return childrenOf(parent).paragraphs.some((node) => node !== element);
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
