import { letters } from '../../text/letters';
import { AUTHOR_LABELS, EDITOR_LABELS } from '../tables/labels';
import { authorByAddress, boxedNameJa, boxedNames, innerName, linkedName, unglued } from './boxedNames';
import { matchBio, matchDateline, matchNamed, matchSignature } from './bylinePatterns';
import { LABEL_MARKS, labelled, labelPattern } from './labelled';
import type { NearLine } from './nearLines';
import { namesInLine, namesInText } from './officeNames';
import { TITLE_OF_OFFICE, toName } from './personName';
import { firstMeta, type Head } from './readHead';
import { reporterNames } from './reporterNames';

/** Where a page may name its author, best first. */
interface Places {
  /** Short lines around the title and below the text. */
  readonly near: readonly NearLine[];
  /** The first and the last paragraphs of the text. */
  readonly opening: readonly string[];
  readonly closing: readonly string[];
  readonly publisher: string | null;
}

const AUTHOR_META = [
  'author',
  'article:author',
  'article_author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'citation_author',
  'byl',
  'cxenseparse:author',
] as const;

const AUTHOR = labelPattern(AUTHOR_LABELS, LABEL_MARKS);
const EDITOR = labelPattern(EDITOR_LABELS, ':：');
const FULL_NAME = letters(String.raw`^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]{1,20}){1,3}$`);
/** Whatever stands in brackets there is a name if it also stands alone in a line near the title. */
const SIGNED_LINE = letters(String.raw`[（(](?<value>[\p{L}\s・、]{2,16})[)）]。?$`);
/** A dateline stands this near the start of a paragraph, a signature this near its end. */
const START = 80;
const END = 40;
/** A name in brackets proves nothing further up. */
const LAST = 2;
/** Who posts for a site, what its template says, its address. */
const MACHINE =
  /^(?:admin\w*|webmaster|staff|(?:the )?news\s?(?:room|desk)|(?:your )?name,?|管理员|管理員|小编|小編|\S+\.(?:cn|com|net|org|tw))$/iu;
/** What one signs in with: AnnaQ, a.quill, quill72. */
const LOGIN = /^[A-Za-z][\w.-]*$/u;
/** Who gives out a release or a study: by Lanwick University. */
const OFFICIAL =
  /\b(?:agency|association|college|council|department|foundation|hospital|institute|ministry|office|staff|university)$|^(?:department|institute|ministry|university) (?:for|of)\b/iu;
/** More Han than a name has, and an office at their end: 医技党支部, 林业技术推广站. A single letter such as these ends names, too. */
const BODY = letters(String.raw`^\p{Script=Han}{4,}(?:支部|[局厅廳处處科委会會办辦部队隊所站校院组組])$`);
/** Endings of what is no person: a site, a company, the maker of the software. */
const NO_PERSON =
  /(?:网|網|网络|網路|科技|公司|集团|集團|编辑部|編輯部|管理员|管理員|小编|小編|系统|系統|\badmin\w*|\bwebmaster|\b(?:team|(?:corp|gmbh|inc|llc|ltd|plc)\.?|cms|times|tribune|herald|gazette|news|ugc))$/iu;

/** The name of an account or a paper behind an author's: Ann Reed (LakeBlog). */
const ACCOUNT = /\s{0,3}\([^()]{1,40}\)$/u;

/** Full names in Latin letters among the authors that the head names. */
export function namesOfAuthors(head: Head): readonly string[] {
  const said = [head.data.author, firstMeta(head, AUTHOR_META)].map((text) =>
    text?.replace(TITLE_OF_OFFICE, '').replace(ACCOUNT, ''),
  );
  return said
    .flatMap((text) => text?.split(/\s*(?:,|;|&|\band\b)\s*/u) ?? [])
    .filter((name) => FULL_NAME.test(name) && !NO_PERSON.test(name));
}

/** Reads who wrote an article. @returns names as the page writes them, or null */
export function readByline(head: Head, { near, opening, closing, publisher }: Places): string | null {
  let body: string | null = null;
  for (const line of near) {
    const text = withoutEnd(line);
    const name =
      toName(reporterNames(text) ?? labelled(AUTHOR, text) ?? namesInLine(text) ?? matchNamed(text)) ??
      toName(
        (text === line.text ? null : labelled(AUTHOR, line.text)) ??
          innerName(text) ??
          innerName(line.text) ??
          linkedName(line),
      );
    // A desk or an office is nobody, and what is by other people further up is another article.
    if (name && !line.isTail && (OFFICIAL.test(name) || isSite(name, head))) break;
    // Whose the text is, if nobody is named who wrote it.
    if (name && BODY.test(name)) {
      body ??= name;
      continue;
    }
    // News provided by Harrow Dairy: whom it is from.
    if (name && name !== publisher && !MACHINE.test(name)) {
      const whole = unglued(name, [
        ...namesOfAuthors(head),
        ...line.links.map((link) => link.replace(TITLE_OF_OFFICE, '')),
      ]);
      return withoutPaper(whole, [publisher, ...sitesOf(head)]);
    }
  }
  // Where the head says who it was, a box is not asked.
  const papers = [publisher, ...sitesOf(head)];
  const said = saidAuthor(head, near, publisher);
  const isJapanese = opening.some((text) => /[ぁ-ゖ]/u.test(text));
  const isNamed = said !== null && !LOGIN.test(said);
  const boxed = isNamed
    ? undefined
    : [
        ...near.map(
          (line) => boxedNames(beforePaper(line, papers)) ?? (isJapanese ? boxedNameJa(line) : null),
        ),
        ...near.map(authorByAddress),
      ].find((name) => name && isOtherThan(name, papers));
  if (boxed) return boxed;
  const ends = closing.map((text) => text.slice(-END)).reverse();
  const tail = near.filter((line) => line.isTail).map((line) => line.text);
  const signed = [...opening.map((text) => text.slice(0, START)), ...ends].map(
    (text) => reporterNames(text) ?? namesInText(text) ?? matchDateline(text),
  );
  const last = [...ends.slice(0, LAST), ...tail];
  const signatures = last.map((text) => matchSignature(text));
  const bracketed = last.map((text) => SIGNED_LINE.exec(text)?.groups?.value);
  const repeated = bracketed.filter(
    (name) => name && near.some((line) => !line.isTail && standsIn(name, line.text)),
  );
  const shown = [...signed, ...signatures, ...repeated].map(toName).find((name) => name !== null);
  return shown ?? said ?? tail.map(matchBio).find((name) => name !== null) ?? body;
}

/** A byline without the paper that a template sets right behind the name: Anna QuillHarrow News, in Lanwick. */
function beforePaper(line: NearLine, papers: readonly (string | null | undefined)[]): NearLine {
  const at = Math.max(0, ...papers.map((paper) => (paper ? line.text.indexOf(paper) : 0)));
  return line.isByline && /\p{Ll}$/u.test(line.text.slice(0, at))
    ? { ...line, text: line.text.slice(0, at) }
    : line;
}

/** By Newsline staff: the site itself. */
function isSite(name: string, head: Head): boolean {
  return sitesOf(head).some((site) => site?.toLowerCase() === name.toLowerCase());
}

/** Whether a name is all that a line says, or stands in it between spaces or marks: 有料記事　山野ゆき　2024年… */
function standsIn(name: string, line: string): boolean {
  return line === name || line.split(/[\s|｜・／/]+/u).includes(name);
}

function isOtherThan(name: string, sites: readonly (string | null | undefined)[]): boolean {
  return !sites.some((site) => site?.toLowerCase().includes(name.toLowerCase()));
}

/** A date with its year, which a template may set right behind a name: ANNA QUILLMARCH 25, 2022. */
const DATE_RUN = /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s\d{1,2},?\s\d{4}.*$/iu;

/** The date behind reporters: 湖畔日报记者 林小山 07-03 17:22. */
const DATE_BEHIND = /(?<=[记記]者.{2,30})[\s|｜]+(?:20\d\d[年/.-])?\d{1,2}[月/.-]\d{1,2}(?!\d).*$/u;

/** A line without the date that ends it and without the link that does: 作者：某某　返回首页. */
function withoutEnd({ text, links }: NearLine): string {
  const link = links.find((one) => NO_NAME_LINKED.test(one) && text.endsWith(one)) ?? '';
  return text
    .slice(0, text.length - link.length)
    .replace(DATE_RUN, '')
    .replace(DATE_BEHIND, '');
}

/** No name is as long as such a link. */
const NO_NAME_LINKED = letters(String.raw`^(?=.*\p{Script=Han}).{6,}$`);

const AGENCIES = ['AFP', 'AP', 'Associated Press', 'BBC News', 'Reuters', 'The Associated Press', 'UPI'];

/** An English name without the paper or the agency that stands behind it without a mark: ANNA QUILL ASSOCIATED PRESS. */
function withoutPaper(name: string, papers: readonly (string | null | undefined)[]): string {
  const paper = [...papers, ...AGENCIES].find(
    (one) => one && name.length > one.length && name.toLowerCase().endsWith(` ${one.toLowerCase()}`),
  );
  const own = name.slice(0, name.length - (paper?.length ?? 0)).trim();
  return FULL_NAME.test(own) ? own : name;
}

function sitesOf(head: Head): readonly (string | null | undefined)[] {
  return [head.data.publisher, head.meta.get('og:site_name')];
}

/** The author that the head names, unless it is the site, a company, the maker of the software or the editor. */
function saidAuthor(head: Head, near: readonly NearLine[], publisher: string | null): string | null {
  const suffix = titleSuffix(head.title);
  // Where the site has another name, the head's author behind the title is its author's.
  const isOwn = suffix === head.data.author && sitesOf(head).some((site) => site && site !== suffix);
  const sites = [...sitesOf(head), publisher, isOwn ? null : suffix];
  const editors = near.map(({ text }) => labelled(EDITOR, text));
  const said = [head.data.author, firstMeta(head, AUTHOR_META)].map((text) =>
    toName(beforeSite(text, sites)),
  );
  const isOther = (name: string) => [...sites, ...editors].some((other) => other?.includes(name));
  return (
    said.find(
      (name) =>
        name && !NO_PERSON.test(name) && !OFFICIAL.test(name) && !MACHINE.test(name) && !isOther(name),
    ) ?? null
  );
}

/** Anna Quill, HarrowNews.com | The Harrow Gazette: the site stands behind the name. */
function beforeSite(
  text: string | null | undefined,
  sites: readonly (string | null | undefined)[],
): string | null {
  const [name = '', behind = ''] = text?.split(/(?:,| \|) (.*)$/u) ?? [];
  return sites.some((site) => site && behind.startsWith(site)) ? name : (text ?? null);
}

/** The name of the site behind the last mark of a page's title: 标题_某某新闻. */
function titleSuffix(title: string): string | null {
  return /[_|｜\-–—](?!\s?by\s)(?<suffix>[^_|｜\-–—]{2,20})$/u.exec(title)?.groups?.suffix ?? null;
}
