import { dropMarkers } from '../../clean/hiddenMarkers';
import type { BlockTag, Image } from '../../text/blocks';
import { finish, type Work } from '../../work';
import { LINK_ADDRESS } from '../tables/allowedHtml';
import { countLetters } from './countLetters';
import { isDataTable } from './isDataTable';
import { LineWriter } from './lineWriter';
import type { Box, PageLine, PageOutline } from './pageLines';
import { readImage, readNoscriptImage, resolveAddress } from './readImage';
import { BLOCK_TAGS, SKIPPED_TAGS, SPAN_TAGS } from './tagKinds';

const ELEMENT = 1;
const TEXT = 3;
/** Marks of written language: a navigation entry has none. */
const SENTENCE_MARK = /[。！？；，、：!?;,:．｡]|\.(?:\s|$|["”’)])/u;
const HINT_ATTRIBUTES = ['class', 'id', 'role', 'data-role', 'itemprop'];
const LINE_TAGS: Readonly<Record<string, BlockTag>> = {
  BLOCKQUOTE: 'blockquote',
  CAPTION: 'figcaption',
  FIGCAPTION: 'figcaption',
  H1: 'h2',
  H2: 'h2',
  H3: 'h3',
  H4: 'h4',
  H5: 'h4',
  H6: 'h4',
  PRE: 'pre',
};

/** A name of many words is a heading made into an anchor: it says what the text is about, not what the box is for. */
const SENTENCE_NAME = /(?:[^\s_-]{1,40}[_-]){6,}[^\s_-]{1,40}/gu;

/** Nodes between two pauses. */
const PIECE = 2000;

/**
 * Lays a page out as lines in one walk.
 * @param root the body of a copy of the page; it is not changed
 * @param baseUrl what relative addresses are resolved against
 */
export function* segmentPage(root: Element, baseUrl: string): Work<PageOutline> {
  const walk = new Walk(baseUrl);
  yield* walk.through(root);
  return walk.finish();
}

/** An element that is open, and what is to be done when it ends. */
interface Open {
  readonly element: Node;
  readonly end: () => void;
}

class Walk {
  private readonly lines: PageLine[] = [];
  private readonly boxes: Box[] = [];
  private readonly lineOfText = new Map<Node, number>();
  private readonly writer = new LineWriter();
  private readonly open: Open[] = [];
  private pending: Node[] = [];
  private box = -1;
  private tag: BlockTag = 'p';
  private level = 0;
  private group: number | null = null;
  private groups = 0;
  private isRow = false;
  private isPre = false;

  constructor(private readonly baseUrl: string) {}

  /** Takes an element and all below it, without recursion: pages may be thousands of levels deep. */
  *through(root: Node): Work<void> {
    let node = root;
    for (let seen = 1; ; seen++) {
      if (seen % PIECE === 0) yield;
      const inside = this.enter(node) ? node.firstChild : null;
      if (inside) {
        node = inside;
        continue;
      }
      this.leave(node);
      while (node !== root && !node.nextSibling) {
        if (!node.parentNode) return;
        node = node.parentNode;
        this.leave(node);
      }
      if (node === root || !node.nextSibling) return;
      node = node.nextSibling;
    }
  }

  finish(): PageOutline {
    for (const box of [...this.boxes].reverse()) {
      const parent = this.boxes[box.parent];
      if (!parent) continue;
      parent.letters += box.letters;
      parent.linkLetters += box.linkLetters;
      parent.prose += box.prose;
      parent.links += box.links;
    }
    return { lines: this.lines, boxes: this.boxes, lineOfText: this.lineOfText };
  }

  /** @returns whether to go inside */
  private enter(node: Node): boolean {
    if (node.nodeType === TEXT) this.textNode(node);
    return node.nodeType === ELEMENT && this.element(node as Element);
  }

  private leave(node: Node): void {
    if (this.open.at(-1)?.element === node) this.open.pop()?.end();
  }

  private onLeaving(element: Element, end: () => void): void {
    this.open.push({ element, end });
  }

  private textNode(node: Node): void {
    // Scripts write what no parser lets through; HTML made of it would read differently.
    const data = (node.nodeValue ?? '').replaceAll('\0', '\uFFFD');
    if (data === '') return;
    this.pending.push(node);
    if (!this.isPre) {
      this.writer.add(data);
      return;
    }
    for (const [i, part] of data.split(/\r\n?|\n/).entries()) {
      if (i > 0) {
        this.endLine();
        this.pending.push(node);
      }
      this.writer.addRaw(part);
    }
  }

  private element(element: Element): boolean {
    const tag = element.tagName.toUpperCase();
    if (tag === 'BR') this.lineBreak();
    else if (tag === 'IMG') this.image(readImage(element, this.baseUrl));
    else if (tag === 'NOSCRIPT') this.noscript(element);
    else if (tag === 'SVG' || SKIPPED_TAGS.has(tag)) return false;
    else if (BLOCK_TAGS.has(tag)) return this.block(element, tag);
    else return this.inline(element, tag);
    return false;
  }

  private inline(element: Element, tag: string): boolean {
    const span = SPAN_TAGS[tag];
    if (!span) return true;
    const address = tag === 'A' ? (element.getAttribute('href') ?? '') : '';
    const href = tag === 'A' ? (resolveAddress(address, this.baseUrl, LINK_ADDRESS) ?? '') : null;
    this.writer.openSpan(span, href);
    this.onLeaving(element, () => this.writer.closeSpan());
    return true;
  }

  private lineBreak(): void {
    if (this.isRow) this.writer.add(' ');
    else this.endLine();
  }

  private block(element: Element, tag: string): boolean {
    if (this.isRow) {
      this.writer.add(' ');
      this.onLeaving(element, () => this.writer.add(' '));
      return true;
    }
    this.endLine();
    if (tag === 'HR') return false;
    const outer = { box: this.box, tag: this.tag, level: this.level, group: this.group, isPre: this.isPre };
    this.openBox(element, tag);
    this.isPre ||= tag === 'PRE';
    const line = LINE_TAGS[tag];
    if (line) this.tag = line;
    if (/^H[1-6]$/u.test(tag)) this.level = Number(tag.charAt(1));
    if (tag === 'UL' || tag === 'OL') this.group = ++this.groups;
    if (tag === 'LI') this.tag = element.parentElement?.tagName.toUpperCase() === 'OL' ? 'ol' : 'ul';
    if (tag === 'LI' && this.group === null) this.group = ++this.groups;
    this.onLeaving(element, () => {
      this.endLine();
      const box = this.boxes[this.box];
      if (box) box.to = this.lines.length;
      Object.assign(this, outer);
    });
    if (tag !== 'TABLE' || !isDataTable(element)) return true;
    this.table(element);
    return false;
  }

  private openBox(element: Element, tag: string): void {
    const id = this.boxes.length;

    this.boxes.push({
      id,
      parent: this.box,
      tag,
      hint: element.hasAttributes() ? hintOf(element) : '',
      element,
      from: this.lines.length,
      to: this.lines.length,
      letters: 0,
      linkLetters: 0,
      prose: 0,
      links: 0,
    });
    this.box = id;
  }

  private table(table: Element): void {
    this.group = ++this.groups;
    const caption = table.querySelector('caption');
    if (caption) this.all(caption);
    for (const row of table.querySelectorAll('tr')) {
      const cells = [...row.children];
      this.isRow = true;
      const texts: string[] = [];
      for (const cell of cells) {
        for (const node of cell.childNodes) this.all(node);
        texts.push(this.writer.take().text);
      }
      this.isRow = false;
      const isHead = cells.length > 0 && cells.every((cell) => cell.tagName.toUpperCase() === 'TH');
      if (texts.some((text) => text !== '')) this.push(isHead ? 'th' : 'tr', texts.join('\t'), [], null);
      this.pending = [];
    }
  }

  /** What a table of data holds is little. */
  private all(node: Node): void {
    finish(this.through(node));
  }

  private image(image: Image | null): void {
    if (!image || this.isRow) return;
    this.endLine();
    this.push('img', '', [], image);
  }

  private noscript(element: Element): void {
    const image = readNoscriptImage(element, this.baseUrl);
    const last = this.lines.at(-1)?.image;
    if (image && last?.src !== image.src) this.image(image);
  }

  private endLine(): void {
    const { text, spans } = this.writer.take();
    if (text !== '' && countLetters(text) > 0) this.push(this.tag, text, spans, null);
    this.pending = [];
  }

  private push(tag: BlockTag, text: string, spans: PageLine['spans'], image: Image | null): void {
    const index = this.lines.length;
    const shown = dropMarkers(text);
    const letters = countLetters(shown);
    const links = spans
      .filter((span) => span.tag === 'a')
      .map((span) => ({ text: dropMarkers(text.slice(span.start, span.end)).trim(), href: span.href ?? '' }));
    const linkLetters = links.reduce((sum, link) => sum + countLetters(link.text), 0);
    const prose = SENTENCE_MARK.test(shown) ? Math.max(0, letters - linkLetters) : 0;
    const { level, group, box } = this;
    this.lines.push({
      index,
      tag,
      level,
      text,
      spans,
      group,
      image,
      box,
      letters,
      linkLetters,
      prose,
      links,
    });
    for (const node of this.pending) this.lineOfText.set(node, index);
    const holder = this.boxes[box];
    if (!holder) return;
    holder.letters += letters;
    holder.linkLetters += linkLetters;
    holder.prose += prose;
    holder.links += links.length;
  }
}

/** What its author called an element. */
function hintOf(element: Element): string {
  let hint = '';
  for (const name of HINT_ATTRIBUTES) hint += `${element.getAttribute(name) ?? ''} `;
  return hint.replace(SENTENCE_NAME, '').trim().toLowerCase();
}
