import { AUTHOR_LABELS } from '../tables/labels';
import { labelled, labelPattern } from './labelled';
import { firstMeta, type Head } from './readHead';

/** Where a page may name its author, best first. */
interface Places {
  /** Short lines around the title and below the text. */
  readonly near: readonly string[];
  /** The first and the last paragraph of the text. */
  readonly opening: string;
  readonly closing: string;
  readonly publisher: string | null;
}

const AUTHOR_META = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'citation_author',
  'byl',
  'cxenseparse:author',
] as const;

const AUTHOR = labelPattern(AUTHOR_LABELS, ':：/');
/** The flag i would let any word begin a name. */
const ENGLISH_BYLINE =
  /^(?:by|By|BY):?\s+(?<value>\p{Lu}[\p{L}.'’-]*(?:\s(?:\p{Lu}[\p{L}.'’-]*|and|de|van|von|bin|al))*)/u;
const HAN_NAMES = '\\p{Script=Han}{2,4}(?:[\\s\\u3000、，,]{1,2}\\p{Script=Han}{2,4}){0,3}';
/** On a line of its own: 记者 张三 李四, 记者张三/文. */
const REPORTER_LINE = new RegExp(
  `(?:记者|記者|通讯员)(?:[\\s\\u3000:：/]{1,3}(?<value>${HAN_NAMES})[)）]?$|(?<name>\\p{Script=Han}{2,4})[／/])`,
  'u',
);
/** Within a text: （记者 张三）, 本报记者张三发自北京, 【記者張三／台北報導】. What follows the name proves that it is one. */
const REPORTER_IN_TEXT = new RegExp(
  `(?:记者|記者)[\\s\\u3000:：]{0,3}(?<value>${HAN_NAMES})(?=[\\s\\u3000]{0,2}(?:[)）\\]】／/]|发自|發自|报道|報道|報導|通讯员|通訊員))`,
  'u',
);
/** 记者从…报道 is a sentence. */
const NO_NAME = /^[从從在了们們获獲就向对對采採近今昨]/u;
/** A dateline stands this near the start of a text, a signature this near its end. */
const OPENING = 80;
const CLOSING = 40;
const TITLE_OF_OFFICE =
  /^(?:(?:本报|本報|本网|本網|本台|特约|特約|首席|见习|实习)?(?:记者|記者|通讯员|通訊員)[\s\u3000:：]*)+/u;
const AFTER_NAME = /(?:[\s\u3000]*(?:出自|发自|發自|来自|报道|報道|報導)).*$/u;
/** Endings of what is no person: a site, a company, the maker of the software. */
const NO_PERSON =
  /(?:网|網|网络|網路|科技|公司|集团|集團|编辑部|編輯部|管理员|管理員|小编|小編|系统|系統|\badmin\w*|\bwebmaster|\b(?:team|inc|ltd|cms))$/iu;

/** Reads who wrote an article. @returns names as the page writes them, or null */
export function readByline(head: Head, { near, opening, closing, publisher }: Places): string | null {
  for (const line of near) {
    const groups = REPORTER_LINE.exec(line)?.groups;
    const found =
      labelled(AUTHOR, line) ?? groups?.value ?? groups?.name ?? ENGLISH_BYLINE.exec(line)?.groups?.value;
    const name = toName(found);
    if (name) return name;
  }
  for (const text of [opening.slice(0, OPENING), closing.slice(-CLOSING)]) {
    const name = toName(REPORTER_IN_TEXT.exec(text)?.groups?.value);
    if (name) return name;
  }
  const sites = [head.data.publisher, head.meta.get('og:site_name'), publisher, titleSuffix(head.title)];
  const said = [head.data.author, firstMeta(head, AUTHOR_META)].map(toName);
  return (
    said.find((name) => name && !NO_PERSON.test(name) && !sites.some((site) => site?.includes(name))) ?? null
  );
}

/** The name of the site behind the last mark of a page's title: 标题_某某新闻. */
function titleSuffix(title: string): string | null {
  return /[_|｜\-–—](?<suffix>[^_|｜\-–—]{2,20})$/u.exec(title)?.groups?.suffix ?? null;
}

function toName(found: string | null | undefined): string | null {
  const name = found?.replace(TITLE_OF_OFFICE, '').replace(AFTER_NAME, '').trim() ?? '';
  return isName(name) ? name : null;
}

/** A name has letters, no address or markup in it, and is not an account's number. */
function isName(text: string): boolean {
  return (
    text.length <= 80 &&
    /\p{L}{2}/u.test(text) &&
    !NO_NAME.test(text) &&
    !/https?:|www\.|[@=<>"]|\d{3}/iu.test(text)
  );
}
