import { dropMarkers } from '../../clean/hiddenMarkers';
import { countLetters } from '../segment/countLetters';
import type { PageLine } from '../segment/pageLines';
import { furnitureOf } from './furnitureOf';

/** A link at the end of a paragraph that is none of it. Offsets in the line's text. */
interface TailLink {
  readonly start: number;
  readonly end: number;
  readonly what: string;
}

const ENDED = /[。！？!?.…”」』）)]\s{0,3}$/u;

/**
 * Finds what a page sets behind the last sentence of a paragraph: …及时就诊。[返回首页，查看更多]
 * @returns null unless the words of the link alone are furniture and a whole sentence stands before it
 */
export function tailLink(line: PageLine): TailLink | null {
  const span = line.spans.findLast(({ tag, end }) => tag === 'a' && end === line.text.length);
  if (!span || span.start === 0 || dropMarkers(line.text) !== line.text) return null;
  const text = line.text.slice(span.start, span.end).trim();
  const above = line.text.slice(0, span.start);
  if (!ENDED.test(above)) return null;
  const what = furnitureOf({ ...line, text, letters: countLetters(text) }, 'anywhere');
  return what === null ? null : { start: above.trimEnd().length, end: span.end, what };
}
