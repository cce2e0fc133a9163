import { dropMarkers } from '../../clean/hiddenMarkers';
import type { BlockTag, Image } from '../../text/blocks';
import { countLetters } from './countLetters';
import type { Box, PageLine, PageOutline } from './pageLines';

/** Marks of written language: a navigation entry has none. */
const SENTENCE_MARK = /[。！？；，、：!?;,:．｡]|\.(?:\s|$|["”’)])/u;
const HINT_ATTRIBUTES = ['class', 'id', 'role', 'data-role', 'itemprop'];
/** A name of many words is a heading made into an anchor: it says what the text is about, not what the box is for. */
const SENTENCE_NAME = /(?:[^\s_-]{1,40}[_-]){6,}[^\s_-]{1,40}/gu;

/** A line as the walk over the page finds it. */
interface FoundLine {
  readonly tag: BlockTag;
  readonly level: number;
  readonly text: string;
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

  openBox(element: Element, tag: string): void {
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

  closeBox(): void {
    const box = this.boxes[this.box];
    if (!box) return;
    box.to = this.lines.length;
    this.box = box.parent;
  }

  lastImage(): Image | null {
    return this.lines.at(-1)?.image ?? null;
  }

  add(line: FoundLine): void {
    const index = this.lines.length;
    const shown = dropMarkers(line.text);
    const letters = countLetters(shown);
    const links = line.spans
      .filter((span) => span.tag === 'a')
      .map((span) => ({
        text: dropMarkers(line.text.slice(span.start, span.end)).trim(),
        href: span.href ?? '',
      }));
    const linkLetters = links.reduce((sum, link) => sum + countLetters(link.text), 0);
    const prose = SENTENCE_MARK.test(shown) ? Math.max(0, letters - linkLetters) : 0;
    this.lines.push({ ...line, index, box: this.box, letters, linkLetters, prose, links });
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

/** What its author called an element. */
function hintOf(element: Element): string {
  let hint = '';
  for (const name of HINT_ATTRIBUTES) hint += `${element.getAttribute(name) ?? ''} `;
  return hint.replace(SENTENCE_NAME, '').trim().toLowerCase();
}
