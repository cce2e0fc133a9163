/** Elements whose text is no one's reading matter. `a`: menus and lists of other pages are made of links. */
const SKIPPED: ReadonlySet<string> = new Set(
  'a aside button footer nav noscript option script select style template textarea'.split(' '),
);
const INLINE: ReadonlySet<string> = new Set('b big em font i mark small span strong sub sup u'.split(' '));
const SHOW_ELEMENTS_AND_TEXT = 5;

/**
 * The first text of a page, paragraph by paragraph, without asking for layout or computed style: cheap enough to be
 * paid on every page. Looks at no more than `nodes` nodes and reads no more than `characters` characters.
 * It goes by a walker: a form's own `parentNode` may be a control of that name, and lead round in circles.
 */
export function sampleText(document: Document, characters = 12_000, nodes = 20_000): string {
  const root = document.body;
  if (!root) return '';
  const walker = document.createTreeWalker(root, SHOW_ELEMENTS_AND_TEXT);
  let text = '';
  /** Whether the next text begins a paragraph: inline elements do not, a number often stands in one. */
  let opens = true;
  /** For each element that is open whether it is a block: its name is asked once. */
  const blocks: boolean[] = [];
  let node = walker.firstChild();
  for (let seen = 0; node && text.length < characters && seen < nodes; seen++) {
    let inside: Node | null = null;
    // Only a text has a value: that is one question less than for its kind and then its value.
    const value = node.nodeValue;
    if (value === null) {
      const name = (node as Element).localName;
      if (!SKIPPED.has(name)) {
        const isBlock = !INLINE.has(name);
        opens ||= isBlock;
        inside = walker.firstChild();
        if (inside) blocks.push(isBlock);
      } else if (name !== 'a') opens = true;
    } else {
      const content = value.trim();
      if (content !== '') {
        text += (opens ? '\n' : '') + content;
        opens = false;
      }
    }
    node = inside ?? walker.nextSibling();
    while (!node) {
      if (blocks.length === 0) return text.slice(0, characters);
      walker.parentNode();
      opens = blocks.pop() === true || opens;
      node = walker.nextSibling();
    }
  }
  return text.slice(0, characters);
}

/** Paragraphs looked at, and how much of one is read. */
const MOST_PARAGRAPHS = 40;
const MOST_OF_ONE = 2000;

/**
 * The first paragraphs of a page that is written in `<p>`, up to a number of characters: a fraction of the price of
 * `sampleText`, and often all there is to know.
 */
export function firstParagraphs(document: Document, characters: number): string {
  const paragraphs = document.getElementsByTagName('p'); // live: finds them one by one, not all at once
  let text = '';
  for (let i = 0; i < MOST_PARAGRAPHS && text.length < characters; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph) break;
    text += `\n${paragraph.textContent?.slice(0, MOST_OF_ONE).trim()}`;
  }
  return text;
}
