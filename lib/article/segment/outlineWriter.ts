import { dropMarkers } from '../../clean/hiddenMarkers';
import type { BlockTag, Image } from '../../text/blocks';
import { countLetters } from './countLetters';
import type { Box, PageLine, PageOutline } from './pageLines';

/** Marks of written language: a navigation entry has none. */
const SENTENCE_MARK = /[。！？；，、：!?;,:．｡]|\.(?:\s|$|["”’)])/u;

/** A line as the walk over the page finds it. */
export interface FoundLine {
  readonly tag: BlockTag;
  readonly level: number;
  readonly text: string;
  /** Letters and digits of the text. */
  readonly letters: number;
  readonly spans: PageLine['spans'];
  readonly group: number | null;
  readonly image: Image | null;
  readonly isLarge: boolean;
  readonly breaks: number;
}

/** Collects the lines and boxes of a page, and counts what is in them. */
export class OutlineWriter {
  private readonly lines: PageLine[] = [];
  private readonly boxes: Box[] = [];
  private box = -1;

  /** @param hint what the element's author called it */
  openBox(element: Element, tag: string, hint: string): void {
    const id = this.boxes.length;
    this.boxes.push({
      id,
      parent: this.box,
      tag,
      hint,
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

  closeBox(): void {
    const box = this.boxes[this.box];
    if (!box) return;
    box.to = this.lines.length;
    this.box = box.parent;
  }

  lastImage(): Image | null {
    return this.lines.at(-1)?.image ?? null;
  }

  add({ tag, level, text, letters, spans, group, image, isLarge, breaks }: FoundLine): void {
    const links = spans.length === 0 ? NO_LINKS : linksOf(text, spans);
    let linkLetters = 0;
    for (const link of links) linkLetters += link.text === text ? letters : countLetters(link.text);
    const prose = letters > linkLetters && SENTENCE_MARK.test(dropMarkers(text)) ? letters - linkLetters : 0;
    this.lines.push({
      index: this.lines.length,
      tag,
      level,
      text,
      spans,
      group,
      image,
      isLarge,
      breaks,
      box: this.box,
      letters,
      linkLetters,
      prose,
      links,
    });
    const holder = this.boxes[this.box];
    if (!holder) return;
    holder.letters += letters;
    holder.linkLetters += linkLetters;
    holder.prose += prose;
    holder.links += links.length;
  }

  /** The outline, each box counted with all that is in it. */
  finish(): PageOutline {
    for (const box of [...this.boxes].reverse()) {
      const parent = this.boxes[box.parent];
      if (!parent) continue;
      parent.letters += box.letters;
      parent.linkLetters += box.linkLetters;
      parent.prose += box.prose;
      parent.links += box.links;
    }
    return { lines: this.lines, boxes: this.boxes };
  }
}

const NO_LINKS: PageLine['links'] = [];

function linksOf(text: string, spans: PageLine['spans']): PageLine['links'] {
  return spans
    .filter((span) => span.tag === 'a')
    .map((span) => ({
      text: dropMarkers(text.slice(span.start, span.end)).trim(),
      href: span.href ?? '',
    }));
}
