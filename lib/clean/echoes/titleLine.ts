import type { Cut } from '../../text/cuts';
import { bareText, type Line } from '../lines';
import { TITLE_LABEL } from './titleLabel';

/** 标题】来源 某报: what a copying site ends with, the source behind its title. */
const CREDIT = /[】）)\]\s]{0,4}[【（([]?(?:来源|來源|稿源)[\s:：|｜].{0,30}$/;

/** Longer lines are no titles, scrambled or not. */
export const LONGEST_TITLE = 300;

/** More than any label and any credit of a source have, in characters. */
const LONGEST_AROUND = 100;

/**
 * A line that is the title, with or without a label.
 * @param titles as bare text
 * @param seams where inserted pieces were taken out: a line with one was the title scrambled
 */
export function titleLine(line: Line, titles: readonly string[], seams: readonly number[]): Cut | null {
  if (line.text.length > LONGEST_TITLE + LONGEST_AROUND) return null;
  const label = TITLE_LABEL.exec(line.text)?.[0] ?? '';
  if (!startsAlike(line.text.slice(label.length, label.length + OPENING), titles)) return null;
  const behind = CREDIT.exec(line.text)?.[0] ?? '';
  const rest = line.text.slice(label.length, line.text.length - behind.length);
  if (rest.length > LONGEST_TITLE || !mayEqual(rest, titles) || !titles.includes(bareText(rest))) return null;
  // a sentence, or a picture's caption: no headline
  if (label === '' && (/。[”」』]?\s*$/.test(rest) || /^\s*[▲△▼▽]/.test(rest))) return null;
  const scrambled = seams.some((seam) => seam >= line.start && seam <= line.end);
  return {
    kind: scrambled ? 'scrambled-title' : 'echo',
    start: line.start,
    end: line.end,
    confidence: 0.98,
    applied: true,
    evidence: [
      ...(label === '' ? [] : [`labelled "${label.trim()}"`]),
      scrambled ? 'equals the title once the inserted pieces are out' : 'equals the title',
    ],
  };
}

/** Characters of a line that tell nearly always that it is no title. */
const OPENING = 16;

/**
 * Whether a title starts as a line does. Mostly the first letter tells that none does; else the line's last letter is left out,
 * since what follows might change that.
 */
function startsAlike(line: string, titles: readonly string[]): boolean {
  const first = plainLetter(line);
  if (first > 0 && !titles.some((title) => title.charCodeAt(0) === first)) return false;
  const opening = bareText(line).slice(0, -1);
  return titles.some((title) => title.startsWith(opening) || opening.startsWith(title));
}

/** The small letter that a line starts with, as its code: one that nothing behind it makes another one; 0 if it is none. */
function plainLetter(line: string): number {
  const code = line.charCodeAt(0);
  if (code >= 0x4e00 && code <= 0x9fff) return code;
  if (!(line.charCodeAt(1) <= 0x7f)) return 0;
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) ? code : 0;
}

/** Marks and blanks make a line longer than its letters, and letters of one sign may be several: but not so many. */
function mayEqual(line: string, titles: readonly string[]): boolean {
  return titles.some(({ length }) => line.length <= 3 * length + 20 && 3 * line.length >= length);
}
