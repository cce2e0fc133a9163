import type { Cut } from '../../text/cuts';
import { bareText, type Line } from '../lines';
import { SENTENCE_END, wholeLine } from './wholeLine';

/** Shortest paragraph whose repetition means anything, in letters. */
const SHORTEST_COPY = 24;

/** Letters that copies in a row must have before they are cut; a lone copy farther off may be a pull quote. */
const LEAST_COPIED = 60;

/**
 * Second copies of paragraphs: several in a row, or one right after its original. A lone one is only marked.
 */
export function copiedLines(lines: readonly Line[]): readonly Cut[] {
  if (!mayHaveCopies(lines)) return [];
  const first = new Map<string, number>();
  const cuts: Cut[] = [];
  let row: Line[] = [];
  let expected = -1;
  const close = () => {
    const letters = row.reduce((sum, line) => sum + bareText(line.text).length, 0);
    const proved = row.length >= 2 && letters >= LEAST_COPIED;
    cuts.push(...row.map((line) => copy(line, proved)));
    row = [];
  };
  let number = -1;
  for (const line of lines) {
    const bare = line.text.trim();
    if (bare === '') continue;
    number += 1;
    const original = first.get(bare);
    if (row.length > 0 && original !== expected) close();
    if (original === undefined) {
      if (!line.text.includes('\t')) first.set(bare, number);
    } else if (isParagraph(line, bare) || (row.length > 0 && original === expected)) {
      if (original === number - 1 && isParagraph(line, bare)) cuts.push(copy(line, true));
      else row.push(line);
    }
    expected = original === undefined ? -1 : original + 1;
  }
  close();
  return cuts;
}

/** Whether two lines are of one length and start and end alike: in most texts none are, and to compare whole lines takes longer. */
function mayHaveCopies(lines: readonly Line[]): boolean {
  const seen = new Set<number>();
  for (const { text } of lines) {
    const bare = text.trim();
    if (bare === '') continue;
    const ends = bare.charCodeAt(0) * 31 + bare.charCodeAt(bare.length - 1);
    const key = (ends * 1024 + (bare.length % 1024)) | 0;
    if (seen.has(key)) return true;
    seen.add(key);
  }
  return false;
}

/** Short lines and lines without an end recur in lists, songs and forms. */
function isParagraph(line: Line, bare: string): boolean {
  const latin = !/\p{Script=Han}/u.test(bare);
  return bare.length >= (latin ? 3 : 1) * SHORTEST_COPY && SENTENCE_END.test(line.text.trimEnd());
}

function copy(line: Line, proved: boolean): Cut {
  return { ...wholeLine(line, proved ? 0.95 : 0.5, ['second copy of a paragraph']), applied: proved };
}
