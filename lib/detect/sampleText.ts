/** Elements whose text is no one's reading matter. `a`: menus and lists of other pages are made of links. */
const SKIPPED = 'a,aside,button,footer,nav,noscript,option,script,select,style,template,textarea';
const INLINE = /^(?:B|BIG|EM|FONT|I|MARK|SMALL|SPAN|STRONG|SUB|SUP|U)$/;
const SHOW_TEXT = 4;

/**
 * The first text of a page, paragraph by paragraph, without asking for layout or computed style: cheap enough to be
 * paid on every page. Reads at most `nodes` text nodes and `characters` characters.
 */
export function sampleText(document: Document, characters = 12_000, nodes = 20_000): string {
  if (!document.body) return '';
  const walker = document.createTreeWalker(document.body, SHOW_TEXT);
  let text = '';
  for (let seen = 0; seen < nodes && text.length < characters; seen++) {
    const node = walker.nextNode();
    if (!node) break;
    const content = node.nodeValue ?? '';
    if (/^\s*$/.test(content)) continue;
    if (node.parentElement?.closest(SKIPPED)) continue;
    text += (opensParagraph(node) ? '\n' : '') + content.trim();
  }
  return text.slice(0, characters);
}

/** Emphasis and spans inside a line must not break it: a number often stands in one. */
function opensParagraph(node: Node): boolean {
  let at: Node | null = node;
  while (at && !at.previousSibling && at.parentNode && INLINE.test(at.parentNode.nodeName))
    at = at.parentNode;
  const before = at?.previousSibling;
  if (!before) return !(at?.parentNode && INLINE.test(at.parentNode.nodeName));
  return before.nodeType === 1 && !INLINE.test(before.nodeName) && before.nodeName !== 'A';
}
