import { BLOCKS } from './blocks';
import { childrenReader, standsBetweenParagraphs, standsInText } from './neighbours';

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
  // Each name is asked for once: a page has thousands of elements, and to ask one of them anything takes longer than all that is done with it.
  const names = elements.map((element) => element.localName);
  const children = childrenReader(elements, names);
  for (let i = 0; i < elements.length; i += 1) {
    const element = elements[i];
    const name = names[i] ?? '';
    const sort = SORTS.get(name);
    if (!element || sort === 'skipped') continue;
    const isBlock = sort === 'block';
    const isAmid = isBlock && children.isAmidText(element);
    if (isBlock && !isAmid && !children.isByParagraph(element)) continue;
    // Of icons and drawings there is nothing to read, and of most bold words nothing to hide them by.
    if (sort === undefined ? name !== 'span' && !element.firstChild : !hasHandle(element, name)) continue;
    const parent = element.parentNode;
    if (!parent) continue;
    const inProse = isAmid || (!isBlock && standsInText(element, children));
    const mayStandBetween = isBlock || name === 'span' || name === 'font';
    if (!inProse && !(mayStandBetween && standsBetweenParagraphs(element, parent, children))) continue;
    const text = shortText(element);
    if (text !== null && text !== '') found.push({ element, text, inProse });
  }
  return found;
}

/** Something that a style sheet or script can know it by; links have attributes of their own accord. */
function hasHandle(element: Element, name: string): boolean {
  if (!element.hasAttributes()) return false;
  if (name !== 'a') return true;
  return (
    element.hasAttribute('class') ||
    element.hasAttribute('style') ||
    element.hasAttribute('id') ||
    element.hasAttribute('hidden') ||
    element.hasAttribute('aria-hidden')
  );
}

/** Inline elements that style sheets are not known to hide by their bare name. */
const USUAL_INLINE: readonly string[] = ['a', 'b', 'strong', 'em', 'center'];

/** What an element is by its name: one question for each of thousands. */
const SORTS: ReadonlyMap<string, 'skipped' | 'block' | 'usual'> = new Map([
  ...USUAL_INLINE.map((name) => [name, 'usual'] as const),
  ...[...BLOCKS].map((name) => [name, 'block'] as const),
  ...[...SKIPPED].map((name) => [name, 'skipped'] as const),
]);

/** An element's text on one line; null if it is long or holds something other than text. */
function shortText(element: Element): string | null {
  const only = element.firstChild;
  if (only === element.lastChild && only?.nodeType === TEXT) {
    const own = only.nodeValue ?? '';
    return own.length > LONGEST ? null : onOneLine(own);
  }
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
  return visit(element) ? onOneLine(text) : null;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
