import { dropMarkers } from '../../clean/hiddenMarkers';
import { letters } from '../../text/letters';
import type { PageOutline } from '../segment/pageLines';
import { HAN_SITE, isNameOfSite, SECTION_JA, SECTION_NAME, SITE_WORD } from '../tables/siteWords';
import { keyOf } from './keyOf';
import type { Head } from './readHead';
import { namesOfSite } from './saidTitles';

/** What sets the site's name off from the headline. A hyphen inside a word does not. White space is tried from its first character alone. */
const MARK =
  /(?:(?<!\s)\s+)?(?:[|｜¦│]+|_+|-{2,}|[—–]{1,2}|::+|»|›|·|•)\s*|(?<!\s)\s+[-−－‐:]\s+|-\s+|(?<=[\u3400-\u9fff”"）)？！?!》])[-－]|[／/](?=[^／/]{2,8}[県市町村区庁]$)/u;
const LONGEST = 40;
const LONGEST_HAN = 12;

/** An office in Japan names its site after itself: 浜川市公式ホームページ. */
const OF_OFFICE_JA = /(?<=[\p{L}])(?:公式)?(?:ホームページ|ウェブサイト|公式サイト)$/u;

/** Latin letters beside Han or kana are a word of their own: lkn湖畔網. */
const WORD_ENDS = /[^\p{L}\p{N}]+|(?<=[a-z\d])(?=[\u3040-\u9fff])|(?<=[\u3040-\u9fff])(?=[a-z\d])/u;

/** Labels of a host that name nobody, and the ends of names that are addresses. */
const NO_LABEL = /^(?:www\d?|mobile|online|edition|news|blogs?|com|net|org|gov|edu|info|invalid)$/u;
const ENDING = /\.(?:com|net|org|info|co\.uk|[a-z]{2})$/iu;

const COPYRIGHT = letters(
  String.raw`(?:©|\(c\)|\bcopyright\b|版权所有|版權所有|主办(?:单位)?|欢迎(?:访问|光临|来到))[\s©:：]{0,4}(?:\(c\)\s?)?(?:\d{4}(?:\s?[-–—]\s?\d{4})?,?\s{0,3})?(?:by\s)?(?<name>\p{L}[^.,|;:：()，。！!\d]{1,40})`,
  'i',
);
const LONGEST_COPYRIGHT = 200;
/** Whoever it is may stand before the words too: 湖畔中学 版权所有 Copyright © …. */
const HELD_BY = letters(
  String.raw`(?:^|[\s|｜©\d])(?<name>\p{Script=Han}{4,20})\s?版[权權]所有(?=$|[\s©(（,，.。|｜])`,
);
/** An office, a school or a paper: no firm that made the page. */
const OFFICE =
  /(?:[局院校学學委厅廳府馆館]|日[报報]|[电電][视視]台|研究所|集[团團]|[协協學学商][会會]|基金[会會]|[银銀]行|委[员員][会會])$/u;
const COMPANY = /[\s,]+(?:all rights.*|company|corp|inc|interactive|limited|llc|ltd|media|network)\.?$/iu;
/** Behind the name of a paper only: 湖畔時報股份有限公司. */
const COMPANY_HAN = /(?<=[报報社台]|[电電][视視])(?:股份)?有限公司$/u;
/** A holder of rights that the page names elsewhere too has so many letters. */
const HOLDER = 6;

/**
 * The name of the site that a page is of, where its head gives none: the piece of its title that the address, the copyright line or the
 * kind of word says is no part of the headline; else the line or the logo's text that is the address in words; else who holds the rights.
 * @param url the page's own address; what it calls its canonical one counts as well
 */
export function siteName(head: Head, { lines }: PageOutline, url: string): string | null {
  const addresses = [url, head.address ?? '', ...namesOfSite(head).map((name) => `https://${name}`)];
  const isOfHost = makeTest(addresses.flatMap(labelsOf));
  const texts = lines.map((line) => dropMarkers(line.image?.alt ?? line.text));
  const holders = texts.map(holderIn).filter((name) => name !== '');
  const rights = keyOf(holders.join(' '));
  const isHeld = (piece: string) => {
    const key = keyOf(piece).replace(/(?<=[a-z]{4})(?:新[闻聞]|ニュース)$/u, '');
    return key.length >= 4 && rights.includes(key);
  };
  const [first = '', ...others] = head.title.split(MARK);
  const said = [...others.reverse(), ...(others.length > 0 ? [first] : [])]
    .filter((piece) => piece.length >= 3 && piece.length <= LONGEST)
    .find((piece) => isOfHost(piece) || isHeld(piece) || isSite(piece));
  if (said) return said.replace(OF_OFFICE_JA, '');
  const home = url === '' ? null : pieceOfHome(head.title, lines);
  if (home) return home;
  const owner = holders.find((name) => namesHome(lines, name));
  if (owner) return owner;
  const front = lines.flatMap(({ links }) => links.map(({ text }) => nameOfFront(text))).find(Boolean);
  if (front) return front;
  const shown = texts.map((text) => text.slice(0, placeOf(MARK, text)));
  let keys: readonly string[] | null = null;
  const isKnown = (name: string) => {
    const key = keyOf(name);
    if (key.length < HOLDER) return false;
    keys ??= shown.map(keyOf);
    return keys.some((other, i) => other.endsWith(key) && shown[i] !== name);
  };
  return (
    shown.find((text) => text.length <= LONGEST && isOfHost(text, 'whole')) ??
    beginningOfHost(lines, addresses.flatMap(labelsOf)) ??
    holders.find((name) => isOfHost(name) || isKnown(name)) ??
    holders.find((name) => OFFICE.test(name)) ??
    null
  );
}

/** What the pieces at the ends of a page's title call its site, by the kind of word they end in. */
export function sitesInTitle({ title }: Head): readonly string[] {
  const pieces = title.split(MARK).map((piece) => piece.trim());
  const ends = pieces.length > 1 ? [pieces.at(-1) ?? '', pieces[0] ?? ''] : [];
  return ends.filter((piece) => piece.length >= 3 && piece.length <= LONGEST && isSite(piece)).slice(0, 1);
}

/** Marks with which small sites set their name off, or a full-width stroke of an office. */
const ANY_MARK = /(?:(?<!\s)\s+)?[|｜_／]+\s*|(?<!\s)\s+[-–—]\s+/u;

/** The first or last piece of a page's title, where it is also the text of a link to the site's front page. */
function pieceOfHome(title: string, lines: PageOutline['lines']): string | null {
  const pieces = title.split(ANY_MARK);
  const ends = pieces.length > 1 ? [pieces.at(-1) ?? '', pieces[0] ?? ''] : [];
  // An article's own heading may be a link with an empty address.
  const homes = lines.flatMap(({ links, level }) =>
    level > 0 ? [] : links.filter(({ href }) => isHome(href)).map(({ text }) => text),
  );
  // Farms are called something 网, which proves nothing.
  const isName = (piece: string) =>
    piece.length >= 2 && piece.length <= LONGEST_HAN * 2 && !/[网網]$/u.test(piece);
  return ends.find((piece) => isName(piece) && homes.includes(piece)) ?? null;
}

/** A link to the front page of a paper or a station, by its words: »湖畔電台新聞主頁. */
const FRONT =
  /^[»›«‹<>\s]{0,3}(?<name>[\p{Script=Han}\p{Script=Kana}]{4,12}?)(?:新[闻聞])?(?:首[页頁]|主[页頁])$/u;

function nameOfFront(text: string): string | undefined {
  const name = FRONT.exec(text)?.groups?.name;
  return name && HAN_SITE.test(name) ? name : undefined;
}

/** What papers set behind their names in an address. */
const PAPER_IN_HOST = /^(?:local|media|news(?:papers?)?|online|paper|weekly)$/u;

/** The words of a link to the front page that begin the address, where only a word for a paper is left: The Lantern, lanternnews.example. */
function beginningOfHost(lines: PageOutline['lines'], labels: readonly string[]): string | null {
  const homes = lines.flatMap(({ links }) =>
    links.filter(({ href }) => isHome(href)).map(({ text }) => text),
  );
  return (
    homes.find((text) => {
      const key = keyOf(text).replace(/^the/u, '');
      return (
        key.length >= HOLDER &&
        labels.some(
          (label) =>
            label === initialsOf(text) ||
            (label.startsWith(key) && PAPER_IN_HOST.test(label.slice(key.length))),
        )
      );
    }) ?? null
  );
}

/** The Harrow Evening Mail has its site at hem.example. */
function initialsOf(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/^the\s/u, '')
    .split(/\s+/u);
  return words.length >= INITIALS ? words.map((word) => word.slice(0, 1)).join('') : '';
}

const INITIALS = 3;

/** Whether a Chinese name is all that a link to the front page, or its logo, says. */
function namesHome(lines: PageOutline['lines'], name: string): boolean {
  return (
    HAN_SITE.test(name) &&
    lines.some(({ links }) => links.some(({ href, text }) => isHome(href) && text.trim() === name))
  );
}

function isHome(href: string): boolean {
  return /^https?:\/\/[^/]+\/?(?:index\.\w{3,5})?$/u.test(href);
}

/** Where a text has the first match of a pattern; its end if it has none. */
function placeOf(pattern: RegExp, text: string): number {
  const at = text.search(pattern);
  return at < 0 ? text.length : at;
}

function labelsOf(address: string): readonly string[] {
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  // Words may be joined by hyphens there.
  const labels = host.split('.').map(keyOf);
  return labels.filter((label) => label.length >= 3 && !NO_LABEL.test(label));
}

/** Whether a name is a label of the host in words: all of it, a word of it, or a part of the label. */
function makeTest(labels: readonly string[]): (name: string, how?: 'whole') => boolean {
  return (name, how) => {
    const bare = keyOf(name.replace(ENDING, ''));
    const key = bare.replace(/^the/u, '');
    if (labels.some((label) => label === bare || label === key)) return true;
    if (how === 'whole') return false;
    const words = new Set(name.toLowerCase().split(WORD_ENDS));
    return labels.some((label) => words.has(label) || (key.length >= 4 && label.includes(key)));
  };
}

function holderIn(text: string): string {
  if (text.length > LONGEST_COPYRIGHT) return '';
  let name = (HELD_BY.exec(text) ?? COPYRIGHT.exec(text))?.groups?.name?.trim() ?? '';
  while (COMPANY.test(name)) name = name.replace(COMPANY, '');
  return name.replace(COMPANY_HAN, '');
}

function isSite(piece: string): boolean {
  if (/[\u3040-\u9fff]/u.test(piece))
    return HAN_SITE.test(piece) && !SECTION_JA.test(piece) && piece.length <= LONGEST_HAN;
  return !SECTION_NAME.test(piece) && (SITE_WORD.test(piece) || isNameOfSite(piece));
}
