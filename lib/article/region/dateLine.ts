import { dropMarkers } from '../../clean/hiddenMarkers';
import { letters } from '../../text/letters';
import { keyOf } from '../facts/keyOf';
import { readDate } from '../facts/readDate';
import type { PageLine } from '../segment/pageLines';
import { countsSomething } from './countsSomething';

/** By Anna Quill and Tom Reed, HARROW GAZETTE; By Anna Quill, Science Editor, Harrow News: names and nothing else. */
const BYLINE = letters(
  String.raw`^(?:By|BY):? \p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|and|&|de|van|von|bin|al)){1,8}(?:, (?:\p{Lu}[^.!?;:,]{1,30}|(?:[a-z]{2,14} ){0,3}(?:correspondent|editor|reporter|writer))){0,2},?$`,
);
/** The time of a bulletin's figures (as of 10時) is written without a colon, that of a page with one. */
const CLOCK = /\d[:：]\d\d/u;

const WEEKDAY = /\b(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\b|星期.|[周週].|\(.\)/giu;

/** When a law was passed and by whom is the law's own text. */
const ENACTED = /^[(（].*(?:通过|通過|批准|公布|公佈|修正|修订|修訂|施行)[^)）]{0,8}[)）]$/u;

/** A line above the text that is nothing but a date with a few words around it. */
export function dateLine(line: PageLine): string | null {
  if (line.letters > 80 || line.tag === 'img' || line.tag === 'figcaption') return null;
  const text = dropMarkers(line.text);
  const date = readDate(text);
  if (!date || ENACTED.test(text)) return null;
  const rest = text.slice(0, date.start) + text.slice(date.end);
  if (/[。！？，]|\.\s/u.test(rest) || countsSomething(rest)) return null;
  const letters = rest.replace(/[^\p{L}]/gu, '');
  const longest = /[\u3040-\u9fff]/u.test(letters) ? 32 : 56;
  return letters.length > longest ? null : 'time and source';
}

/** A date before or behind the title once more. */
export function datedTitle(line: PageLine, titleKeys: ReadonlySet<string>): string | null {
  if (line.letters > 160 || line.tag === 'img') return null;
  const text = dropMarkers(line.text);
  const date = readDate(text);
  if (!date) return null;
  const said = [text.slice(0, date.start), text.slice(date.end)].map(keyOf);
  return said.some((key) => titleKeys.has(key)) &&
    Math.min(...said.map(({ length }) => length)) <= LONGEST_WORD
    ? 'time and source'
    : null;
}

/** Beside the date: its label. */
const LONGEST_WORD = 8;

/** What a page sets beside a date: its tools. */
const TOOLS =
  /\b(?:comments?|e-?mail|feed|print|rss|save|share|text size|tweet)\b|打印|列印|分享|收藏|字[号號]|印刷|シェア/giu;

/** A line that is a date and nothing else, or with the page's tools beside it: no sentence of a text is. */
export function bareDate(line: PageLine): string | null {
  if (line.level > 0 || line.tag !== 'p' || line.letters > 60) return null;
  const text = dropMarkers(line.text);
  const date = readDate(text);
  const rest = date ? text.slice(0, date.start) + text.slice(date.end) : text;
  return date && !/[\p{L}\p{N}]/u.test(rest.replace(WEEKDAY, '').replace(TOOLS, ''))
    ? 'time and source'
    : null;
}

/** What a line can only say about the text, wherever it stands: a byline, or a date with the time of day. */
export function surelyAbout(line: PageLine): string | null {
  const text = dropMarkers(line.text);
  if (line.level > 0 || line.tag === 'figcaption') return null;
  if (BYLINE.test(text)) return 'time and author';
  return CLOCK.test(text) && readDate(text)?.hasTime ? dateLine(line) : null;
}
