import { dropMarkers } from '../../clean/hiddenMarkers';
import { keyOf } from '../facts/keyOf';
import { keyOfLine } from '../segment/onceALine';
import type { PageLine } from '../segment/pageLines';
import { drop, linesOf, type Region } from './region';

/** Shorter lines may well stand twice. */
const SHORTEST = 24;
/** A line this long that holds others word for word is the whole text again, kept for machines. */
const WHOLE_TEXT = 1200;
/** A long line is compared with so many others. */
const MOST_HELD = 20;
/** Less of the text than this twice is a quotation set off; the echo cleaner looks at those. */
const SHARE = 0.2;

/** Nobody writes a line this often; a gallery shows its caption with each picture. */
const OFTEN = 3;
/** Nor so near: a caption below a picture and below its larger copy. */
const BESIDE = 3;

/** A summary is the beginning of a paragraph, cut off, or all of it; a label or the title in brackets may stand before it. */
const CUT_OFF = /(?:…|⋯|\.{3})[”"』」）)]?$/u;
const SUMMARY_LABEL =
  /^[\s【[]{0,3}(?:摘要|导读|導讀|导语|導語|简介|簡介|提要|内容提要|核心提示|summary)[\s】\]]{0,3}[:：]?/iu;
const BRACKETS = /^\s{0,3}【[^】]{4,60}】/u;
const SHORTEST_SUMMARY = 16;
const NEAR = 6;
/** What stands before a paragraph's first sentence: 本网讯, 湖畔社某地某日电（记者某某）. */
const LONGEST_DATELINE = 30;

/**
 * Drops second copies of the text (kept for machines, for printing, for another screen), and of lines that stand again and again;
 * and a summary that is the beginning of a paragraph below it.
 */
export function dropRepeats(region: Region): void {
  const seen = new Map<string, number>();
  const first: string[] = [];
  const lines = linesOf(region);
  const repeats: PageLine[] = [];
  const beside = new Set<PageLine>();
  const last = new Map<string, number>();
  for (const line of lines) {
    if (line.letters < SHORTEST) continue;
    const key = keyOfLine(line);
    if (line.index - (last.get(key) ?? Number.NEGATIVE_INFINITY) <= BESIDE) beside.add(line);
    last.set(key, line.index);
    const times = seen.get(key) ?? 0;
    if (times > 0 || (line.letters >= WHOLE_TEXT && holdsOthers(key, first))) repeats.push(line);
    seen.set(key, times + 1);
    if (first.length < MOST_HELD) first.push(key);
  }
  const isCopy = lettersOf(repeats) >= lettersOf(lines) * SHARE;
  for (const line of repeats) {
    if (isCopy || beside.has(line) || (seen.get(keyOfLine(line)) ?? 0) >= OFTEN)
      drop(region, line.index, 'stands twice');
  }
  for (const [i, line] of lines.entries()) {
    if (!isSummaryOf(line, lines.slice(i + 1, i + 1 + NEAR))) continue;
    drop(region, line.index, 'a paragraph below it says it again');
    const label = lines[i - 1];
    if (label && dropMarkers(label.text).replace(SUMMARY_LABEL, '') === '')
      drop(region, label.index, 'a label');
  }
}

function isSummaryOf(line: PageLine, below: readonly PageLine[]): boolean {
  const text = dropMarkers(line.text);
  const said = text.replace(SUMMARY_LABEL, '').replace(BRACKETS, '');
  const isCut = CUT_OFF.test(text);
  const key = keyOf(said);
  if (key.length < SHORTEST_SUMMARY) return false;
  if (isCut || said !== text)
    return below.map(keyOfLine).some((other) => other === key || (isCut && other.startsWith(key)));
  // Whole sentences without a label, set apart in a box: the paragraph that they are of begins with them, or with a dateline before.
  return below.some((other) => {
    const at = other.box === line.box ? -1 : keyOfLine(other).indexOf(key);
    return line.letters >= SHORTEST && at >= 0 && at <= LONGEST_DATELINE && other.letters > line.letters;
  });
}

function lettersOf(lines: readonly PageLine[]): number {
  return lines.reduce((sum, line) => sum + line.letters, 0);
}

function holdsOthers(key: string, others: readonly string[]): boolean {
  return others.filter((other) => key.includes(other)).length >= 3;
}
