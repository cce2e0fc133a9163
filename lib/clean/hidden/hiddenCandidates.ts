const ELEMENT = 1;
const TEXT = 3;

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

const BLOCKS: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'dd',
  'div',
  'dl',
  'dt',
  'figcaption',
  'figure',
  'footer',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'li',
  'ol',
  'p',
  'pre',
  'section',
  'table',
  'tbody',
  'td',
  'th',
  'tr',
  'ul',
]);

/** An element whose text may be hidden. */
export interface Candidate {
  readonly element: Element;
  /** Its place in document order among all elements: the same in a copy of the document. */
  readonly index: number;
  readonly text: string;
  /** It stands in a run of text, not between paragraphs. */
  readonly inProse: boolean;
}

/**
 * Elements with a little text that stand in or between paragraphs and that a style can reach: only these are asked for
 * their computed style, which is slow.
 */
export function hiddenCandidates(elements: ArrayLike<Element>): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let index = 0; index < elements.length; index += 1) {
    const element = elements[index];
    if (!element || SKIPPED.has(element.localName) || !hasHandle(element)) continue;
    const parent = element.parentNode;
    if (!parent) continue;
    const inProse = !BLOCKS.has(element.localName) && standsInText(element);
    if (!inProse && !standsBetweenParagraphs(element, parent)) continue;
    const text = shortText(element);
    if (text !== null && text !== '') found.push({ element, index, text, inProse });
  }
  return found;
}

/** Something that a style sheet or script can hide it by; a bare element is hidden by nobody. */
function hasHandle(element: Element): boolean {
  return (
    element.hasAttribute('style') ||
    element.hasAttribute('class') ||
    element.hasAttribute('id') ||
    element.hasAttribute('hidden') ||
    element.hasAttribute('aria-hidden') ||
    !USUAL_INLINE.has(element.localName)
  );
}

/** Inline elements that style sheets are not known to hide by their bare name. */
const USUAL_INLINE: ReadonlySet<string> = new Set([...BLOCKS, 'a', 'b', 'strong', 'em', 'span', 'center']);

function standsInText(element: Element): boolean {
  let inner: Node = element;
  for (let parent = element.parentNode; parent && parent.nodeType === ELEMENT; parent = parent.parentNode) {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node !== inner && node.nodeType === TEXT && isWritten(node.nodeValue)) return true;
    }
    const name = (parent as Element).localName;
    if (BLOCKS.has(name))
      return name !== 'li' && name !== 'div' && name !== 'td' && hasOtherInlineText(parent, inner);
    inner = parent;
  }
  return false;
}

/** A paragraph whose text is all in inline elements (one span a run, as editors write them). */
function hasOtherInlineText(block: Node, own: Node): boolean {
  for (let node = block.firstChild; node; node = node.nextSibling) {
    if (
      node !== own &&
      node.nodeType === ELEMENT &&
      !BLOCKS.has((node as Element).localName) &&
      isWritten(node.textContent)
    ) {
      return true;
    }
  }
  return false;
}

function standsBetweenParagraphs(element: Element, parent: Node): boolean {
  if (!BLOCKS.has(element.localName) && element.localName !== 'span' && element.localName !== 'font')
    return false;
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (
      node !== element &&
      node.nodeType === ELEMENT &&
      (node as Element).localName === 'p' &&
      isWritten(node.textContent)
    ) {
      return true;
    }
  }
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
