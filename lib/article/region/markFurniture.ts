import { dropMarkers } from '../../clean/hiddenMarkers';
import { readDate } from '../facts/readDate';
import type { PageLine } from '../segment/pageLines';
import { BYLINE_HINT } from '../tables/classHints';
import { FURNITURE_LINES } from '../tables/furnitureLines';
import { linesOf, proseOf, type Region } from './region';

/** Share of the article's prose that may stand below (or above) a line at its edge. */
const EDGE = 0.12;

/** Marks lines that are furniture by their words. They stay in the source text, so that the reader can see what was cut. */
export function markFurniture(region: Region): void {
  const lines = linesOf(region);
  const whole = proseOf(lines);
  let above = 0;
  for (const line of lines) {
    const below = whole - above - line.prose;
    const atStart = above === 0 || above <= Math.min(whole * 0.05, 60);
    const where = atStart || below <= whole * EDGE ? 'edge' : 'anywhere';
    const what = furnitureOf(line, where) ?? (atStart ? (dateLine(line) ?? bylineBox(region, line)) : null);
    if (what) {
      const kind =
        what === 'related' || what === 'previous and next'
          ? 'related-links'
          : what === 'comment box'
            ? 'comments'
            : 'boilerplate';
      region.furniture.set(line.index, { kind, confidence: 0.9, evidence: [what] });
    }
    if (line.tag !== 'figcaption') above += line.prose;
  }
}

/** A short line in a box that its name calls a byline, a date or the like. */
function bylineBox({ outline }: Region, line: PageLine): string | null {
  if (line.letters === 0 || line.letters > 80 || /[。！？]/u.test(line.text)) return null;
  const box = outline.boxes[line.box];
  const hints = `${box?.hint ?? ''} ${outline.boxes[box?.parent ?? -1]?.hint ?? ''}`;
  return BYLINE_HINT.test(hints) ? 'time and author' : null;
}

/** What furniture a line is, or null. At the article's edge more lines count as furniture than inside it. */
export function furnitureOf(line: PageLine, where: 'edge' | 'anywhere'): string | null {
  if (line.tag === 'img' || line.tag === 'tr' || line.tag === 'th') return null;
  const text = dropMarkers(line.text);
  if (line.tag === 'p' && /^\d{1,4}$/u.test(text)) return 'counter';
  for (const { what, where: place, longest, pattern } of FURNITURE_LINES) {
    if (line.letters > longest || (place === 'edge' && where !== 'edge')) continue;
    if (pattern.test(text)) return what;
  }
  return null;
}

/** A line above the text that is nothing but a date with a few words around it. */
function dateLine(line: PageLine): string | null {
  if (line.letters > 80 || line.tag === 'img') return null;
  const text = dropMarkers(line.text);
  const date = readDate(text);
  if (!date) return null;
  const rest = text.slice(0, date.start) + text.slice(date.end);
  if (/[。！？，]|\.\s/u.test(rest)) return null;
  const letters = rest.replace(/[^\p{L}]/gu, '');
  const longest = /[\u3040-\u9fff]/u.test(letters) ? 32 : 56;
  return letters.length > longest ? null : 'time and source';
}
