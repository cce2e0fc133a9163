import type { Statement, Statements } from './findStatements';
import { nearThings, type Thing } from './findThings';
import type { CountedKind } from './tables/countedThings';

/** In characters: English puts "people have been" between a number and what it counts. */
const REACH = { before: 30, after: 32 };
/** How far a list may run on from the last number that was read. */
const LIST_REACH = 250;

const NUMBER =
  /(?:[$€£¥]\s?)?\b\d[\d,]*(?:\.\d+)?\b|\b(?:no new|(?<=\n)one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens|hundreds)\b/gu;
const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6}';
const NOT_COUNTED = new RegExp(
  `^(?:(?:st|nd|rd|th)?[ ,]{1,2}${MONTH}\\b|[:.]?\\d{0,2} ?(?:am|pm|a\\.m|p\\.m|gmt|utc)\\b|:\\d|[- ](?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|century|am|pm)\\b)`,
  'u',
);
const AFTER_MONTH = new RegExp(`\\b${MONTH}\\.? ?(?:\\d{1,2},? ?)?$|\\baged?(?: between)? $`, 'u');

const PER_CENT = /^ ?(?:%|per ?cent\b|pct\b|(?:percentage )?points\b)/u;
/** What statistics say of a per cent: "rose 3.1%", "2% more than". */
const MOVED =
  /\b(?:rose|fell|grew|gained|climbed|dropped|declined|increased|decreased|advanced|edged|eased|slowed|up|down|(?:increase|decrease|decline|rise|fall|growth|drop) of)(?: by)?(?: (?:about|around|nearly|almost|just|over))? $/u;
const MORE =
  /^[^.;,\d]{1,16}\b(?:more|less|fewer|higher|lower|increase|decrease|decline|rise|fall|growth|drop)\b/u;
/** What companies and markets report of themselves. */
const OF_COMPANIES = /\b(?:bitcoin|dividends?|margin|profits?|revenues?|shares?|stocks?|tokens?|traders?)\b/u;
const ECONOMY: readonly CountedKind[] = ['economy'];

/** Whether a number is a change in per cent, as statistics tell them. */
function isChange(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + 40);
  return (
    PER_CENT.test(behind) &&
    !OF_COMPANIES.test(text.slice(Math.max(0, start - 60), start)) &&
    (MOVED.test(text.slice(Math.max(0, start - 40), start)) || MORE.test(behind))
  );
}

/** Pairs the numbers of a lower-case English text with the things beside them. */
export function findEnglishStatements(text: string, things: readonly Thing[]): Statements {
  const statements: Statement[] = [];
  const others: number[] = [];
  let from = 0;
  /** The last statement: a list under it opens each line with a number and names its metric once. */
  let last: Statement | null = null;
  for (const match of text.matchAll(NUMBER)) {
    const start = match.index;
    const end = start + match[0].length;
    if (NOT_COUNTED.test(text.slice(end, end + 14))) continue;
    if (/^\d/u.test(match[0]) && AFTER_MONTH.test(text.slice(Math.max(0, start - 18), start))) continue;
    if (/^(?:19|20)\d\d$/u.test(match[0])) continue;
    const { first, near } = nearThings(things, from, start, end, REACH);
    from = first;
    const same = near.filter(
      (thing) => !/[.!?][ \n]|\n\n/u.test(text.slice(Math.min(thing.end, end), Math.max(thing.start, start))),
    );
    const told = [...new Set(same.flatMap((thing) => thing.kinds))];
    const kinds = told.length === 0 && isChange(text, start, end) ? ECONOMY : told;
    const opensLine = start === 0 || text[start - 1] === '\n';
    if (kinds.length > 0) last = { at: start, kinds };
    else if (last && opensLine && start - last.at < LIST_REACH) last = { at: start, kinds: last.kinds };
    else {
      others.push(start);
      continue;
    }
    statements.push(last);
  }
  return { statements, others };
}
