import { termsOf } from '../../links/termsOf';
import { SHARED_BY_CHANCE, type Topics, topicsOf } from '../../links/topicsOf';
import { keyOfLine } from '../segment/onceALine';
import type { PageLine, PageOutline } from '../segment/pageLines';
import { SITE_WORD } from '../tables/siteWords';
import { KIND_PREFIXES, TITLE_MARKS } from '../tables/titleWords';
import { otherOrderOf } from './inOtherOrder';
import { keyOf, oneLine } from './keyOf';
import type { Head } from './readHead';
import { namesOfSite, saidTitles } from './saidTitles';
import { LONGEST_TITLE, type ShownTitle, shownTitles } from './shownTitles';
import { siteName } from './siteName';
import { siteTalk } from './siteTalk';
import { stripSiteName, titleVariants } from './titleVariants';
import { kindLinked, onlyOnce, withoutBrackets, withoutKind, withoutPage } from './trimTitle';

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
  /** How much the article bears it out, -1.5 to 2: asked only of those that may win by it. */
  readonly support: () => number;
}

/** What the page's own talk is worth as a title, beside a real one. */
const TALK = 0.25;

/** What a text that the article speaks of in every word is worth more. */
const MOST_SUPPORT = 2;

/** A line that the head says in another order is worth more than the head. */
const IN_ORDER = 2;

/** What a text is taken back for that the article does not speak of at all. */
const FOREIGN = 1.5;

/** A title of fewer terms is borne out by few words: a user's name, a section's. */
const ENOUGH = 3;

/**
 * The article's title, from everything on the page that may say it: each version is weighed by how many independent places agree.
 * A version that is only the beginning of another one that the page shows too (cut off at an inner quotation mark) gives way to it.
 * @param votes indexes of the article's lines, as far as known
 */
export function readTitle(head: Head, outline: PageOutline, votes: ReadonlySet<number>): FoundTitle {
  const body = outline.lines.filter((line) => votes.has(line.index) && line.prose > 0);
  const start = body[0]?.index ?? outline.lines.length;
  const topics = topicsOf(body.map((line) => line.text));
  const named = namesOfSite(head);
  const siteNames = named.length > 0 ? named : [siteName(head, outline, '')].filter((name) => name !== null);
  const site = new Set(siteNames.map(keyOf));
  const isTalk = siteTalk(outline, start);
  const known = new Map<string, Candidate>();
  const vote = (text: string, weight: number, line: PageLine | null = null) => {
    const key = keyOf(text);
    if (key.length < 2 || text.length > LONGEST_TITLE || site.has(key)) return;
    const talk = isTalk(text);
    const score = talk ? weight * TALK : weight;
    const candidate = known.get(key);
    // A sentence of the article speaks of what the article speaks of.
    const isOwn = line !== null && line.prose > 0 && line.level === 0 && votes.has(line.index);
    const support = once(() => (talk ? -1 : isOwn ? 0 : supportOf(topics, text)));
    if (!candidate) known.set(key, { text, score, line, support });
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
    isOtherOrder: otherOrderOf(keyOf(text)),
    own: keyOf(stripSiteName(text, siteNames)),
    variants: new Map(titleVariants(text).map((variant) => [keyOf(variant.text), variant])),
  }));
  const isSaid = (line: PageLine) => sayings.some(({ variants }) => variants.has(keyOfLine(line)));
  const shown = bestOfEach(shownTitles(outline, start, isSaid));
  for (const { text, weight, line } of shown) {
    const key = keyOfLine(line);
    vote(text, weight, line);
    for (const { text: whole, own, weight: extra } of sayings) {
      const mark = key.endsWith(own) && key !== own ? key.slice(0, -own.length) : '';
      if (TITLE_MARKS.has(mark) || (mark !== '' && mark === keyOf(kindLinked(line))))
        vote(stripSiteName(whole, siteNames), weight + extra + 1, line);
    }
    const behind = keyOf(line.links.at(-1)?.text ?? '');
    for (const { text: whole, own, weight: extra } of sayings) {
      if (behind !== '' && key === own + behind)
        vote(stripSiteName(whole, siteNames), weight + extra + 1, line);
    }
    const next = outline.lines[line.index + 1];
    for (const { text: whole, own, weight: extra } of sayings) {
      if (next && own.startsWith(key) && own === key + keyOfLine(next))
        vote(stripSiteName(whole, siteNames), weight + extra + 1, next);
    }
    for (const { variants, weight: extra, whole, isOtherOrder } of sayings) {
      if (isOtherOrder(key)) vote(text, extra + IN_ORDER, line);
      const variant = variants.get(key);
      if (variant)
        vote(
          text,
          losesPrefix(variant.before, isTalk) || losesSubtitle(variant.after) ? extra * 0.6 : extra + 1,
          line,
        );
      else if (line.level === 1 && whole.startsWith(key) && key.length >= whole.length * 0.6) {
        vote(text, extra, line);
      }
    }
  }
  for (const { variants, whole, own } of sayings) {
    const said = known.get(own);
    const isShown = shown.some(({ line }) => keyOfLine(line) === whole || keyOfLine(line) === own);
    const part = shown.some(({ line }) => {
      const variant = variants.get(keyOfLine(line));
      return variant !== undefined && !losesSubtitle(variant.after);
    });
    if (said && part && !isShown) said.score -= 1;
  }
  let best = findBest(known);
  for (const one of rankedOf(known, (key) => best !== null && key.startsWith(best.key))) {
    const cut = best && one.key !== best.key && one.key.startsWith(best.key) && best.key.length >= 4;
    if (cut && best && !best.line && one.line && one.score >= 3) best = one;
  }
  const whole = onlyOnce(withoutPage(withoutKind(oneLine(best?.text ?? '')), head.title));
  const text = withoutBrackets(whole, outline.lines);
  const key = best?.key ?? '';
  const versions = rankedOf(known, (other) => other.includes(key) || key.includes(other))
    .filter(({ score }) => score >= 1)
    .map((version) => oneLine(version.text));
  return {
    best: text,
    candidates: [...new Set([text, ...versions])].filter((version) => version !== ''),
    line: best?.line ?? null,
  };
}

/** A version of the title with all that speaks for it. */
interface Ranked {
  readonly key: string;
  readonly text: string;
  readonly line: PageLine | null;
  readonly score: number;
}

function toRanked([key, { text, line, score, support }]: readonly [string, Candidate]): Ranked {
  return { key, text, line, score: score + support() };
}

/** The version that most speaks for, of equal ones the first. */
function findBest(known: ReadonlyMap<string, Candidate>): Ranked | null {
  let best: { readonly at: number; readonly ranked: Ranked } | null = null;
  const entries = [...known].map((entry, at) => ({ entry, at }));
  for (const { entry, at } of entries.sort((a, b) => b.entry[1].score - a.entry[1].score)) {
    if (best && entry[1].score + MOST_SUPPORT < best.ranked.score) break;
    const ranked = toRanked(entry);
    const lead = best ? ranked.score - best.ranked.score : 1;
    if (!best || lead > 0 || (lead === 0 && at < best.at)) best = { at, ranked };
  }
  return best?.ranked ?? null;
}

function rankedOf(
  known: ReadonlyMap<string, Candidate>,
  isAsked: (key: string) => boolean,
): readonly Ranked[] {
  return [...known]
    .filter(([key]) => isAsked(key))
    .map(toRanked)
    .sort((a, b) => b.score - a.score);
}

function once<Answer>(ask: () => Answer): () => Answer {
  let answer: { readonly known: Answer } | null = null;
  return () => {
    answer ??= { known: ask() };
    return answer.known;
  };
}

/** Whether what was cut off in front may be a part of the title. */
function losesPrefix(before: readonly string[], isTalk: (text: string) => boolean): boolean {
  return before.some(
    (piece) => !(KIND_PREFIXES.has(piece.toLowerCase()) || SITE_WORD.test(piece) || isTalk(piece)),
  );
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
  const shared = terms.filter((term) => topics.has(term)).length;
  return shared <= terms.length * SHARED_BY_CHANCE && terms.length >= ENOUGH
    ? -FOREIGN
    : (MOST_SUPPORT * shared) / Math.max(terms.length, ENOUGH);
}

/** A text that stands in many places (a section's name in menus) is heard once, where it weighs most. */
function bestOfEach(shown: readonly ShownTitle[]): readonly ShownTitle[] {
  const best = new Map<string, ShownTitle>();
  for (const one of shown) {
    const key = keyOfLine(one.line);
    if ((best.get(key)?.weight ?? Number.NEGATIVE_INFINITY) < one.weight) best.set(key, one);
  }
  return [...best.values()];
}
