import { isNameOfSite, SITE_WORD } from '../tables/siteWords';
import { keyOf } from './keyOf';

/** Where a title ends and the names of section and site begin. */
const MARKS =
  '\\s*(?:[|｜¦│]+|_+|-{2,}|—{1,2}|–{1,2}|::+|»|›|·{1,2}|•)\\s*|\\s+[-−－‐]\\s+|[-－](?=[^-－]{1,16}$)|(?<=[\\u3400-\\u9fff”"）)？！?!》])[-－]|\\s+[<>@:：]\\s*|\\s*(?=[（(][^（()）]{2,20}[)）](?:$|\\s*[-–|｜_]))|[／/](?=[^／/]{2,8}[県市町村区庁]$)|：(?=[^：]{2,26}(?:$|\\s[-–|｜]\\s))|(?<=^\\p{Script=Han}{2,8}(?:新[闻聞]|[网網]))[:：]\\s*';
const MARK = new RegExp(MARKS, 'gu');
/** Old pages have nothing but a space there. */
const MARK_OR_SPACE = new RegExp(`${MARKS}|\\u3000+|\\s+(?=[^\\s]{2,30}$)`, 'gu');

/** A version of the title with so much cut off its ends. */
export interface TitleVariant {
  readonly text: string;
  /** Pieces cut off in front and behind. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const MOST_PIECES = 8;
/** A shorter beginning of a long title is a column's name, and the title follows it. */
const LEAST = 8;

/**
 * A page's title with every run of pieces at its ends cut off, the whole first. Which of them is the article's own is for others to
 * say: separators stand inside titles too.
 */
export function titleVariants(title: string, separator = MARK_OR_SPACE): readonly TitleVariant[] {
  const bounds: { start: number; end: number }[] = [];
  let at = 0;
  for (const match of title.matchAll(separator)) {
    if (match.index > at) bounds.push({ start: at, end: match.index });
    at = match.index + match[0].length;
  }
  if (at < title.length) bounds.push({ start: at, end: title.length });
  const pieces = bounds.slice(0, MOST_PIECES).map(({ start, end }) => title.slice(start, end).trim());
  const variants: TitleVariant[] = [];
  for (let from = 0; from < pieces.length; from += 1) {
    for (let to = pieces.length; to > from; to -= 1) {
      const first = bounds[from];
      const last = bounds[to - 1];
      if (!first || !last) continue;
      const end = to === pieces.length && bounds.length > MOST_PIECES ? title.length : last.end;
      const text = title.slice(first.start, end).trim();
      if (keyOf(text).length >= 4)
        variants.push({ text, before: pieces.slice(0, from), after: pieces.slice(to) });
    }
  }
  return variants;
}

/** The title without the pieces at its ends that name a site or a section: what to take if nothing else on the page helps. */
export function stripSiteName(title: string, siteNames: readonly string[]): string {
  const known = new Set(siteNames.map(keyOf).filter((name) => name !== ''));
  let best = title;
  for (const separator of [MARK, MARK_OR_SPACE]) {
    for (const { text, before, after } of titleVariants(title, separator)) {
      if (before.length > 1 || before.length + after.length === 0 || text.length >= best.length) continue;
      if (text.length < LEAST && text.length * 2 < title.length) continue;
      if (!before.every((piece) => known.has(keyOf(piece)) || isSiteInFront(piece, title))) continue;
      if (after.every((_, at) => isSitePiece(after, at, known, title))) best = text;
    }
  }
  return best;
}

/** A site's name in front is short; what stands before a colon is the title's own. */
const IN_FRONT = 8;

function isSiteInFront(piece: string, title: string): boolean {
  return (
    keyOf(piece).length <= IN_FRONT &&
    isNameOfSite(piece) &&
    !/^[：:]/u.test(title.slice(piece.length).trim())
  );
}

const DATE_ONLY = /^\d{1,4}[-/.年]\d{1,2}[-/.月]\d{1,4}日?$/u;
/** A section between a title and its site has no more letters than this: 生活, 国际新闻. */
const SECTION = 4;

/** Whether the piece `at` of those behind a title names a site or a section. */
function isSitePiece(
  pieces: readonly string[],
  at: number,
  known: ReadonlySet<string>,
  title: string,
): boolean {
  const piece = pieces[at] ?? '';
  const key = keyOf(piece);
  if (known.has(key) || isNameOfSite(piece) || SITE_WORD.test(piece) || DATE_ONLY.test(piece)) return true;
  if (key === '' || /^[\d()（）]+$/u.test(piece)) return false;
  const isMarked = ['_', '|', '| ', '｜', '@ '].some((mark) => title.includes(mark + piece));
  const isHan = /[\u3040-\u9fff]/u.test(piece);
  const isShort = isHan ? key.length <= 8 : piece.split(/\s+/u).length <= 4;
  const isLast = at === pieces.length - 1;
  const spaced = `\\s[-–—－‐:：]\\s?${escapePattern(piece)}${isLast ? '$' : '\\s'}`;
  const isSection = isLast || (isHan && key.length <= SECTION);
  return isShort && (isMarked || (isSection && new RegExp(spaced, 'u').test(title)));
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
}
