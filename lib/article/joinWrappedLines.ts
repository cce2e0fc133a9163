import { findWraps } from '../text/findWraps';
import type { ArticleLine } from './linesToBlocks';
import type { PageLine } from './segment/pageLines';

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/u;
const WIDE_LAST = new RegExp(`${WIDE.source}$`, 'u');
const WIDE_FIRST = new RegExp(`^${WIDE.source}`, 'u');

/**
 * Makes one paragraph of the lines that a page has broken at a fixed width, each in a paragraph of its own or before a `br`.
 * A number that was broken there is whole again.
 * @returns the lines themselves where the text is not set so
 */
export function joinWrappedLines(lines: readonly ArticleLine[]): readonly ArticleLine[] {
  const text = lines.filter(isRunning);
  const wraps = findWraps(text.map(({ line }) => line.text));
  if (wraps.size === 0) return lines;
  const goesOn = new Set([...wraps].map((i) => text[i]));
  const joined: ArticleLine[] = [];
  let previous: ArticleLine | undefined;
  for (const entry of lines) {
    const last = joined.at(-1);
    if (previous && last && goesOn.has(previous) && isRunning(entry) && entry.line.breaks < 2)
      joined[joined.length - 1] = { line: join(last.line, entry.line), furniture: null };
    else joined.push(entry);
    previous = entry;
  }
  return joined;
}

function isRunning({ line, furniture }: ArticleLine): boolean {
  return furniture === null && line.tag === 'p' && line.group === null;
}

function join(line: PageLine, next: PageLine): PageLine {
  const text = line.text + between(line.text, next.text);
  const moved = next.spans.map((span) => ({
    ...span,
    start: span.start + text.length,
    end: span.end + text.length,
  }));
  return {
    ...line,
    text: text + next.text,
    spans: [...line.spans, ...moved],
    links: [...line.links, ...next.links],
    letters: line.letters + next.letters,
    linkLetters: line.linkLetters + next.linkLetters,
    prose: line.prose + next.prose,
  };
}

/** Words are parted by a space; Chinese characters are not, nor the digits of a number that was broken among them. */
function between(line: string, next: string): string {
  const inNumber = /\d$/.test(line) && /^\d/.test(next) && WIDE.test(line);
  return WIDE_LAST.test(line) || WIDE_FIRST.test(next) || inNumber ? '' : ' ';
}
