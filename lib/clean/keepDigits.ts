import type { TitleReading } from '../draft';
import type { RemovalKind } from '../reading';
import type { Cut } from '../text/cuts';

const DIGIT = /[0-9０-９]/;
const NUMBERS = /[0-9０-９]+/g;

/** Kinds whose cuts hold second copies: their numbers may go as long as the first copy stays. */
const COPIES: ReadonlySet<RemovalKind> = new Set(['boilerplate', 'echo', 'scrambled-title']);

/** Kinds of text that never was the article's. */
const FOREIGN: ReadonlySet<RemovalKind> = new Set(['hidden', 'mirror-damage']);

/**
 * The last guard over all cleaners: a cut that would lose a digit of the article is only marked.
 * Copies may go when each of their numbers still stands elsewhere in the text, or in the title.
 * Hidden text and mirror damage prove for themselves that their digits are no one's.
 */
export function keepDigits(text: string, title: TitleReading, cuts: readonly Cut[]): readonly Cut[] {
  const risky = cuts.filter(
    (cut) => cut.applied && !FOREIGN.has(cut.kind) && DIGIT.test(text.slice(cut.start, cut.end)),
  );
  if (risky.length === 0) return cuts;
  const numbers = numbersLeft(text, title, cuts);
  return cuts.map((cut) => {
    if (!risky.includes(cut)) return cut;
    const own = text.slice(cut.start, cut.end).match(NUMBERS) ?? [];
    if (COPIES.has(cut.kind) && own.every((number) => numbers.has(number))) return cut;
    return { ...cut, applied: false, evidence: [...cut.evidence, 'holds digits: only marked'] };
  });
}

function numbersLeft(text: string, title: TitleReading, cuts: readonly Cut[]): ReadonlySet<string> {
  let left = `${title.best} `;
  let at = 0;
  for (const cut of [...cuts].sort((a, b) => a.start - b.start)) {
    if (!cut.applied || cut.start < at) continue;
    left += `${text.slice(at, cut.start)} `;
    at = cut.end;
  }
  return new Set((left + text.slice(at)).match(NUMBERS) ?? []);
}
