import { dropMarkers } from '../../clean/hiddenMarkers';
import type { Image } from '../../text/blocks';
import { finish, type Work } from '../../work';
import { LINK_ADDRESS } from '../tables/allowedHtml';
import { partsOf } from './blankLines';
import { nameReader } from './boxNames';
import { countLetters, END_OF_RELEASE } from './countLetters';
import { isDataTable } from './isDataTable';
import { findLarge } from './isLarge';
import { LineWriter } from './lineWriter';
import { type FoundLine, OutlineWriter } from './outlineWriter';
import type { PageOutline } from './pageLines';
import { type Place, placeIn } from './placeIn';
import { readImage, readNoscriptImage } from './readImage';
import { resolveAddress } from './resolveAddress';
import { isMark, isPressed, kindOf, type TagKind } from './tagKinds';
import { type Visitor, walkTree } from './walkTree';

const ELEMENT = 1;
const TEXT = 3;

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
  const walk = new Walk(root, baseUrl, unseen);
  yield* walkTree(root, walk);
  return walk.outline();
}

/** An element that is open, and what is to be done when it ends. */
interface Open {
  readonly element: Node;
  readonly end: 'block' | 'gap' | 'large' | 'span';
  readonly outer: Place;
}

class Walk implements Visitor {
  private readonly page = new OutlineWriter();
  private readonly writer = new LineWriter();
  private readonly open: Open[] = [];
  private readonly large: ReadonlySet<Element>;
  private readonly nameOf: (element: Element) => string;
  /** Elements open around that set their text large; whether all text of the line stands in one. */
  private larger = 0;
  private isLarge = true;
  private place: Place = { tag: 'p', level: 0, group: null, isPre: false };
  private groups = 0;
  private isRow = false;
  /** Line breaks since the last text of this block; whether a blank line of the source stands above this line. */
  private breaks = 0;
  private isBelowBlank = false;

  constructor(
    root: Element,
    private readonly baseUrl: string,
    private readonly unseen: ReadonlyMap<Element, string>,
  ) {
    this.large = findLarge(root);
    this.nameOf = nameReader(root);
  }

  outline(): PageOutline {
    return this.page.finish();
  }

  enter(node: Node): boolean {
    if (node.nodeType === ELEMENT) return this.element(node as Element);
    // Noncharacters that the page holds itself would be taken for our markers.
    if (node.nodeType === TEXT) this.text(dropMarkers(node.nodeValue ?? ''));
    return false;
  }

  leave(node: Node): void {
    for (let last = this.open.at(-1); last?.element === node; last = this.open.at(-1)) {
      this.open.pop();
      this.end(last);
    }
  }

  private end({ end, outer }: Open): void {
    if (end === 'span') this.writer.closeSpan();
    else if (end === 'large') this.larger -= 1;
    else if (end === 'gap') this.writer.add(' ');
    else {
      this.endLine();
      this.breaks = 0;
      this.page.closeBox();
      this.place = outer;
    }
  }

  private onLeaving(element: Element, end: Open['end'], outer = this.place): void {
    this.open.push({ element, end, outer });
  }

  private text(written: string): void {
    if (written === '' || (!this.place.isPre && this.writer.addBlank(written))) return;
    // Scripts write what no parser lets through; HTML made of it would read differently.
    const data = written.includes('\0') ? written.replaceAll('\0', '\uFFFD') : written;
    if (this.isLarge && this.larger === 0 && data.trim() !== '') this.isLarge = false;
    if (!this.place.isPre) {
      const [first = '', ...others] = partsOf(data, this.isBelowBlank);
      this.writer.add(first);
      for (const part of others) {
        if (!this.isRow) this.endLine();
        this.isBelowBlank = !this.isRow;
        this.writer.add(part);
      }
      return;
    }
    for (const [i, part] of data.split(/\r\n?|\n/).entries()) {
      if (i > 0) this.endLine();
      this.writer.addRaw(part);
    }
  }

  private element(element: Element): boolean {
    const marker = this.unseen.size > 0 ? this.unseen.get(element) : undefined;
    if (marker !== undefined) {
      this.text(marker);
      return false;
    }
    const kind = kindOf(element);
    switch (kind.use) {
      case 'block':
        return this.block(element, kind);
      case 'inline':
        return this.inline(element, kind);
      case 'break':
        this.lineBreak();
        break;
      case 'image':
        this.image(readImage(element, this.baseUrl));
        break;
      case 'noscript':
        this.noscript(element);
    }
    return false;
  }

  private inline(element: Element, { span }: TagKind): boolean {
    this.enlarge(element);
    if (!span || isMark(element, span)) return true;
    const address = span === 'a' ? (element.getAttribute('href') ?? '') : '';
    const href = span === 'a' ? (resolveAddress(address, this.baseUrl, LINK_ADDRESS) ?? '') : null;
    this.writer.openSpan(span, href);
    this.onLeaving(element, 'span');
    return true;
  }

  private lineBreak(): void {
    if (this.isRow) this.writer.add(' ');
    else {
      this.endLine();
      this.breaks += 1;
    }
  }

  private block(element: Element, kind: TagKind): boolean {
    if (this.isRow) {
      this.writer.add(' ');
      this.onLeaving(element, 'gap');
      return true;
    }
    this.endLine();
    this.breaks = 0;
    if (kind.tag === 'HR') return false;
    const outer = this.place;
    this.page.openBox(element, kind.tag, this.nameOf(element));
    this.enlarge(element);
    this.place = placeIn(this.place, element, kind, () => ++this.groups);
    this.onLeaving(element, 'block', outer);
    if (isPressed(element, kind)) {
      this.writer.openSpan('a', '');
      this.onLeaving(element, 'span');
    }
    if (kind.tag !== 'TABLE' || !isDataTable(element)) return true;
    this.table(element);
    this.leave(element);
    return false;
  }

  private enlarge(element: Element): void {
    if (!this.large.has(element)) return;
    this.larger += 1;
    this.onLeaving(element, 'large');
  }

  private table(table: Element): void {
    this.place = { ...this.place, group: ++this.groups };
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
      if (texts.some((text) => text !== '')) {
        const text = texts.join('\t');
        this.push({ tag: isHead ? 'th' : 'tr', text, letters: countLetters(text) });
      }
      this.isLarge = true;
    }
  }

  /** What a table of data holds is little. */
  private all(node: Node): void {
    finish(walkTree(node, this));
  }

  private image(image: Image | null): void {
    if (!image || this.isRow) return;
    this.endLine();
    this.push({ tag: 'img', image });
  }

  private noscript(element: Element): void {
    const image = readNoscriptImage(element, this.baseUrl);
    if (image && this.page.lastImage()?.src !== image.src) this.image(image);
  }

  private endLine(): void {
    const { text, spans } = this.writer.take();
    const letters = text === '' ? 0 : countLetters(text);
    if (letters > 0 || END_OF_RELEASE.test(text)) this.push({ tag: this.place.tag, text, letters, spans });
    this.isLarge = true;
    this.isBelowBlank = false;
  }

  private push(line: Pick<FoundLine, 'tag'> & Partial<FoundLine>): void {
    const { tag, text = '', letters = 0, spans = [], image = null } = line;
    const { isLarge, breaks } = this;
    const { level, group } = this.place;
    this.page.add({ tag, level, text, letters, spans, group, image, isLarge, breaks });
    this.breaks = 0;
  }
}
