import { findStatements, type Statement } from './findStatements';
import { CHINESE, ENGLISH } from './formLanguages';

/** The form of a text, as counts; no judgement yet. */
export interface Form {
  /** As the tables have them: folded Chinese or lower-case English. */
  readonly foldedTitle: string;
  readonly foldedText: string;
  /** Chinese characters; an English word counts for as many as it would take in Chinese. */
  readonly length: number;
  readonly statements: readonly Statement[];
  /** Numbers that are no statement, no date, no time and no age. */
  readonly others: number;
  /** Most statements, and most numbers of either sort, in any stretch of one paragraph's length. */
  readonly cluster: number;
  readonly numberCluster: number;
  /** The body that speaks near a number, as the text names it; null if none does. */
  readonly issuer: string | null;
  /** A window, an as-of or a dated line near a number, as the text says it; null if there is none. */
  readonly window: string | null;
  readonly scopeWords: number;
  /** The title holds a statement, or calls itself a notice, an update, a warning. */
  readonly titleStatement: boolean;
  readonly titleForm: boolean;
  /** Scores, share prices, offers, instructions: hits by sort. */
  readonly against: Readonly<Record<'sport' | 'market' | 'advice', number>>;
  /** First and second persons, dialogue, questions. */
  readonly narrative: number;
  /** Years before 1950 that it tells of; 0 where a later year is told as well: a bulletin may recall a record. */
  readonly longPast: number;
}

/** How much of a text is looked at: a bulletin is told by its first pages. */
const MOST_CHARACTERS = 40_000;
const MOST_TITLE = 300;

/**
 * Reads the form of a text, whatever it is about.
 * @param title the title, '' if there is none
 * @param text the article's text, with or without its title line
 * @param lang BCP 47; anything but Chinese is read with the English tables
 */
export function readForm(title: string, text: string, lang: string): Form {
  const language = lang.startsWith('zh') ? CHINESE : ENGLISH;
  const whole = text.slice(0, MOST_TITLE).includes(title) ? text : `${title}\n${text}`;
  const folded = language.fold(whole.slice(0, MOST_CHARACTERS));
  const foldedTitle = language.fold(title.slice(0, MOST_TITLE));
  const { statements, others } = findStatements(folded, language.name);
  const numbers = [...statements.map(({ at }) => at), ...others].sort((a, b) => a - b);
  const count = (pattern: RegExp) => folded.match(pattern)?.length ?? 0;
  return {
    foldedTitle,
    foldedText: folded,
    length: language.length(folded),
    statements,
    others: others.length,
    cluster: densestStretch(
      statements.map(({ at }) => at),
      language.stretch,
    ),
    numberCluster: densestStretch(numbers, language.stretch),
    issuer: issuerAt(whole, firstNear(folded, language.issuer, numbers, language.stretch)),
    window: wordsAt(whole, firstNear(folded, language.window, numbers, language.stretch)),
    scopeWords: count(language.scope),
    titleStatement: findStatements(foldedTitle, language.name).statements.length > 0,
    titleForm: foldedTitle.search(language.titleForm) >= 0,
    against: {
      sport: count(language.against.sport),
      market: count(language.against.market),
      advice: count(language.against.advice),
    },
    narrative: count(language.narrative),
    longPast: folded.search(language.recentYear) < 0 ? count(language.pastYear) : 0,
  };
}

/** The first match that has a number within a stretch after it, or close before it. Both are in order of place. */
function firstNear(
  text: string,
  pattern: RegExp,
  numbers: readonly number[],
  stretch: number,
): RegExpExecArray | null {
  let next = 0;
  for (const match of text.matchAll(pattern)) {
    while (next < numbers.length && (numbers[next] ?? 0) < match.index - stretch / 3) next++;
    const number = numbers[next];
    if (number === undefined) return null;
    if (number - match.index <= stretch) return match;
  }
  return null;
}

/** The words as the page has them: folding keeps their place. */
function wordsAt(text: string, match: RegExpExecArray | null): string | null {
  return match && text.slice(match.index, match.index + match[0].length);
}

/** The same, with the name of the body before the ending that told it. */
function issuerAt(text: string, match: RegExpExecArray | null): string | null {
  if (!match) return null;
  const name = /\p{Script=Han}*$/u.exec(text.slice(Math.max(0, match.index - 8), match.index))?.[0] ?? '';
  return name + wordsAt(text, match);
}

function densestStretch(places: readonly number[], stretch: number): number {
  let most = 0;
  let first = 0;
  for (const [i, at] of places.entries()) {
    while (at - (places[first] ?? at) > stretch) first++;
    most = Math.max(most, i - first + 1);
  }
  return most;
}
