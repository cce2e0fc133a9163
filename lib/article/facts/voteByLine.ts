import { keyOfLine } from '../segment/onceALine';
import type { PageLine } from '../segment/pageLines';
import { SITE_WORD } from '../tables/siteWords';
import { KIND_PREFIXES, TITLE_MARKS } from '../tables/titleWords';
import { keyOf } from './keyOf';
import type { ShownTitle } from './shownTitles';
import type { Saying } from './titleSayings';
import type { Vote } from './titleVotes';
import { kindLinked } from './trimTitle';

/** A line that the head says in another order is worth more than the head. */
const IN_ORDER = 2;

/** What a shown line is weighed against. */
export interface Heard {
  readonly sayings: readonly Saying[];
  readonly isTalk: (text: string) => boolean;
  readonly vote: Vote;
}

/**
 * A line that shows a title votes for itself and, where it is what the head says, for what the head says.
 * @param next the line behind it, which a title broken in two goes on in
 */
export function voteByLine(
  heard: Heard,
  { text, weight, line }: ShownTitle,
  next: PageLine | undefined,
): void {
  const key = keyOfLine(line);
  const { sayings, isTalk, vote } = heard;
  vote(text, weight, line);
  for (const saying of sayings)
    if (isMarkedInFront(line, key, saying)) vote(saying.bare, weight + saying.weight + 1, line);
  const behind = keyOf(line.links.at(-1)?.text ?? '');
  for (const saying of sayings)
    if (behind !== '' && key === saying.own + behind) vote(saying.bare, weight + saying.weight + 1, line);
  for (const saying of sayings)
    if (next && saying.own.startsWith(key) && saying.own === key + keyOfLine(next))
      vote(saying.bare, weight + saying.weight + 1, next);
  for (const saying of sayings) {
    if (saying.isOtherOrder(key)) vote(text, saying.weight + IN_ORDER, line);
    const variant = saying.variants.get(key);
    const loses = variant && (losesPrefix(variant.before, isTalk) || losesSubtitle(variant.after));
    if (variant) vote(text, loses ? saying.weight * 0.6 : saying.weight + 1, line);
    else if (line.level === 1 && saying.whole.startsWith(key) && key.length >= saying.whole.length * 0.6)
      vote(text, saying.weight, line);
  }
}

/** Whether a line is what the head says with a mark, or a linked kind of text, in front of it. */
function isMarkedInFront(line: PageLine, key: string, { own }: Saying): boolean {
  const mark = key.endsWith(own) && key !== own ? key.slice(0, -own.length) : '';
  return TITLE_MARKS.has(mark) || (mark !== '' && mark === keyOf(kindLinked(line)));
}

/** Whether the page shows a part of what the head says, and the whole of it nowhere. */
export function isShownInPart({ variants, whole, own }: Saying, shown: readonly ShownTitle[]): boolean {
  const keys = shown.map(({ line }) => keyOfLine(line));
  const part = keys.some((key) => {
    const variant = variants.get(key);
    return variant !== undefined && !losesSubtitle(variant.after);
  });
  return part && !keys.some((key) => key === whole || key === own);
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
