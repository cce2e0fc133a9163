import { dropMarkers } from '../../clean/hiddenMarkers';
import type { BlockTag, Image } from '../../text/blocks';
import { LINK_ADDRESS } from '../tables/allowedHtml';
import { isDataTable } from './isDataTable';
import { LineWriter } from './lineWriter';
import type { Box, PageLine, PageOutline } from './pageLines';
import { readImage, readNoscriptImage, resolveAddress } from './readImage';
import { BLOCK_TAGS, SKIPPED_TAGS, SPAN_TAGS } from './tagKinds';

const ELEMENT = 1;
const TEXT = 3;
const LETTER = /[\p{L}\p{N}]/gu;
/** Marks of written language: a navigation entry has none. */
const SENTENCE_MARK = /[。！？；，、：!?;,:．｡]|\.(?:\s|$|["”’)])/u;
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

/**
 * Lays a page out as lines in one walk.
 * @param root the body of a copy of the page; it is not changed
 * @param baseUrl what relative addresses are resolved against
 */
export function segmentPage(root: Element, baseUrl: string): PageOutline {
  const walk = new Walk(baseUrl);
  walk.enter(root);
  return walk.finish();
}

class Walk {
  private readonly lines: PageLine[] = [];
  private readonly boxes: Box[] = [];
  private readonly lineOfText = new Map<Node, number>();
  private readonly writer = new LineWriter();
  private pending: Node[] = [];
  private box = -1;
  private tag: BlockTag = 'p';
  private level = 0;
  private group: number | null = null;
  private groups = 0;
  private isRow = false;
  private isPre = false;

  constructor(private readonly baseUrl: string) {}

  enter(root: Element): void {
    this.block(root);
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

  private children(element: Element): void {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === TEXT) this.textNode(node);
      else if (node.nodeType === ELEMENT) this.element(node as Element);
    }
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

  private element(element: Element): void {
    const tag = element.tagName.toUpperCase();
    if (tag === 'BR') this.lineBreak();
    else if (tag === 'IMG') this.image(readImage(element, this.baseUrl));
    else if (tag === 'NOSCRIPT') this.noscript(element);
    else if (tag === 'SVG' || SKIPPED_TAGS.has(tag)) return;
    else if (BLOCK_TAGS.has(tag)) this.block(element, tag);
    else this.inline(element, tag);
  }

  private inline(element: Element, tag: string): void {
    const span = SPAN_TAGS[tag];
    if (!span) {
      this.children(element);
      return;
    }
    const address = tag === 'A' ? (element.getAttribute('href') ?? '') : '';
    const href = tag === 'A' ? (resolveAddress(address, this.baseUrl, LINK_ADDRESS) ?? '') : null;
    this.writer.openSpan(span, href);
    this.children(element);
    this.writer.closeSpan();
  }

  private lineBreak(): void {
    if (this.isRow) this.writer.add(' ');
    else this.endLine();
  }

  private block(element: Element, tag = element.tagName.toUpperCase()): void {
    if (this.isRow) {
      this.writer.add(' ');
      this.children(element);
      this.writer.add(' ');
      return;
    }
    this.endLine();
    if (tag === 'HR') return;
    const outer = { box: this.box, tag: this.tag, level: this.level, group: this.group, isPre: this.isPre };
    this.openBox(element, tag);
    this.isPre ||= tag === 'PRE';
    const line = LINE_TAGS[tag];
    if (line) this.tag = line;
    if (/^H[1-6]$/u.test(tag)) this.level = Number(tag.charAt(1));
    if (tag === 'UL' || tag === 'OL') this.group = ++this.groups;
    if (tag === 'LI') this.tag = element.parentElement?.tagName.toUpperCase() === 'OL' ? 'ol' : 'ul';
    if (tag === 'LI' && this.group === null) this.group = ++this.groups;
    if (tag === 'TABLE' && isDataTable(element)) this.table(element);
    else this.children(element);
    this.endLine();
    const box = this.boxes[this.box];
    if (box) box.to = this.lines.length;
    Object.assign(this, outer);
  }

  private openBox(element: Element, tag: string): void {
    const id = this.boxes.length;
    const hint = ['class', 'id', 'role', 'data-role', 'itemprop']
      .map((name) => element.getAttribute(name) ?? '')
      .join(' ')
      .replace(SENTENCE_NAME, '')
      .trim();
    this.boxes.push({
      id,
      parent: this.box,
      tag,
      hint: hint.toLowerCase(),
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
    if (caption) this.block(caption);
    for (const row of table.querySelectorAll('tr')) {
      const cells = [...row.children];
      this.isRow = true;
      const texts: string[] = [];
      for (const cell of cells) {
        this.children(cell);
        texts.push(this.writer.take().text);
      }
      this.isRow = false;
      const isHead = cells.length > 0 && cells.every((cell) => cell.tagName.toUpperCase() === 'TH');
      if (texts.some((text) => text !== '')) this.push(isHead ? 'th' : 'tr', texts.join('\t'), [], null);
      this.pending = [];
    }
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
    if (LETTER.test(text)) this.push(this.tag, text, spans, null);
    LETTER.lastIndex = 0;
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

function countLetters(text: string): number {
  return text.match(LETTER)?.length ?? 0;
}
