import {
  COUNTED_CHINESE,
  COUNTED_ENGLISH,
  type CountedKind,
  TELLING_UNITS_CHINESE,
} from './tables/countedThings';

/** A number beside something that bulletins count. */
export interface Statement {
  readonly at: number;
  readonly kinds: readonly CountedKind[];
}

export interface Statements {
  readonly statements: readonly Statement[];
  /** Where numbers stand that count or measure nothing known; dates, times, durations and ages are left out of both. */
  readonly others: readonly number[];
}

interface Reach {
  readonly before: number;
  readonly after: number;
}

/** In characters. A Chinese metric stands next to its number; English puts "people have been" between them. */
const REACH: Readonly<Record<'chinese' | 'english', Reach>> = {
  chinese: { before: 12, after: 7 },
  english: { before: 30, after: 32 },
};

/** How far a list may run on from the last number that was read. */
const LIST_REACH = 80;

const KINDS = Object.keys(COUNTED_CHINESE) as CountedKind[];

/** Numbers with their unit; Chinese numerals only before a unit, where they cannot be part of a word. */
const NUMBER_CHINESE =
  /\d[\d,]*(?:\.\d+)?(?:百|千)?[万亿]?[余多]?(?:毫米|百帕|米\/秒|公顷|亩|个百分点|人次|例|宗|人|名|间|户|起|辆|处|级|元|吨|%|死|伤)?|(?!一起)[一二两三四五六七八九十百千零]{1,7}(?:例|宗|人|名|间|户|起|辆|死|伤)/gu;
const NOT_COUNTED_CHINESE = /^(?:[年月日号时点分秒:岁周天]|个?(?:小时|多?月|星期)|-\d{1,2}[月日时号]|\)日)/u;
const NUMBER_ENGLISH =
  /(?:[$€£¥]\s?)?\b\d[\d,]*(?:\.\d+)?\b|\b(?:no new|(?<=\n)one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens|hundreds)\b/gu;
const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6}';
const NOT_COUNTED_ENGLISH = new RegExp(
  `^(?:(?:st|nd|rd|th)?[ ,]{1,2}${MONTH}\\b|[:.]?\\d{0,2} ?(?:am|pm|a\\.m|p\\.m|gmt|utc)\\b|:\\d|[- ](?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|century|am|pm)\\b)`,
  'u',
);
const AFTER_MONTH_ENGLISH = new RegExp(`\\b${MONTH}\\.? ?(?:\\d{1,2},? ?)?$|\\baged?(?: between)? $`, 'u');

/**
 * Finds numbers beside what bulletins count (`tables/countedThings.ts`), by nearness alone: a cheap look that works
 * before and without the figure reader.
 * @param text folded Chinese or lower-case English
 */
export function findStatements(text: string, language: 'chinese' | 'english'): Statements {
  const things = findThings(text, language);
  const { statements, others } =
    language === 'chinese' ? pairChinese(text, things) : pairEnglish(text, things);
  const table = findTableStatements(text, things);
  if (table.length === 0) return { statements, others };
  const cells = new Set(table.map(({ at }) => at));
  const outside = statements.filter(({ at }) => !cells.has(at));
  return {
    statements: [...outside, ...table].sort((a, b) => a.at - b.at),
    others: others.filter((at) => !cells.has(at)),
  };
}

interface Thing {
  readonly start: number;
  readonly end: number;
  readonly kinds: readonly CountedKind[];
}

interface Vocabulary {
  readonly pattern: RegExp;
  readonly kindsOf: ReadonlyMap<string, readonly CountedKind[]>;
}

const vocabularies = new Map<string, Vocabulary>();

function vocabularyOf(language: 'chinese' | 'english'): Vocabulary {
  const known = vocabularies.get(language);
  if (known) return known;
  const table = language === 'chinese' ? COUNTED_CHINESE : COUNTED_ENGLISH;
  const kindsOf = new Map<string, CountedKind[]>();
  for (const kind of KINDS) {
    for (const word of table[kind].split(' ')) kindsOf.set(word, [...(kindsOf.get(word) ?? []), kind]);
  }
  const words = [...kindsOf.keys()].sort((a, b) => b.length - a.length);
  const pattern =
    language === 'chinese'
      ? new RegExp(words.join('|'), 'gu')
      : new RegExp(
          `\\b(?:${words.map((word) => word.replaceAll('-', '[ -]').replace('*', '[a-z]*')).join('|')})\\b`,
          'gu',
        );
  const built = { pattern, kindsOf };
  vocabularies.set(language, built);
  return built;
}

function findThings(text: string, language: 'chinese' | 'english'): readonly Thing[] {
  const { pattern, kindsOf } = vocabularyOf(language);
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kinds: kindsOf.get(match[0]) ?? kindsOfStem(match[0], kindsOf),
  }));
}

function kindsOfStem(
  word: string,
  kindsOf: ReadonlyMap<string, readonly CountedKind[]>,
): readonly CountedKind[] {
  const plain = word.replaceAll(' ', '-');
  for (let length = plain.length; length > 2; length--) {
    const kinds = kindsOf.get(`${plain.slice(0, length)}*`) ?? kindsOf.get(plain.slice(0, length));
    if (kinds) return kinds;
  }
  return [];
}

/** Things are in order, and so are numbers: one pass over both. */
function nearThings(things: readonly Thing[], from: number, start: number, end: number, reach: Reach) {
  let first = from;
  while (first < things.length && (things[first]?.end ?? 0) < start - reach.before) first++;
  const near: Thing[] = [];
  for (let i = first; i < things.length; i++) {
    const thing = things[i];
    if (!thing || thing.start > end + reach.after) break;
    near.push(thing);
  }
  return { first, near };
}

/** The numbers of rows whose cells are separated by tabs, under a head or beside a label that names what is counted. */
function findTableStatements(text: string, things: readonly Thing[]): readonly Statement[] {
  const found: Statement[] = [];
  let from = 0;
  for (const table of text.matchAll(/(?:^|\n)[^\n\t]*\t[^\n]*(?:\n[^\n\t]*\t[^\n]*)*/gu)) {
    const start = table.index;
    const end = start + table[0].length;
    const { first, near } = nearThings(things, from, start, end, { before: 0, after: 0 });
    from = first;
    const kinds = [...new Set(near.flatMap((thing) => thing.kinds))];
    if (kinds.length === 0) continue;
    for (const cell of table[0].matchAll(/\t\s*(\d[\d,.]*)/gu)) {
      found.push({ at: start + cell.index + cell[0].length - (cell[1] ?? '').length, kinds });
    }
  }
  return found;
}

function pairChinese(text: string, things: readonly Thing[]): Statements {
  const statements: Statement[] = [];
  const others: number[] = [];
  let from = 0;
  /** The unit of the last statement and its kinds: a list names its metric once. */
  let last: { unit: string; kinds: readonly CountedKind[]; at: number } | null = null;
  for (const match of text.matchAll(NUMBER_CHINESE)) {
    const start = match.index;
    const end = start + match[0].length;
    const unit = match[0].replace(/^[\d,.一二两三四五六七八九十百千零]*[万亿余多]*/u, '');
    if (unit === '' && NOT_COUNTED_CHINESE.test(text.slice(end, end + 4))) continue;
    const { first, near } = nearThings(things, from, start, end, REACH.chinese);
    from = first;
    const same = near.filter(
      (thing) => !/[。;!?\n]/u.test(text.slice(Math.min(thing.end, end), Math.max(thing.start, start))),
    );
    const telling = KINDS.filter(
      (kind) => unit !== '' && TELLING_UNITS_CHINESE[kind]?.split(' ').includes(unit),
    );
    const kinds = [...new Set([...telling, ...same.flatMap((thing) => thing.kinds)])];
    if (kinds.length > 0) {
      statements.push({ at: start, kinds });
      last = { unit, kinds, at: start };
    } else if (last && unit !== '' && last.unit === unit && start - last.at < LIST_REACH) {
      statements.push({ at: start, kinds: last.kinds });
      last = { unit: last.unit, kinds: last.kinds, at: start };
    } else {
      others.push(start);
    }
  }
  from = 0;
  for (const match of text.matchAll(/(?:无|没有|未)(?:新增|报告|人员伤亡|发现)/gu)) {
    const { first, near } = nearThings(
      things,
      from,
      match.index,
      match.index + match[0].length,
      REACH.chinese,
    );
    from = first;
    if (near.length > 0) statements.push({ at: match.index, kinds: near.flatMap((thing) => thing.kinds) });
  }
  return { statements: statements.sort((a, b) => a.at - b.at), others };
}

function pairEnglish(text: string, things: readonly Thing[]): Statements {
  const statements: Statement[] = [];
  const others: number[] = [];
  let from = 0;
  /** The last statement: a list under it opens each line with a number and names its metric once. */
  let last: Statement | null = null;
  for (const match of text.matchAll(NUMBER_ENGLISH)) {
    const start = match.index;
    const end = start + match[0].length;
    if (NOT_COUNTED_ENGLISH.test(text.slice(end, end + 14))) continue;
    if (AFTER_MONTH_ENGLISH.test(text.slice(Math.max(0, start - 18), start))) continue;
    if (/^(?:19|20)\d\d$/u.test(match[0])) continue;
    const { first, near } = nearThings(things, from, start, end, REACH.english);
    from = first;
    const same = near.filter(
      (thing) => !/[.!?][ \n]|\n\n/u.test(text.slice(Math.min(thing.end, end), Math.max(thing.start, start))),
    );
    const kinds = [...new Set(same.flatMap((thing) => thing.kinds))];
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
