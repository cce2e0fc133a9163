import type { Reading } from '../../lib/reading';

/** What a page holds, as a person has marked it. A null is not known. */
export interface PageTruth {
  readonly id: string;
  readonly lang: string;
  readonly kind: string;
  readonly title: string | null;
  readonly text: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  readonly date?: string | null;
  readonly headline?: boolean;
}

/** How a reading of a page compares with its truth; null where the truth is silent. */
export interface PageScore {
  readonly id: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly units: number;
  readonly title: boolean | null;
  readonly day: boolean | null;
  readonly leaks: readonly string[];
  readonly isLeak: boolean | null;
  readonly allWith: boolean | null;
  /** How many paragraphs the truth has, and those that plain Readability keeps and the reading does not. */
  readonly paragraphs: number;
  readonly lost: readonly string[];
}

/** Shorter passages may stand anywhere by chance. */
const SHORTEST_WITH = 4;
const SHORTEST_WITHOUT = { cjk: 9, words: 20 };
/** A line of the truth with so many characters that ends like a sentence is a paragraph, not a heading, a label or a credit. */
const PARAGRAPH = { cjk: 30, words: 80 };
const SENTENCE_END = /[。！？!?.…][”"』」’）)\]】]{0,2}$/u;

/**
 * Scores one reading: what its text shares with the truth (pairs of characters in Chinese and Japanese, words in English, each as
 * often as it stands), the title as a whole, the day, and the furniture that got in. Agrees with the shared scorer.
 * @param plain what Readability alone makes of the page: paragraphs that it keeps must not be lost
 */
export function scorePage(truth: PageTruth, reading: Reading | null, plain = ''): PageScore {
  const article = reading?.article;
  const isCjk = truth.lang !== 'en';
  const text = article?.text ?? '';
  const found = solid(text);
  const holds = (passage: string) => found.includes(solid(passage));
  const least = isCjk ? SHORTEST_WITHOUT.cjk : SHORTEST_WITHOUT.words;
  const wanted = (truth.with ?? []).filter((passage) => solid(passage).length >= SHORTEST_WITH);
  const furniture = (truth.without ?? []).filter((passage) => solid(passage).length >= least);
  const leaks = furniture.filter(holds);
  const day = dayIn(truth.date ?? '');
  const paragraphs = truth.text.split('\n').filter((line) => isParagraph(line.trim(), isCjk));
  const keptPlainly = solid(plain);
  return {
    id: truth.id,
    ...compare(text, truth.text, isCjk ? pairs : words),
    title: truth.title ? oneLine(article?.title ?? '') === oneLine(truth.title) : null,
    day: day ? daysOf(article?.published ?? '').includes(day) : null,
    leaks,
    isLeak: furniture.length > 0 ? leaks.length > 0 : null,
    allWith: wanted.length > 0 ? wanted.every(holds) : null,
    paragraphs: paragraphs.length,
    lost: paragraphs.filter((line) => keptPlainly.includes(solid(line)) && !holds(line)),
  };
}

function isParagraph(line: string, isCjk: boolean): boolean {
  return line.length >= (isCjk ? PARAGRAPH.cjk : PARAGRAPH.words) && SENTENCE_END.test(line);
}

function compare(got: string, truth: string, unitsOf: (text: string) => readonly string[]) {
  const [found, wanted] = [unitsOf(got), unitsOf(truth)];
  const left = new Map<string, number>();
  for (const unit of wanted) left.set(unit, (left.get(unit) ?? 0) + 1);
  let shared = 0;
  for (const unit of found) {
    const count = left.get(unit) ?? 0;
    if (count > 0) shared += 1;
    left.set(unit, count - 1);
  }
  const precision = found.length > 0 ? shared / found.length : wanted.length > 0 ? 0 : 1;
  const recall = wanted.length > 0 ? shared / wanted.length : 1;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1, units: wanted.length };
}

function solid(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b-\u200d\ufeff\u00ad]+/gu, '');
}

function pairs(text: string): readonly string[] {
  const characters = Array.from(solid(text));
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}

function words(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function oneLine(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
}

function dayIn(text: string): string | null {
  const match = /(\d{4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})/u.exec(text);
  return match ? `${match[1]}-${Number(match[2])}-${Number(match[3])}` : null;
}

/** The day as written, and the same moment's day in Greenwich and in Beijing. */
function daysOf(text: string): readonly (string | null)[] {
  const at = Date.parse(text);
  const moments = Number.isNaN(at)
    ? []
    : [0, 8].map((hours) => new Date(at + hours * 3_600_000).toISOString());
  return [dayIn(text), ...moments.map(dayIn)];
}
