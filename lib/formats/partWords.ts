import type { Figure } from '../reading';

/** What a part is told by beside others of its whole, and where. */
type Told = Pick<Figure, 'label' | 'metric' | 'place' | 'qualifier' | 'unit' | 'start' | 'end'>;

/**
 * A part of no place or group of its own, that counts what its whole or a sibling counts, by the words that the text has
 * around its number: “其余”, “between 30 and 49”. By its metric it would be called as they are.
 * @param siblings the parts of the same split, with `part`
 * @param text the text that the offsets are of
 * @returns '' where the part is told apart without them, or the text has none
 */
export function partWords(part: Told, whole: Told, siblings: readonly Told[], text: string): string {
  const isMarked = part.qualifier !== null || (part.place !== null && part.place !== whole.place);
  const alike = [whole, ...siblings].some((other) => other !== part && isCalledAs(part, other, whole));
  return isMarked || !alike ? '' : clauseOf(part, siblings, text);
}

/** Whether two figures would have the same name. */
function isCalledAs(part: Told, other: Told, whole: Told): boolean {
  if (other !== whole && (other.qualifier !== null || other.place !== whole.place)) return false;
  return SAYS_LITTLE.test(part.label) ? other.metric === part.metric : other.label === part.label;
}

/** No words, or English ones, which are pieces of sentences; a Chinese label is a name. */
const SAYS_LITTLE = /^[^一-龥]*$/u;

/** What ends a clause; a mark between digits belongs to a number. */
const CLAUSE_END = /[，。；、：！？（）()\n\t;⏎•·]|[,:.](?!\d)|\s[–—-]\s/gu;
const JOINS = /\s(?:and|while|or)\s|[与與及和]/gu;

/** More than this no row of a table shows. */
const MOST = 44;

/** (80.8%), behind a count; a count in brackets or behind a colon is told by what stands before them. */
const SHARE = /^\s*[（(][\d.]+\s?[%％][)）]/u;
const HEADS = /[（(:：–—]\s*$/u;

/** The clause around a number, without the number where it stands first or last. */
function clauseOf(part: Told, siblings: readonly Told[], text: string): string {
  const from = lastEnd(text, part.start);
  const share = SHARE.exec(text.slice(part.end, part.end + 20))?.[0].length ?? 0;
  const to = firstStart(text, part.end + share);
  const inside = siblings.filter(({ start, end }) => start >= from && end <= to);
  const before = inside.findLast(({ end }) => end <= part.start);
  const after = inside.find(({ start }) => start >= part.end);
  // 219男172女: a count before its name; 甲型5例乙型6例: behind it.
  const isFirst =
    text
      .slice(from, inside[0]?.start ?? part.start)
      .replace(OPENERS, '')
      .trim() === '';
  const joinBefore = before && [...text.slice(before.end, part.start).matchAll(JOINS)].at(-1);
  const joinAfter = after && [...text.slice(part.end, after.start).matchAll(JOINS)].at(-1);
  const start = joinBefore
    ? (before?.end ?? from) + joinBefore.index + joinBefore[0].length
    : before
      ? isFirst
        ? part.start
        : before.end
      : from;
  const end = joinAfter ? part.end + joinAfter.index : after ? (isFirst ? after.start : part.end) : to;
  const words = tidied(
    text.slice(start, part.start).replace(ABOUT, ''),
    text.slice(Math.min(part.end + share, end), end),
    part.unit,
  );
  if (words !== '' && (words !== part.unit || siblings.some(({ unit }) => unit !== part.unit))) return words;
  const above = text.slice(Math.max(0, from - FAR), from);
  if (!HEADS.test(above)) return '';
  const head = above.replace(HEADS, '');
  return tidied(head.slice(lastEnd(head, head.length)), '', null);
}

const OPENERS =
  /^[\s*–—•-]*(?:其中|[当當]中|包括|包含|[涉含]及?|分[别別][为為]|[为為]|另|[和与與及]|(?:including|they (?:were|are)|of (?:them|these|those|whom|which)|among them|and|with|the other|plus)\b)?\s*/iu;
const UNIT = /^\s*(?:[例人名宗位]\s*|个(?!月)|個(?!月))/u;
const ABOUT = /(?:[约約逾超近][过過]?|about|some|nearly|almost|over)\s*$/iu;
/** “of the new patients were”, behind a number. */
const OF_THEM = /^of (?:the|these|those|them)(?: \w+){0,2} (?=(?:were|was|are|is|had|have|has|did)\b)/iu;
const VERB = /^(?:who )?(?:were|was|are|is) (?=\S)/iu;

/** “The dead are”, before 12 women. */
const LEADS = /\b(?:are|were|was|includ(?:e[sd]?|ing))$/iu;

/** What stands before and behind a number, put together; with a sign for the number where both say something. */
function tidied(before: string, behind: string, unit: string | null): string {
  const head = before
    .replace(UNIT, '')
    .replace(OPENERS, '')
    .replace(/[为為]$/u, '')
    .trim();
  const rest = behind.replace(UNIT, '').trim();
  const isUnit = rest === unit && !/^[a-z]/iu.test(rest);
  const tail = isUnit ? '' : rest;
  if (head === '') return cut(tail.replace(OF_THEM, '').replace(VERB, ''));
  return cut(tail === '' ? head : LEADS.test(head) ? tail : `${head} … ${tail}`);
}

function cut(words: string): string {
  return words.length > MOST ? `${words.slice(0, MOST - 1).trimEnd()}…` : words;
}

/** No clause is looked for further off than this. */
const FAR = 200;

function lastEnd(text: string, to: number): number {
  const from = Math.max(0, to - FAR);
  const last = [...text.slice(from, to).matchAll(CLAUSE_END)].at(-1);
  return last ? from + last.index + last[0].length : from;
}

function firstStart(text: string, from: number): number {
  const [first] = text.slice(from, from + FAR).matchAll(CLAUSE_END);
  return first ? from + first.index : Math.min(text.length, from + FAR);
}
