import { dropMarkers } from '../../clean/hiddenMarkers';
import { letters } from '../../text/letters';
import type { PageLine } from '../segment/pageLines';
import { KIND_PREFIXES } from '../tables/titleWords';
import { keyOf } from './keyOf';

/** What a forum sets before a heading: the kind of thread, in brackets, a link to the others of it. */
export function kindLinked({ text, links: [first] }: PageLine): string {
  const kind = /^[[【](?<kind>[^\]】]{1,12})[\]】]/u.exec(text)?.groups?.kind ?? '';
  return kind !== '' && keyOf(first?.text ?? '') === keyOf(kind) ? kind : '';
}

/** A heading without that. */
export function withoutLinkedKind(text: string, line: PageLine | null): string {
  const kind = line ? kindLinked(line) : '';
  return kind !== '' && text.slice(1).startsWith(kind) ? text.slice(kind.length + 2).trim() : text;
}

const KIND = letters(String.raw`^(?<kind>[\p{L} -]{2,20}?)\s?[|｜]\s?(?<title>.{12,})$`);

/** A title without the kind of piece that the page sets before it behind a bar: Opinion|The lakes can wait. */
export function withoutKind(text: string): string {
  const { kind = '', title = text } = KIND.exec(text)?.groups ?? {};
  return KIND_PREFIXES.has(kind.toLowerCase()) ? title : text;
}

/** The title that a repost gives as that of the original. */
const ORIGINAL = /^[\s(（【[]{0,3}原(?:标题|標題|题|題)\s{0,2}[:：]\s{0,3}(?<title>[^）)】\]]{6,})/u;
const IN_BRACKETS = /^[[【（(][^[\]【】（）()]{1,16}[\]】）)]\s*/u;

/** A title without what a repost sets before it in brackets, if the page gives the original's own: [某某广告]标题, 原标题：标题. */
export function withoutBrackets(text: string, lines: readonly PageLine[]): string {
  const own = text.replace(IN_BRACKETS, '');
  if (own === text) return text;
  const original = lines.find((line) => ORIGINAL.test(dropMarkers(line.text)));
  const title = ORIGINAL.exec(dropMarkers(original?.text ?? ''))?.groups?.title ?? '';
  return keyOf(title) === keyOf(own) ? own : text;
}

/** A title without the mark that a list, a table or a trail sets before it: ■見出し, 》標題. */
export function withoutMark(text: string): string {
  return text.replace(/^[■□◆◇●◎▲▼▶►※》≫»›]{1,3}\s{0,2}(?=\S{4})/u, '');
}

const PAGE = /^(?<title>.{8,}?)\s?[（(](?<page>\d{1,2})[）)]$/u;
/** How the head sets a page's number off. */
const SET_OFF = /^\s?[_|-]\s?第?(\d{1,2})页?(?!\d)/u;

/** The place of a picture among others: ( 1 / 7 ), of which a script fills in the first. */
const OF_ALL = /(?<=.{8})\s?[（(]\s{0,3}\d{0,2}\s{0,3}[/／]\s{0,3}\d{1,3}\s{0,3}[）)]$/u;

/** The way to the other pages of an article: 上一页 1 2 3 下一页. */
function isPager({ links }: PageLine): boolean {
  return links.some(({ text }) => /^[上下]一[页頁]$/u.test(text)) && links.some(({ text }) => text === '2');
}

/** A title without the number of the page, if the head sets that off from it in another way (标题_2_网站), or the page has a way to the others. */
export function withoutPage(text: string, said: string, lines: readonly PageLine[]): string {
  const { title = '', page = '' } = PAGE.exec(text)?.groups ?? {};
  if (page === '') return text.replace(OF_ALL, '');
  const isPage = said.startsWith(title) && SET_OFF.exec(said.slice(title.length))?.[1] === page;
  return isPage || lines.some(isPager) ? title : text;
}

const DAY_BEHIND =
  /^(?<title>.{8,}?)\s?(?:(?=.{12,20}$)(?=20\d\d[-/.年].{5,8}\d:\d\d(?::\d\d)?$)|[（([【])20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?<clock>\s{0,2}\d{1,2}[:：]\d\d(?:[:：]\d\d)?)?[)）\]】]?$/u;

/** A title without the day that the page sets behind it in brackets: with the time of day, or where the head says the title without. */
export function withoutDay(text: string, said: string): string {
  const { title = text, clock } = DAY_BEHIND.exec(text)?.groups ?? {};
  return clock || (said.includes(title) && !said.includes(text)) ? title : text;
}

const TWICE = /^(?<once>.{8,200}?)[\s|｜_–—-]{1,3}\k<once>$/u;

/** A title that a template wrote twice in one, once. */
export function onlyOnce(text: string): string {
  return TWICE.exec(text)?.groups?.once ?? text;
}
