import { dropMarkers } from '../../clean/hiddenMarkers';
import { termsOf } from '../../links/termsOf';
import { type Topics, topicsOf } from '../../links/topicsOf';
import { furnitureOf } from '../region/markFurniture';
import { keyOfLine } from '../segment/onceALine';
import type { PageLine, PageOutline } from '../segment/pageLines';
import { SITE_WORD } from '../tables/siteWords';
import { keyOf, oneLine } from './keyOf';
import { firstMeta, type Head } from './readHead';
import { stripSiteName, titleVariants } from './titleVariants';

export interface FoundTitle {
  readonly best: string;
  readonly candidates: readonly string[];
  /** The line on the page that shows it, if one does. */
  readonly line: PageLine | null;
}

interface Candidate {
  text: string;
  score: number;
  line: PageLine | null;
}

const TITLE_HINT = /(?:^|[\s_-])(?:\w{0,12}(?:title|headline|biaoti|subject)\w{0,12}|tit|bt|h1)(?:$|[\s_-])/u;
const NOT_TITLE_HINT = /sub-?title|site-?title|site-?name|logo|widget|related|sidebar|column|nav|menu|brand/u;
/** A line with such a label in it is about the article, not its title. */
const LABELLED = /(?:作者|来源|來源|编辑|編輯|发布时间|时间|浏览|点击|阅读)[\s\u3000]{0,3}[:：]/u;
const LONGEST = 200;
/** No longer than this and ending like one, it is the name of a site or a section. */
const SITE_NAME = 8;
/** A line that nothing on the page calls a title. */
const LONGEST_PLAIN = 80;

/**
 * The article's title, from everything on the page that may say it: each version is weighed by how many independent places agree.
 * A version that is only the beginning of another one that the page shows too (cut off at an inner quotation mark) gives way to it.
 * @param votes indexes of the article's lines, as far as known
 */
export function readTitle(head: Head, outline: PageOutline, votes: ReadonlySet<number>): FoundTitle {
  const body = outline.lines.filter((line) => votes.has(line.index) && line.prose > 0);
  const start = body[0]?.index ?? outline.lines.length;
  const topics = topicsOf(body.map((line) => line.text));
  const siteNames = namesOfSite(head);
  const site = new Set(siteNames.map(keyOf));
  const known = new Map<string, Candidate>();
  const vote = (text: string, weight: number, line: PageLine | null = null) => {
    const key = keyOf(text);
    const score = key.length <= SITE_NAME && SITE_WORD.test(text) ? weight / 4 : weight;
    if (key.length < 2 || text.length > LONGEST || site.has(key)) return;
    const candidate = known.get(key);
    if (!candidate) known.set(key, { text, score: score + supportOf(topics, text), line });
    else {
      candidate.score += score;
      if (line && !candidate.line) Object.assign(candidate, { text, line });
    }
  };
  const said = saidTitles(head);
  for (const { text, weight } of said) {
    vote(stripSiteName(text, siteNames), weight);
  }
  const sayings = said.map(({ text, weight }) => ({
    text,
    weight,
    whole: keyOf(text),
    own: keyOf(stripSiteName(text, siteNames)),
    variants: new Map(titleVariants(text).map((variant) => [keyOf(variant.text), variant])),
  }));
  const shown = bestOfEach(shownTitles(outline, start));
  for (const { text, weight, line } of shown) {
    const key = keyOf(text);
    vote(text, weight, line);
    const next = outline.lines[line.index + 1];
    for (const { text: whole, own, weight: extra } of sayings) {
      if (next && own.startsWith(key) && own === key + keyOfLine(next))
        vote(stripSiteName(whole, siteNames), weight + extra + 1, next);
    }
    for (const { variants, weight: extra, whole } of sayings) {
      const variant = variants.get(key);
      if (variant)
        vote(text, variant.before.length > 0 || losesSubtitle(variant.after) ? extra * 0.6 : extra + 1, line);
      else if (line.level === 1 && whole.startsWith(key) && key.length >= whole.length * 0.6) {
        vote(text, extra, line);
      }
    }
  }
  for (const { variants, whole, own } of sayings) {
    const said = known.get(own);
    const isShown = shown.some((one) => keyOf(one.text) === whole || keyOf(one.text) === own);
    const part = shown.some((one) => {
      const variant = variants.get(keyOf(one.text));
      return variant !== undefined && !losesSubtitle(variant.after);
    });
    if (said && part && !isShown) said.score -= 1;
  }
  const ranked = [...known.entries()].sort(([, a], [, b]) => b.score - a.score);
  let best = ranked[0];
  for (const entry of ranked) {
    const cut = best && entry[0] !== best[0] && entry[0].startsWith(best[0]) && best[0].length >= 4;
    if (cut && best && !best[1].line && entry[1].line && entry[1].score >= 3) best = entry;
  }
  const text = oneLine(best?.[1].text ?? '');
  const key = best?.[0] ?? '';
  const versions = ranked
    .filter(([other, { score }]) => score >= 1 && (other.includes(key) || key.includes(other)))
    .map(([, candidate]) => oneLine(candidate.text));
  return {
    best: text,
    candidates: [...new Set([text, ...versions])].filter((version) => version !== ''),
    line: best?.[1].line ?? null,
  };
}

/** Whether what was cut off behind a title says something itself: a subtitle. The last piece is nearly always a site's name. */
function losesSubtitle(after: readonly string[]): boolean {
  const said = after.length > 1 ? after.slice(0, -1) : after;
  return said.some((piece) => !SITE_WORD.test(piece) && (piece.match(/[\u3040-\u9fff]/gu)?.length ?? 0) >= 8);
}

/** How much of a title the article speaks of: a site's motto has nothing to do with it. */
function supportOf(topics: Topics, text: string): number {
  const terms = termsOf(text);
  if (terms.length === 0) return 0;
  const share = terms.filter((term) => topics.has(term)).length / terms.length;
  return share === 0 && terms.length >= 3 ? -1 : 2 * share;
}

/** A text that stands in many places (a section's name in menus) is heard once, where it weighs most. */
function bestOfEach<T extends { readonly text: string; readonly weight: number }>(
  shown: readonly T[],
): readonly T[] {
  const best = new Map<string, T>();
  for (const one of shown) {
    const key = keyOf(one.text);
    if ((best.get(key)?.weight ?? Number.NEGATIVE_INFINITY) < one.weight) best.set(key, one);
  }
  return [...best.values()];
}

function namesOfSite({ meta, data }: Head): readonly string[] {
  return [
    meta.get('og:site_name'),
    meta.get('application-name'),
    meta.get('apple-mobile-web-app-title'),
    data.publisher,
  ]
    .filter((name) => name !== undefined && name !== null)
    .filter((name) => name.length <= 40);
}

/** What the head says, with how far each is to be trusted. */
function saidTitles(head: Head): readonly { readonly text: string; readonly weight: number }[] {
  const { data, meta, title } = head;
  const said = [
    { text: data.headline, weight: 2 },
    { text: meta.get('og:title'), weight: 2 },
    { text: meta.get('twitter:title'), weight: 1 },
    {
      text: firstMeta(head, [
        'articletitle',
        'headline',
        'dc.title',
        'title',
        'citation_title',
        'weibo:article:title',
      ]),
      weight: 1,
    },
    { text: title, weight: 2 },
  ];
  return said.flatMap(({ text, weight }) =>
    text ? [{ text: oneLine(text).slice(0, LONGEST), weight }] : [],
  );
}

/** Lines of the page that look like its title: headings and boxes called so, the nearer above the article the better. */
function shownTitles(
  { lines, boxes }: PageOutline,
  start: number,
): readonly { readonly text: string; readonly weight: number; readonly line: PageLine }[] {
  const shown: { text: string; weight: number; line: PageLine }[] = [];
  for (const line of lines) {
    if ((line.index > start + 4 && line.level !== 1) || line.letters < 4 || line.text.length > LONGEST)
      continue;
    const box = boxes[line.box];
    const parent = boxes[box?.parent ?? -1];
    const hints = `${box?.hint ?? ''} ${parent && parent.to - parent.from <= 3 ? parent.hint : ''}`;
    if (line.level === 0 && /。[^”」』]/u.test(line.text)) continue;
    const isPlain = line.level === 0 && !TITLE_HINT.test(hints);
    if (
      isPlain &&
      (line.index > start || line.text.length > LONGEST_PLAIN || /[。；;，,：:]$/u.test(line.text))
    )
      continue;
    if (line.level === 0 && (furnitureOf(line, 'edge') || LABELLED.test(line.text))) continue;
    const distance = start - line.index;
    let weight = distance <= 12 ? 1 - Math.max(0, distance) / 24 : 0;
    if (line.level === 1) weight += 2.5;
    else if (line.level > 0) weight += 1;
    if (TITLE_HINT.test(hints) && !NOT_TITLE_HINT.test(hints)) weight += 1;
    if (line.linkLetters > line.letters / 2) weight -= 1;
    if (NOT_TITLE_HINT.test(box?.hint ?? '')) weight -= 1.5;
    if (/[。；;]$/u.test(line.text)) weight -= 1;
    shown.push({ text: dropMarkers(line.text), weight: isPlain ? Math.min(weight, 0.3) : weight, line });
  }
  return shown;
}
