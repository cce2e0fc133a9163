import { dropMarkers } from '../../clean/hiddenMarkers';
import { countLetters } from '../segment/countLetters';
import type { PageLine } from '../segment/pageLines';
import { furnitureOf } from './furnitureOf';

/** What a page sets behind the last sentence of a paragraph. Offsets in the line's text. */
interface TailRemark {
  readonly start: number;
  readonly end: number;
  readonly what: string;
}

const ENDED = /[。！？!?.…”」』）)]\s{0,3}$/u;
/** The last brackets, and the day that an agency counts from 1912 on behind them: （編輯：林小山）1130331. */
const BRACKETS = /(?<said>[（(【[][^（()）【】[\]]{3,60}[)）】\]])(?<day>\s?\d{7})?$/u;
/** What brackets may say of the text without a link. */
const SAID = new Set(['copyright notice', 'editor']);

/**
 * Finds what is none of a paragraph and stands behind its last sentence: …及时就诊。[返回首页，查看更多], …八点。（责编：林小山）
 * @returns null unless the words of the link or the brackets alone are furniture and a whole sentence stands before them
 */
export function tailRemark(line: PageLine): TailRemark | null {
  if (line.tag === 'img' || dropMarkers(line.text) !== line.text) return null;
  return tailLink(line) ?? tailBrackets(line) ?? tailButton(line);
}

function tailLink(line: PageLine): TailRemark | null {
  const span = line.spans.findLast(({ tag, end }) => tag === 'a' && end === line.text.length);
  if (!span || span.start === 0) return null;
  // An arrow leads to it: …出席会议。>>>更多内容，点击阅读
  const arrow = /[>＞»]+\s?$/u.exec(line.text.slice(0, span.start))?.[0].length ?? 0;
  const what = furnitureIn(line, span.start, span.end, arrow);
  return what === null ? null : { ...what, end: span.end };
}

function tailBrackets(line: PageLine): TailRemark | null {
  const found = BRACKETS.exec(line.text);
  if (!found || found.index === 0) return null;
  const what = furnitureIn(line, found.index, found.index + (found.groups?.said ?? '').length);
  return what && SAID.has(what.what) ? { ...what, end: line.text.length } : null;
}

/** A button that a picture's caption ends with. */
const BUTTON = /\s?(?:(?:hide|show|toggle) caption|(?:enlarge|expand) (?:this )?image)$/iu;

/** What an agency ends its text with, and whose turn it was: …to be built. Enditem/, Enditem/aq. */
const END_OF_WIRE = /(?<=[.!?”")）])\s(?:enditem|endit)(?:\s?\/\s?[A-Za-z]{0,8})?\.?$/iu;

function tailButton(line: PageLine): TailRemark | null {
  const button = BUTTON.exec(line.text);
  const found = button ?? END_OF_WIRE.exec(line.text);
  if (!found || found.index === 0) return null;
  return { start: found.index, end: line.text.length, what: button ? 'loading' : 'editor' };
}

function furnitureIn(line: PageLine, start: number, end: number, arrow = 0): Omit<TailRemark, 'end'> | null {
  const text = line.text.slice(start, end).trim();
  const above = line.text.slice(0, start - arrow);
  if (!ENDED.test(above)) return null;
  const what = furnitureOf({ ...line, text, letters: countLetters(text) }, 'anywhere');
  return what === null ? null : { start: above.trimEnd().length, what };
}
