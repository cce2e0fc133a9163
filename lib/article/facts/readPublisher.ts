import { anyCase } from '../../text/anyCase';
import { letters } from '../../text/letters';
import { alternatives, SOURCE_LABELS } from '../tables/labels';
import { HAN_SITE, isNameOfSite, SITE_WORD } from '../tables/siteWords';
import { DATELINES, OWN_PAPER, REFERENCE_LABELS } from '../tables/sources';
import { SURNAMED } from '../tables/surnames';
import { inFull } from './inFull';
import { labelled, labelPattern, upToLabel } from './labelled';
import { boxedPaper, deskBeside, namedPaper } from './namedPapers';
import type { NearLine } from './nearLines';
import { plainName } from './plainName';
import { readDate } from './readDate';
import { firstMeta, type Head } from './readHead';
import { toSource } from './toSource';

/** Where a page may say which paper a text is from. */
interface Places {
  readonly near: readonly NearLine[];
  /** The first paragraphs of the text. */
  readonly opening: readonly string[];
  /** What the site is called where its head does not say it; asked only then. */
  readonly siteName: () => string | null;
}

const SOURCE_META = [
  'contentsource',
  'source',
  'mediaid',
  'article:source',
  'og:source',
  'dc.source',
] as const;
/** Who publishes a page, told as a librarian would: a paper in Chinese or Japanese, else often the firm in full. */
const DUBLIN_META = ['dc.publisher', 'dcterms.publisher'] as const;
const OWN_META = ['publisher', 'apple-mobile-web-app-title'] as const;
const HAN = /[\u3040-\u30ff\u4e00-\u9fff]/u;
/** What sets a source off from its label. */
const MARKS = ':：丨｜|/／';
const ALL_SOURCES = labelPattern(SOURCE_LABELS, MARKS);
const TAIL_SOURCES = labelPattern(
  SOURCE_LABELS.filter((label) => !REFERENCE_LABELS.has(label)),
  MARKS,
);
const META_LABEL = anyCase(`^(?:${alternatives(SOURCE_LABELS)})\\s?[:：]\\s?`);
const AGENCY = letters(String.raw`^\p{Script=Han}{2,4}(?:社|通信)$`);
/** A portal's title: 見出し（某新聞） - 某ニュース. */
const IN_TITLE = /[（(](?<name>[^（()）]{2,16})[)）]\s[-–|｜]\s[^-–|｜（(]{2,24}$/u;
/** A name that stands beside the date without a label, and how long that of a paper is at least. */
const LONGEST_BARE = 12;
const PAPER = 4;

const AGENCY_RIGHTS =
  /^[\s—–-]{0,3}(?:copyright|©|\(c\))[\s©]{0,3}(?:\d{4}\s)?(?:by )?(?:the )?(?<name>AFP|Agence France[ -]Presse|AP|Associated Press|HealthDay|NPR|Reuters|UPI|Xinhua)\b/iu;
/** At the end an agency: Source: AFP/dv. */
const AGENCY_SOURCE =
  /^(?:\(?source\s?:\s?)(?<name>AFP|AP|Associated Press|Bernama|Bloomberg|Kyodo|Reuters|Xinhua|Yonhap)\b/iu;
/** An address or an account in the place of a name. */
const ADDRESS = /^(?:www\.\S+|@\S+|[a-z0-9-]+(?:\.[a-z]{2,4}){1,2})$/u;

const FIRM = /^株式会社|株式会社$/u;
/** Reads which paper a text is from: the source that the page names, not the site that reposted it. */
export function readPublisher(head: Head, { near, opening, siteName }: Places): string | null {
  let account: string | null = null;
  for (const line of near) {
    const source = labelled(line.isTail ? TAIL_SOURCES : ALL_SOURCES, line.text);
    const name = toSource(source ? (linkAt(line, source) ?? source) : null);
    // The account that posts it is its own source; whom it has the text from stands below.
    if (name && name === head.meta.get('mediaid')) account = name;
    else if (name) return name;
  }
  return (
    account ??
    first(near, ({ text }) => toSource(namedPaper(text))) ??
    first(near, ({ text, isByline }) => toSource(isByline ? boxedPaper(text) : null)) ??
    first(near, ({ text, isTail }) => (isTail ? null : besideDate(text))) ??
    first(near, ({ text, isTail }) => (isTail ? null : paperOf(text))) ??
    first(near, (line) => (line.isTail ? null : deskBeside(line, head.title))) ??
    toSource(aboveDate(near)) ??
    first(near, ({ text, isSource }) => (isSource && isShortName(text) ? toSource(text) : null)) ??
    first(opening, (text) => inFull(dateline(text), [head.data.publisher, head.meta.get('og:site_name')])) ??
    paperInTitle(head) ??
    first(near, ({ text }) => agencyWithRights(text)) ??
    first(near, ({ text, isTail }) => (isTail ? toSource(SIGNED.exec(text)?.groups?.name) : null)) ??
    saidSource(head, siteName)
  );
}

function first<T>(places: readonly T[], read: (place: T) => string | null): string | null {
  for (const place of places) {
    const found = read(place);
    if (found) return found;
  }
  return null;
}

/** Two sources, each a link, may stand side by side: the first link is the whole name. A link behind the name is another matter. */
function linkAt({ links }: NearLine, source: string): string | null {
  const others = links.filter((link) => link.length >= 2 && link.length <= source.length - 2);
  const first = others.find((link) => source.startsWith(link));
  const behind = others.find((link) => source.endsWith(link));
  return first ?? (behind ? source.slice(0, -behind.length) : null);
}

/** What a template sets behind the paper: A+ A-, 字号, 分享. */
const TOOLS_BEHIND =
  /[\s|｜【[]+(?:A\s?[+-]|[大中小][\s大中小]|字[号號体體]|分享|打印|列印|[评評][论論]|收藏|[浏瀏][览覽]|[阅閱][读讀]).*$/u;

/** Whoever set it on the page: 发布人：-湖畔网. */
const OTHER_LABEL = letters(String.raw`^\p{Script=Han}{2,4}[:：][\s—-]*`);

function besideDate(text: string): string | null {
  const date = readDate(text);
  if (!date) return null;
  const behind = upToLabel(text.slice(date.end).trimStart())
    .replace(/^[\s|｜·)）\]】]+/u, '')
    .replace(OTHER_LABEL, '')
    .replace(TOOLS_BEHIND, '')
    .replace(/^[（(]([^（()）]+)[)）]$/u, '$1')
    // The date opened the brackets: （2011年4月15日12時24分 湖畔新聞）
    .replace(/^([^（(【[]+)[)）】\]]$/u, '$1');
  const ahead = text.slice(0, date.start).replace(/[/／]\s?$/u, '');
  const gap = /\p{Script=Han}|\p{Script=Kana}/u.test(ahead)
    ? /[\s|｜·[\]()（）]+/u
    : /\s*[|·[\]()/]\s*|\s+$/u;
  const before = ahead.split(gap);
  // A section may stand before the paper: its name is shorter.
  const [first = '', ...others] = before.filter((name) => name !== '');
  const papers = others.filter((name) => name.length >= PAPER && !ADDRESS.test(name.toLowerCase()));
  return toSource([behind, first.length >= PAPER ? first : '', ...papers, first].find(isBareName));
}

/** Whose reporter it is, in a line near the title: 湖畔快报记者 林小山. */
const OF_REPORTER = letters(
  String.raw`^(?!本)(?<name>\p{Script=Han}{2,8}(?:[报報]|社|[网網]|台|新[闻聞]))[记記]者[\s:：|｜](?!.*[摄攝])`,
);

function paperOf(text: string): string | null {
  return toSource(OF_REPORTER.exec(text)?.groups?.name);
}

/** The same below the text, alone in its line. */
const SIGNED = letters(
  String.raw`^[（(]?(?!本)(?<name>\p{Script=Han}{2,6}(?:[报報]|社|[网網]))[记記]者[\s:：]{1,2}${SURNAMED}[)）]?$`,
);

/** How names of papers, stations and accounts of offices end; a section's name does not. */
const PAPERS = letters(
  String.raw`^[\p{Script=Han}\p{Script=Latin}\d]{2,10}(?:[日晚早商时時快都]?[报報]|[网網]|社|[发發]布|融媒体?|[电電][视視]台)$`,
);

/** A paper's name in a line of its own, and the date in the next. */
function aboveDate(near: readonly NearLine[]): string | undefined {
  return near.find(
    ({ text, isTail }, i) => !isTail && PAPERS.test(text) && readDate(near[i + 1]?.text ?? '')?.start === 0,
  )?.text;
}

function isBareName(name: string): boolean {
  return (
    name.length >= 2 &&
    name.length <= LONGEST_BARE &&
    (SITE_WORD.test(name) || AGENCY.test(name) || HAN_SITE.test(name) || isNameOfSite(name))
  );
}

function isShortName(text: string): boolean {
  return text.length >= 2 && text.length <= LONGEST_BOXED && !/[\d:：。，]/u.test(text);
}

const LONGEST_BOXED = 24;

/** 見出し（某新聞） - 某ニュース: the paper that a portal has a text from. */
export function paperInTitle({ title }: Pick<Head, 'title'>): string | null {
  const name = IN_TITLE.exec(title)?.groups?.name ?? '';
  return isBareName(name) ? toSource(name) : null;
}

function dateline(text: string): string | null {
  for (const pattern of DATELINES) {
    const name = pattern.exec(text)?.groups?.name;
    if (name && !OWN_PAPER.test(name)) return toSource(name);
  }
  return null;
}

/** An office that calls its site by what it does: Heading | Department of Lakes. */
const OFFICE_BEHIND_BAR = /[|–—-] (?<name>\p{Lu}\p{L}{3,14} (?:for|of)(?: the)? [\p{L} ,&]{4,60})$/u;

function saidSource(head: Head, siteName: () => string | null): string | null {
  const publisher = firstMeta(head, DUBLIN_META);
  const said = firstMeta(head, SOURCE_META)?.replace(META_LABEL, '');
  const saying = [
    said,
    head.data.publisher,
    publisher && HAN.test(publisher) ? publisher : null,
    head.meta.get('og:site_name'),
    head.meta.get('application-name'),
  ];
  const office = OFFICE_BEHIND_BAR.exec(head.title)?.groups?.name ?? '';
  const known = saying
    .map((name) => toSource(name && (office.endsWith(` ${name}`) ? office : plainName(name))))
    .filter((name) => name !== null);
  const names = known.filter((name) => !ADDRESS.test(name));
  // A site may call itself in Latin letters where machines read it, and in the page's own where people do.
  const isForeign = HAN.test(head.title) && !names.some((name) => HAN.test(name));
  const own = isForeign && names.length > 0 ? OWN_META.map((key) => toSource(head.meta.get(key))) : [];
  names.unshift(...own.filter((name) => name !== null).filter((name) => HAN.test(name)));
  // A firm's full name is what its site is not called: 株式会社某新聞社.
  return (
    names.find((name) => !FIRM.test(name)) ??
    names[0] ??
    toSource(plainName(siteName() ?? '')) ??
    known[0] ??
    null
  );
}

/** The rights in a text from an agency are the agency's: Copyright 2013 The Associated Press. */
function agencyWithRights(text: string): string | null {
  return toSource((AGENCY_RIGHTS.exec(text) ?? AGENCY_SOURCE.exec(text))?.groups?.name);
}
