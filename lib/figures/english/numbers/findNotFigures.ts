import { prefiltered } from '../../../text/prefilter/prefiltered';
import type { NotFigureKind } from '../tables/notFigureKind';
import { NOT_FIGURES } from '../tables/notFigures';
import { rowsOfPlaces } from '../tree/rowsOfPlaces';
import { allMatches } from '../words/allMatches';
import { isTitleCase } from '../words/isTitleCase';
import { latin } from '../words/latin';
import type { Span } from '../words/splitSentences';

/** A stretch whose numbers are no figures. */
export interface NotFigure extends Span {
  readonly kind: NotFigureKind;
}

/** A magnitude is a figure even where letters touch it: M6.1, Mw 5.8, 10km. */
const MEASURE =
  /^(?:M|Mw|ML|mb|MW|[Mm]agnitude)[- ]?\d\.\d|^(?:P|R|Rs|RM|Php|PhP|PHP|KSh|Ksh|KES|INR|USD|EUR|GBP|HKD|SGD|AUD|NZD|CAD|JPY|CNY|RMB|NGN|ZAR|BDT|NPR|LKR|IDR|Rp|Tk)\d[\d,.]*$/u;

/** Of so many patterns hardly three have anything in one line. */
const PREFILTERED = NOT_FIGURES.map(([kind, pattern]) => ({ kind, pattern: prefiltered(pattern) }));

const NONE: readonly NotFigure[] = [];

/** "Police Report 12 Arrests": what is counted, in a headline where a capital makes no name. */
const PLURAL_BEHIND = latin(String.raw`^ (?:\p{Lu}\p{Ll}+ ){0,2}\p{Lu}\p{Ll}+s\b`);

/**
 * Finds dates, times, ages, durations, ids, names with digits, addresses and the like.
 * @param numerals in order; lines without one are not looked at
 * @returns in order of start; they may overlap
 */
export function findNotFigures(text: string, numerals: readonly Span[]): readonly NotFigure[] {
  const rows = rowsOfPlaces(text);
  const inRow = (at: number) => rows.some(({ start, end }) => start <= at && at < end);
  return [...acrossLines(text), ...inLines(text, numerals)]
    .filter(({ kind, start }) => !(kind === 'name' || kind === 'idiom') || !inRow(start))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** By the few patterns that may go on in the next line. */
function acrossLines(text: string): readonly NotFigure[] {
  return PREFILTERED.filter(({ pattern }) => !pattern.staysInLine).flatMap((one) => marked(one, text, 0));
}

/** Line by line: a line has far fewer signs than a text. */
function inLines(text: string, numerals: readonly Span[]): readonly NotFigure[] {
  const patterns = PREFILTERED.filter(({ pattern }) => pattern.staysInLine);
  const found: NotFigure[] = [];
  let start = 0;
  let next = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length + 1;
    const first = next;
    while ((numerals[next]?.start ?? end) < end) next++;
    if (next > first) {
      const capitals = isTitleCase(line);
      const isCount = ({ kind, end: to }: NotFigure) =>
        capitals &&
        (kind === 'name' || kind === 'id') &&
        // "COVID-19 Cases": a hyphen makes one word of it.
        / [\d,]+$/u.test(line.slice(0, to - start)) &&
        PLURAL_BEHIND.test(line.slice(to - start));
      for (const one of patterns)
        for (const each of marked(one, line, start)) if (!isCount(each)) found.push(each);
    }
    start = end;
  }
  return found;
}

function marked(
  { kind, pattern }: (typeof PREFILTERED)[number],
  words: string,
  base: number,
): readonly NotFigure[] {
  if (!pattern.mayBeIn(words)) return NONE;
  return allMatches(pattern.pattern, words)
    .filter(([match]) => kind !== 'name' || !MEASURE.test(match))
    .map(({ index, 0: match }) => ({ kind, start: base + index, end: base + index + match.length }));
}
