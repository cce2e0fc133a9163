import { sifted } from '../../text/signs/sifted';
import { allMatches } from './allMatches';
import { rowsOfPlaces } from './rowsOfPlaces';
import type { Span } from './splitSentences';
import { NOT_FIGURES, type NotFigureKind } from './tables/notFigures';

/** A stretch whose numbers are no figures. */
export interface NotFigure extends Span {
  readonly kind: NotFigureKind;
}

/** A magnitude is a figure even where letters touch it: M6.1, Mw 5.8, 10km. */
const MEASURE =
  /^(?:M|Mw|ML|mb|MW|[Mm]agnitude)[- ]?\d\.\d|^(?:P|R|Rs|RM|Php|PhP|PHP|KSh|Ksh|KES|INR|USD|EUR|GBP|HKD|SGD|AUD|NZD|CAD|JPY|CNY|RMB|NGN|ZAR|BDT|NPR|LKR|IDR|Rp|Tk)\d[\d,.]*$/u;

/** Of so many patterns hardly ten have anything in one text. */
const SIFTED = NOT_FIGURES.map(([kind, pattern]) => ({ kind, pattern: sifted(pattern) }));

/**
 * Finds dates, times, ages, durations, ids, names with digits, addresses and the like.
 * @returns in order of start; they may overlap
 */
export function findNotFigures(text: string): readonly NotFigure[] {
  const found: NotFigure[] = [];
  const rows = rowsOfPlaces(text);
  const inRow = (at: number) => rows.some(({ start, end }) => start <= at && at < end);
  for (const { kind, pattern } of SIFTED) {
    for (const match of allMatches(pattern, text)) {
      if (kind === 'name' && MEASURE.test(match[0])) continue;
      if (/^(?:name|idiom)$/u.test(kind) && inRow(match.index)) continue;
      found.push({ kind, start: match.index, end: match.index + match[0].length });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
