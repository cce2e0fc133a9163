import type { Box, PageLine, PageOutline } from '../segment/pageLines';
import { MISLEADING_HINT } from '../tables/classHints';
import { type LeftOut, leftOut } from './leftOut';
import { PlainDocument } from './plain/plainDocument';
import type { PlainElement } from './plain/plainElement';
import { PlainText } from './plain/plainNode';
import { standIn } from './standIn';

/**
 * Draws a small page that says of a large one where its text stands, for Readability to take apart: boxes under their own names, lines
 * as texts with their links. Readability goes over all that it is given dozens of times, and most of a page is nothing that could be
 * its article.
 * @param title the page's own
 */
export function sketchPage(outline: PageOutline, title: string): PlainDocument {
  const pen = new Pen(outline, new PlainDocument(title));
  for (const line of outline.lines) pen.draw(line);
  return pen.document;
}

/** A box with this share of the page's prose is not to be thrown away by its name or style. */
const MAIN = 0.3;

class Pen {
  private readonly out: LeftOut;
  private readonly prose: number;
  /** By the number of its box, null for what is left out. */
  private readonly elements = new Map<number, PlainElement | null>();
  private before: PageLine | null = null;

  constructor(
    private readonly outline: PageOutline,
    readonly document: PlainDocument,
  ) {
    this.out = leftOut(outline);
    this.prose = proseLeft(outline, this.out);
    nameAuthor(document);
  }

  draw(line: PageLine): void {
    const element = this.out.lines.has(line.index) ? null : this.elementOf(line.box);
    if (!element) return;
    if (line.tag === 'img') this.image(element);
    else if (line.tag === 'tr' || line.tag === 'th') this.row(line, element);
    else this.line(line, element);
    this.before = line;
  }

  /** Drawn once a line stands in it: lines come in order, and so do the boxes that hold them. */
  private elementOf(id: number): PlainElement | null {
    const known = this.elements.get(id);
    const box = this.outline.boxes[id];
    if (known !== undefined || !box) return known ?? null;
    const element = this.box(box);
    this.elements.set(id, element);
    return element;
  }

  private box(box: Box): PlainElement | null {
    const isMain = box.prose > 0 && box.prose >= this.prose * MAIN;
    if (this.out.boxes.has(box.id) || !(isMain || isVisible(box.element))) return null;
    const parent = box.parent < 0 ? null : this.elementOf(box.parent);
    if (box.parent >= 0 && !parent) return null;
    const element = parent ? this.document.createElement(box.tag) : this.document.body;
    if (!(isMain && MISLEADING_HINT.test(box.hint))) takeNames(box, element);
    parent?.appendChild(element);
    return element;
  }

  private image(into: PlainElement): void {
    const image = this.document.createElement('img');
    // Readability drops images without an address, and makes a `src` absolute.
    image.setAttribute('data-src', '#');
    into.appendChild(image);
  }

  private row({ tag, text, index }: PageLine, into: PlainElement): void {
    const row = this.document.createElement('tr');
    for (const cell of text.split('\t')) {
      const element = this.document.createElement(tag === 'th' ? 'th' : 'td');
      this.text(cell, index, element);
      row.appendChild(element);
    }
    into.appendChild(row);
  }

  private line({ box, breaks, index, spans, text }: PageLine, into: PlainElement): void {
    const isNext = this.before?.box === box && this.before.index === index - 1 && this.before.tag !== 'img';
    for (let i = 0; isNext && i < Math.min(Math.max(breaks, 1), PARAGRAPH); i++)
      into.appendChild(this.document.createElement('br'));
    let at = 0;
    for (const { tag, start, end } of spans) {
      if (tag !== 'a' || start < at) continue;
      this.text(text.slice(at, start), index, into);
      const link = this.document.createElement('a');
      this.text(text.slice(start, end), index, link);
      into.appendChild(link);
      at = end;
    }
    this.text(text.slice(at), index, into);
  }

  private text(data: string, line: number, into: PlainElement): void {
    if (data === '') return;
    into.appendChild(new PlainText(standIn(data), line));
  }
}

/** The page's prose without that of boxes that are left out: a list of comments makes no box a small part of the page. */
function proseLeft({ boxes, lines }: PageOutline, out: LeftOut): number {
  const inBoxes = new Set<number>();
  for (const id of out.boxes) {
    const { from = 0, to = 0 } = boxes[id] ?? {};
    for (let i = from; i < to; i++) inBoxes.add(i);
  }
  return lines.reduce((sum, line) => (inBoxes.has(line.index) ? sum : sum + line.prose), 0);
}

/** So many line breaks in a row begin a paragraph. */
const PARAGRAPH = 2;

/** Readability cuts the first short element called "author" out of the text unless the head names one. */
function nameAuthor(document: PlainDocument): void {
  const meta = document.createElement('meta');
  meta.setAttribute('name', 'author');
  meta.setAttribute('content', '-');
  document.head.appendChild(meta);
}

/** What Readability judges a box by. */
function takeNames({ hint, element }: Box, drawn: PlainElement): void {
  if (hint === '') return;
  for (const name of ['class', 'id', 'role']) {
    const value = element.getAttribute(name);
    if (value) drawn.setAttribute(name, value);
  }
}

const OUT_OF_SIGHT = /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/iu;

/** As far as its own attributes say: what a script has yet to show may be the article, but little else is. */
function isVisible(element: Element): boolean {
  return !(
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    element.getAttribute('aria-modal') === 'true' ||
    OUT_OF_SIGHT.test(element.getAttribute('style') ?? '')
  );
}
