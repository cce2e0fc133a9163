import type { Span } from '../../text/blocks';

const EAST_ASIAN = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u30ff]/u;
const SPACES = ' \\t\\n\\r\\f\\v\\u00a0\\u2000-\\u200a\\u2028\\u2029\\u3000';
/** Runs of white space, but for the single space between two words: that stays as it is. */
const WHITE_SPACE = new RegExp(`[${SPACES.slice(1)}][${SPACES}]*| [${SPACES}]+|^ | $`, 'g');

interface OpenSpan {
  readonly tag: Span['tag'];
  readonly href: string | null;
  /** -1: no text yet. */
  start: number;
}

const NO_SPANS: readonly Span[] = [];
const NOTHING = { text: '', spans: NO_SPANS };

/**
 * Collects the text of one line as a browser lays it out: runs of white space are one space, none at the ends, and a line break in
 * the source between two Chinese or Japanese characters is nothing (CSS Text, segment break transformation): a number or a name
 * broken over two source lines stays whole. Ideographic spaces stay, as browsers show them.
 */
export class LineWriter {
  private text = '';
  private gap: { wide: string; broken: boolean } | null = null;
  private readonly open: OpenSpan[] = [];
  private closed: Span[] = [];

  /** Takes a text that is nothing but white space. @returns false, and nothing is done, if it is more */
  addBlank(data: string): boolean {
    if (!isBlank(data)) return false;
    this.widen(data);
    return true;
  }

  add(data: string): void {
    if (this.addBlank(data)) return;
    let at = 0;
    WHITE_SPACE.lastIndex = 0;
    for (let match = WHITE_SPACE.exec(data); match; match = WHITE_SPACE.exec(data)) {
      this.write(data.slice(at, match.index));
      at = match.index + match[0].length;
      this.widen(match[0]);
    }
    this.write(at === 0 ? data : data.slice(at));
  }

  /** Text whose white space counts, in a `pre`. */
  addRaw(data: string): void {
    this.append(data);
  }

  openSpan(tag: Span['tag'], href: string | null): void {
    this.open.push({ tag, href, start: -1 });
  }

  closeSpan(): void {
    const span = this.open.pop();
    if (span && span.start >= 0) this.close(span);
  }

  /** The line as it is now; the writer is empty again, spans that are still open go on in the next line. */
  take(): { readonly text: string; readonly spans: readonly Span[] } {
    if (this.text === '' && this.closed.length === 0) {
      this.gap = null;
      return NOTHING;
    }
    for (const span of this.open) {
      if (span.start >= 0) this.close(span);
      span.start = -1;
    }
    const text = this.text.trim();
    const spans = this.closed.length > 0 ? this.spansIn(text) : NO_SPANS;
    this.text = '';
    this.gap = null;
    this.closed = [];
    return { text, spans };
  }

  private close({ tag, href, start }: OpenSpan): void {
    this.closed.push({ tag, start, end: this.text.length, href });
  }

  /** The closed spans, moved to where the text stands without white space at its ends. */
  private spansIn(text: string): readonly Span[] {
    const lead = this.text.length - this.text.trimStart().length;
    return this.closed
      .map(({ tag, href, start, end }) => ({
        tag,
        start: Math.max(0, start - lead),
        end: Math.min(end - lead, text.length),
        href,
      }))
      .filter((span) => span.end > span.start)
      .sort((a, b) => a.start - b.start || b.end - a.end);
  }

  private widen(space: string): void {
    const wide = space.includes('\u3000') ? space.replace(/[^\u3000]/g, '') : '';
    this.gap = { wide: (this.gap?.wide ?? '') + wide, broken: this.gap?.broken || space.includes('\n') };
  }

  private write(run: string): void {
    if (run === '') return;
    if (this.gap && this.text !== '') {
      const { wide, broken } = this.gap;
      const glued = broken && EAST_ASIAN.test(this.text.slice(-1)) && EAST_ASIAN.test(run.charAt(0));
      this.text += wide || (glued ? '' : ' ');
    }
    this.append(run);
  }

  private append(run: string): void {
    for (const span of this.open) if (span.start < 0) span.start = this.text.length;
    this.text += run;
    this.gap = null;
  }
}

/** Nothing but the white space between two tags: half of the texts of a page are that. */
function isBlank(data: string): boolean {
  for (let i = 0; i < data.length; i++) {
    const code = data.charCodeAt(i);
    if (code !== 0x20 && (code < 0x09 || code > 0x0d)) return false;
  }
  return true;
}
