import { remembered } from '../remembered';
import type { Cut } from '../text/cuts';
import type { Cleaner } from './cleaners';
import { bareText, type Line, linesOf } from './lines';
import { isHan, isLatin } from './titleInjection/characters';
import { findPieces, type TitlePool, titlePool } from './titleInjection/titlePool';
import { titleWords } from './titleInjection/units';

/** Labels that reposts put before the title of the article they took (Chinese portals and their copies; English wires). */
const TITLE_LABELS: readonly string[] = [
  '原文标题',
  '原标题',
  '原標題',
  '原题',
  '原題',
  '标题',
  '標題',
  'original headline',
  'original title',
];

/** How a copying site ends an article with its title (以上就是【…】的全部内容); openings and what must follow in the same line. */
const CLOSING_OPENERS: readonly string[] = ['以上便是', '以上就是', '以上是', '以上為', '以上为'];
const CLOSING_NOUNS: readonly string[] = [
  '全部内容',
  '全部內容',
  '所有内容',
  '所有內容',
  '的介绍',
  '的介紹',
  '的内容',
  '的內容',
  '相关内容',
  '相关资讯',
  '相關內容',
  '相關資訊',
  '详细内容',
  '詳細內容',
];

/** 标题】来源 某报: what a copying site ends with, the source behind its title. */
const CREDIT = /[】）)\]\s]{0,4}[【（([]?(?:来源|來源|稿源)[\s:：|｜].{0,30}$/;

const OPENING_BRACKETS = '【《「『[〔';
const CLOSING_BRACKETS = '】》」』]〕';
const SENTENCE_END = /[。！？!?.;；…][”’」』）)]?$/;

/** Longer lines are no titles, scrambled or not. */
const LONGEST_TITLE = 300;

/** Shortest title, scramble of one and paragraph whose repetition means anything, in letters. */
const SHORTEST_TITLE = 6;
const SHORTEST_SCRAMBLE = 8;
const SHORTEST_COPY = 24;

/** The label at the start of a line that gives an article's title. */
export const TITLE_LABEL = new RegExp(
  `^[\\s【(（\\[]{0,3}(?:${TITLE_LABELS.join('|')})\\s{0,3}[:：】\\]]\\s{0,3}`,
  'i',
);

/**
 * The title once more: as a line of its own (also as 原标题, or scrambled), in brackets before the first sentence,
 * in a closing formula; and second copies of a paragraph (kind E).
 * A sentence that says what the title says is the article's own and stays.
 */
export const findEchoes: Cleaner = {
  name: 'findEchoes',
  why: 'after the injected pieces are out, a scrambled title line is plain again',
  find({ text, title, seams }) {
    // A version that is a part of the best one is a line of a title set in several lines: such lines are layout.
    const best = bareText(title.best);
    const titles = [...new Set([title.best, ...title.candidates])].filter((known) => {
      const bare = bareText(known);
      return bare.length >= SHORTEST_TITLE && (bare === best || !best.includes(bare));
    });
    const bare = titles.map(bareText);
    const pool = titles[0] === undefined ? null : titlePool([titles[0]]);
    const lines = linesOf(text);
    const repeats = lines.flatMap((line) => {
      const cut =
        titleLine(line, bare, seams) ??
        (pool && scrambledLine(line, pool)) ??
        closingLine(line, bare) ??
        bracketedTitle(line, bare);
      return cut ? [cut] : [];
    });
    const taken = new Set(repeats.map((cut) => cut.start));
    const copies = copiedLines(lines).filter((cut) => !taken.has(cut.start));
    return [...repeats, ...copies].sort((a, b) => a.start - b.start);
  },
};

function titleLine(line: Line, titles: readonly string[], seams: readonly number[]): Cut | null {
  const label = TITLE_LABEL.exec(line.text)?.[0] ?? '';
  if (!startsAlike(line.text.slice(label.length), titles)) return null;
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

/** Whether a title starts as a line does: its last letter is left out, since what follows might change that. */
function startsAlike(line: string, titles: readonly string[]): boolean {
  const opening = bareText(line.slice(0, OPENING)).slice(0, -1);
  return titles.some((title) => title.startsWith(opening) || opening.startsWith(title));
}

/** Marks and blanks make a line longer than its letters, and letters of one sign may be several: but not so many. */
function mayEqual(line: string, titles: readonly string[]): boolean {
  return titles.some(({ length }) => line.length <= 3 * length + 20 && 3 * line.length >= length);
}

/** A line of nothing but the title's words in another order. Pieces of the title in order are layout, and stay. */
function scrambledLine(line: Line, pool: TitlePool): Cut | null {
  if (line.text.length > LONGEST_TITLE) return null;
  const label = TITLE_LABEL.exec(line.text)?.[0] ?? '';
  const rest = line.text.slice(label.length);
  if (rest.length < SHORTEST_SCRAMBLE || SENTENCE_END.test(rest) || /\d/.test(rest)) return null;
  if (hasOtherLetters(rest, pool)) return null;
  const words = titleWords(rest);
  if (words.length < SHORTEST_SCRAMBLE || words.length > 3 * pool.own) return null;
  const ids = words.map((word) => pool.vocabulary.get(word) ?? -1);
  if (ids.includes(-1)) return null;
  const pieces = findPieces(pool, ids, []);
  if (!pieces || pieces.backward < 2 || pieces.forward + pieces.backward < 3) return null;
  if (new Set(pieces.places).size < 0.5 * pool.own) return null;
  return {
    kind: 'scrambled-title',
    start: line.start,
    end: line.end,
    confidence: 0.93,
    applied: true,
    evidence: [
      `only words of the title, out of order in ${pieces.forward + pieces.backward} places`,
      `title words ${pieces.places.map((place) => place + 1).join(',')}`,
    ],
  };
}

/** The letters and characters of a title's words. */
const lettersOf = remembered(({ vocabulary }: TitlePool) => new Set([...vocabulary.keys()].join('')));

/** Whether a line has a letter or character that no word of the title has: its first ones mostly tell. */
function hasOtherLetters(line: string, pool: TitlePool): boolean {
  const letters = lettersOf(pool);
  const lower = line.toLowerCase();
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    if ((isHan(code) || isLatin(code)) && !letters.has(lower.charAt(at))) return true;
  }
  return false;
}

function closingLine(line: Line, titles: readonly string[]): Cut | null {
  const opener = CLOSING_OPENERS.find((word) => line.text.trimStart().startsWith(word));
  if (opener === undefined || line.text.length > 240) return null;
  const noun = CLOSING_NOUNS.find((word) => line.text.includes(word));
  if (noun === undefined) return null;
  const bare = bareText(line.text);
  if (!titles.some((title) => bare.includes(title))) return null;
  return whole(line, 0.95, [`closing formula "${opener}…${noun}" with the title`]);
}

function bracketedTitle(line: Line, titles: readonly string[]): Cut | null {
  const open = OPENING_BRACKETS.indexOf(line.text[0] ?? ' ');
  if (open < 0) return null;
  const close = line.text.indexOf(CLOSING_BRACKETS[open] ?? '', 1);
  if (close < 0 || close > 200 || close === line.text.length - 1) return null;
  const inner = line.text.slice(1, close);
  if (!titles.includes(bareText(inner))) return null;
  // 《…》 before a verb names a document: there it is the sentence's subject.
  if (line.text[0] === '《' || line.text[0] === '「' || line.text[0] === '『') return null;
  return {
    kind: 'echo',
    start: line.start,
    end: line.start + close + 1,
    confidence: 0.95,
    applied: true,
    evidence: ['the title in brackets before the first sentence'],
  };
}

/** Letters that copies in a row must have before they are cut; a lone copy farther off may be a pull quote. */
const LEAST_COPIED = 60;

/**
 * Second copies of paragraphs: several in a row, or one right after its original. A lone one is only marked.
 */
function copiedLines(lines: readonly Line[]): readonly Cut[] {
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

/** Short lines and lines without an end recur in lists, songs and forms. */
function isParagraph(line: Line, bare: string): boolean {
  const latin = !/\p{Script=Han}/u.test(bare);
  return bare.length >= (latin ? 3 : 1) * SHORTEST_COPY && SENTENCE_END.test(line.text.trimEnd());
}

function copy(line: Line, proved: boolean): Cut {
  return { ...whole(line, proved ? 0.95 : 0.5, ['second copy of a paragraph']), applied: proved };
}

function whole(line: Line, confidence: number, evidence: readonly string[]): Cut {
  return { kind: 'echo', start: line.start, end: line.end, confidence, applied: true, evidence };
}
