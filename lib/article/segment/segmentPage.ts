import { dropMarkers } from '../../clean/hiddenMarkers';
import type { BlockTag, Image } from '../../text/blocks';
import { finish, type Work } from '../../work';
import { LINK_ADDRESS } from '../tables/allowedHtml';
import { countLetters } from './countLetters';
import { isDataTable } from './isDataTable';
import { isLarge } from './isLarge';
import { LineWriter } from './lineWriter';
import { OutlineWriter } from './outlineWriter';
import type { PageLine, PageOutline } from './pageLines';
import { readImage, readNoscriptImage, resolveAddress } from './readImage';
import { BLOCK_TAGS, SKIPPED_TAGS, SPAN_TAGS } from './tagKinds';

const ELEMENT = 1;
const TEXT = 3;
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

/** Nodes between two pauses. */
const PIECE = 2000;

/**
 * Lays a page out as lines in one walk.
 * @param root the body of the page; it is not changed
 * @param baseUrl what relative addresses are resolved against
 * @param unseen elements that are not gone into, with the text that is read in their place
 */
export function* segmentPage(
  root: Element,
  baseUrl: string,
  unseen: ReadonlyMap<Element, string> = new Map(),
): Work<PageOutline> {
  const walk = new Walk(baseUrl, unseen);
  yield* walk.through(root);
  return walk.outline();
}

/** An element that is open, and what is to be done when it ends. */
interface Open {
  readonly element: Node;
  readonly end: () => void;
}

class Walk {
  private readonly page = new OutlineWriter();
  private readonly writer = new LineWriter();
  private readonly open: Open[] = [];
  /** Elements open around that set their text large; whether all text of the line stands in one. */
  private larger = 0;
  private isLarge = true;
  private tag: BlockTag = 'p';
  private level = 0;
  private group: number | null = null;
  private groups = 0;
  private isRow = false;
  /** Line breaks since the last text of this block. */
  private breaks = 0;
  private isPre = false;

  constructor(
    private readonly baseUrl: string,
    private readonly unseen: ReadonlyMap<Element, string>,
  ) {}

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

  outline(): PageOutline {
    return this.page.finish();
  }

  /** @returns whether to go inside */
  private enter(node: Node): boolean {
    // Noncharacters that the page holds itself would be taken for our markers.
    if (node.nodeType === TEXT) this.text(dropMarkers(node.nodeValue ?? ''));
    return node.nodeType === ELEMENT && this.element(node as Element);
  }

  private leave(node: Node): void {
    while (this.open.at(-1)?.element === node) this.open.pop()?.end();
  }

  private onLeaving(element: Element, end: () => void): void {
    this.open.push({ element, end });
  }

  private text(written: string): void {
    // Scripts write what no parser lets through; HTML made of it would read differently.
    const data = written.replaceAll('\0', '\uFFFD');
    if (data === '') return;
    if (this.larger === 0 && this.isLarge && data.trim() !== '') this.isLarge = false;
    if (!this.isPre) {
      this.writer.add(data);
      return;
    }
    for (const [i, part] of data.split(/\r\n?|\n/).entries()) {
      if (i > 0) this.endLine();
      this.writer.addRaw(part);
    }
  }

  private element(element: Element): boolean {
    const marker = this.unseen.get(element);
    if (marker !== undefined) {
      this.text(marker);
      return false;
    }
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
    this.enlarge(element, tag);
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
    else {
      this.endLine();
      this.breaks += 1;
    }
  }

  private block(element: Element, tag: string): boolean {
    if (this.isRow) {
      this.writer.add(' ');
      this.onLeaving(element, () => this.writer.add(' '));
      return true;
    }
    this.endLine();
    this.breaks = 0;
    if (tag === 'HR') return false;
    const outer = { tag: this.tag, level: this.level, group: this.group, isPre: this.isPre };
    this.page.openBox(element, tag);
    this.enlarge(element, tag);
    this.isPre ||= tag === 'PRE';
    const line = LINE_TAGS[tag];
    if (line) this.tag = line;
    if (/^H[1-6]$/u.test(tag)) this.level = Number(tag.charAt(1));
    if (tag === 'UL' || tag === 'OL') this.group = ++this.groups;
    if (tag === 'LI') this.tag = element.parentElement?.tagName.toUpperCase() === 'OL' ? 'ol' : 'ul';
    if (tag === 'LI' && this.group === null) this.group = ++this.groups;
    this.onLeaving(element, () => {
      this.endLine();
      this.breaks = 0;
      this.page.closeBox();
      Object.assign(this, outer);
    });
    if (tag !== 'TABLE' || !isDataTable(element)) return true;
    this.table(element);
    return false;
  }

  private enlarge(element: Element, tag: string): void {
    if (!isLarge(element, tag)) return;
    this.larger += 1;
    this.onLeaving(element, () => {
      this.larger -= 1;
    });
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
      this.isLarge = true;
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
    if (image && this.page.lastImage()?.src !== image.src) this.image(image);
  }

  private endLine(): void {
    const { text, spans } = this.writer.take();
    if (text !== '' && countLetters(text) > 0) this.push(this.tag, text, spans, null);
    this.isLarge = true;
  }

  private push(tag: BlockTag, text: string, spans: PageLine['spans'], image: Image | null): void {
    const { level, group, isLarge, breaks } = this;
    this.page.add({ tag, level, text, spans, group, image, isLarge, breaks });
    this.breaks = 0;
  }
}
