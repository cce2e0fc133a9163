import { topicsOf } from '../../links/topicsOf';
import { bareDate } from '../region/dateLine';
import { keyOfLine } from '../segment/onceALine';
import type { PageLine, PageOutline } from '../segment/pageLines';
import { keyOf, oneLine } from './keyOf';
import type { Head } from './readHead';
import { namesOfSite, saidTitles } from './saidTitles';
import { type ShownTitle, shownTitles } from './shownTitles';
import { siteName } from './siteName';
import { siteTalk } from './siteTalk';
import { sayingsOf } from './titleSayings';
import { type Candidate, findBest, type Ranked, rankedOf, votesInto } from './titleVotes';
import {
  onlyOnce,
  withoutBrackets,
  withoutDay,
  withoutKind,
  withoutLinkedKind,
  withoutMark,
  withoutPage,
} from './trimTitle';
import { isShownInPart, voteByLine } from './voteByLine';

export interface FoundTitle {
  readonly best: string;
  readonly candidates: readonly string[];
  /** The line on the page that shows it, if one does. */
  readonly line: PageLine | null;
}

/**
 * The article's title, from everything on the page that may say it: each version is weighed by how many independent places agree.
 * A version that is only the beginning of another one that the page shows too (cut off at an inner quotation mark) gives way to it.
 * @param votes indexes of the article's lines, as far as known
 */
export function readTitle(head: Head, outline: PageOutline, votes: ReadonlySet<number>): FoundTitle {
  const known = countVotes(head, outline, votes);
  const best = withItsEnd(findBest(known), known);
  const bare = withoutLinkedKind(withoutMark(oneLine(best?.text ?? '')), best?.line ?? null);
  const own = withoutDay(withoutKind(bare), head.title);
  const whole = onlyOnce(withoutPage(own, head.title, outline.lines));
  const text = withoutBrackets(whole, outline.lines);
  const key = best?.key ?? '';
  const versions = rankedOf(known, (other) => other.includes(key) || key.includes(other))
    .filter(({ score }) => score >= 1)
    .map((version) => oneLine(version.text));
  return {
    best: text,
    candidates: [...new Set([text, ...versions])].filter((version) => version !== ''),
    line: best?.line ?? lineThatBegins(outline, key, votes),
  };
}

/** A shorter title begins other lines too. */
const LONG_ENOUGH = 8;
/** More than a second deck behind it is a text. */
const BEHIND = 40;

/** The last line above the text that goes on behind the title, where none shows it alone: with the day, with a further deck. */
function lineThatBegins({ lines }: PageOutline, key: string, votes: ReadonlySet<number>): PageLine | null {
  if (key.length < LONG_ENOUGH) return null;
  const start = lines.findIndex((line) => votes.has(line.index) && line.prose > 0 && !begins(line, key));
  return lines.slice(0, Math.max(start, 0)).findLast((line) => begins(line, key)) ?? null;
}

function begins(line: PageLine, key: string): boolean {
  const own = keyOfLine(line);
  return own.startsWith(key) && own.length <= key.length + BEHIND;
}

/** All versions of the title with what head and page say for them, by key. */
function countVotes(
  head: Head,
  outline: PageOutline,
  votes: ReadonlySet<number>,
): ReadonlyMap<string, Candidate> {
  const named = namesOfSite(head);
  const siteNames = named.length > 0 ? named : [siteName(head, outline, '')].filter((name) => name !== null);
  const sayings = sayingsOf(saidTitles(head), siteNames);
  const isSaid = (line: PageLine) => sayings.some(({ variants }) => variants.has(keyOfLine(line)));
  const body = outline.lines.filter((line) => votes.has(line.index) && line.prose > 0 && !isSaid(line));
  // A date between title and text is none of it, nor is the trail to the page.
  const start =
    (body.find((line) => !bareDate(line) && !isTrail(line)) ?? body[0])?.index ?? outline.lines.length;
  const isTalk = siteTalk(outline, start);
  const known = new Map<string, Candidate>();
  const vote = votesInto(known, {
    topics: topicsOf(body.map((line) => line.text)),
    site: new Set(siteNames.map(keyOf)),
    isTalk,
    isOwn: (line) => line.prose > 0 && line.level === 0 && votes.has(line.index) && !isSaid(line),
  });
  for (const { bare, weight } of sayings) vote(bare, weight);
  const shown = bestOfEach(shownTitles(outline, start, isSaid));
  for (const one of shown) voteByLine({ sayings, isTalk, vote }, one, outline.lines[one.line.index + 1]);
  for (const saying of sayings) {
    const candidate = known.get(saying.own);
    if (candidate && isShownInPart(saying, shown)) candidate.score -= 1;
  }
  return known;
}

const TRAIL = /[>＞»›→][^>＞»›→]{1,40}[>＞»›→]/u;

function isTrail(line: PageLine): boolean {
  return line.linkLetters > 0 && TRAIL.test(line.text);
}

/** The best version, or the longer one that the page shows where the best is shown nowhere and only its beginning. */
function withItsEnd(first: Ranked | null, known: ReadonlyMap<string, Candidate>): Ranked | null {
  let best = first;
  for (const one of rankedOf(known, (key) => best !== null && key.startsWith(best.key))) {
    const cut = best && one.key !== best.key && one.key.startsWith(best.key) && best.key.length >= 4;
    if (cut && best && !best.line && one.line && one.score >= 3) best = one;
  }
  return best;
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
