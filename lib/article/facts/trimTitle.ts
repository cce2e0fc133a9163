import type { PageLine } from '../segment/pageLines';
import { KIND_PREFIXES } from '../tables/titleWords';
import { keyOf } from './keyOf';

/** What a forum sets before a heading: the kind of thread, in brackets, a link to the others of it. */
export function kindLinked({ text, links: [first] }: PageLine): string {
  const kind = /^[[【](?<kind>[^\]】]{1,12})[\]】]/u.exec(text)?.groups?.kind ?? '';
  return kind !== '' && keyOf(first?.text ?? '') === keyOf(kind) ? kind : '';
}

const KIND = /^(?<kind>[\p{L} -]{2,20}?)\s?[|｜]\s?(?<title>.{12,})$/u;

/** A title without the kind of piece that the page sets before it behind a bar: Opinion|The lakes can wait. */
export function withoutKind(text: string): string {
  const { kind = '', title = text } = KIND.exec(text)?.groups ?? {};
  return KIND_PREFIXES.has(kind.toLowerCase()) ? title : text;
}

const PAGE = /^(?<title>.{8,}?)\s?[（(](?<page>\d{1,2})[）)]$/u;
/** How the head sets a page's number off. */
const SET_OFF = /^\s?[_|-]\s?第?(\d{1,2})页?(?!\d)/u;

/** A title without the number of the page, if the head sets that off from it in another way: 标题_2_网站. */
export function withoutPage(text: string, said: string): string {
  const { title = '', page = '' } = PAGE.exec(text)?.groups ?? {};
  const isPage =
    page !== '' && said.startsWith(title) && SET_OFF.exec(said.slice(title.length))?.[1] === page;
  return isPage ? title : text;
}
