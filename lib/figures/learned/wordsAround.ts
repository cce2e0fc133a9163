import { firstWhere } from '../../text/firstWhere';

/** A figure with no more of its meaning than a second opinion needs; offsets are UTF-16 into the text. */
export interface Counted {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly metric: string;
  readonly isPart: boolean;
}

/** The words round a figure, in the order of the text; every number is `#`. */
export interface WordsAround {
  /** Of its sentence, before and behind it. */
  readonly before: readonly string[];
  readonly behind: readonly string[];
  /** The sentence before its own. */
  readonly last: readonly string[];
  /** The line that heads it: the last short one, or one that ends in a colon. */
  readonly heading: readonly string[];
  /** Which sentence of the text it stands in, counted from 0. */
  readonly sentence: number;
  readonly line: number;
}

/** A sentence, its words with the places where they begin. */
interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly words: readonly string[];
  readonly starts: readonly number[];
}

/** Words, signs each by itself, numbers with what belongs to them. */
const WORD = /\d+(?:[.,:]\d+)*|[a-z]+(?:['’][a-z]+)?|[^\sa-z\d]/gu;
const ENDS = /[!?]|[.;](?=\s)/gu;
/** A line of so many characters at most may be a heading, */
const LONGEST_HEADING = 60;
/** and a sentence says nothing of a figure further away, in words. */
const FAR = 60;
/** but for what it begins with. */
const OPENING = 20;

/** Gives each figure of a text the words round it. One walk over the text, and one look a figure. */
export class TextOfFigures {
  readonly title: readonly string[];
  readonly #sentences: readonly Sentence[];
  readonly #headings: readonly (readonly string[])[];

  constructor(text: string) {
    const sentences: Sentence[] = [];
    const headings: (readonly string[])[] = [];
    let heading: readonly string[] = [];
    let from = 0;
    for (const [line, words] of text.split('\n').entries()) {
      headings.push(heading);
      for (const [start, end] of sentencesOf(words))
        sentences.push(toSentence(words.slice(start, end), from + start, line));
      if (isHeading(words)) heading = wordsOf(words.slice(0, LONGEST_HEADING * 2)).words;
      from += words.length + 1;
    }
    this.#sentences = sentences;
    this.#headings = headings;
    this.title = sentences[0]?.words.slice(0, FAR) ?? [];
  }

  /** @param at where the figure before this one was found, so that a walk over all figures is linear */
  around({ start, end }: Pick<Counted, 'start' | 'end'>, at = 0): WordsAround {
    let index = at;
    while ((this.#sentences[index]?.end ?? Number.POSITIVE_INFINITY) <= start) index++;
    const sentence = this.#sentences[index];
    if (!sentence) return { before: [], behind: [], last: [], heading: [], sentence: index, line: -1 };
    const { words, starts, line } = sentence;
    const own = firstFrom(starts, start);
    const next = firstFrom(starts, end);
    return {
      // A sentence without end is looked at from its beginning and from the figure.
      before:
        own > FAR + OPENING
          ? [...words.slice(0, OPENING), ...words.slice(own - FAR, own)]
          : words.slice(0, own),
      behind: words.slice(next, next + FAR),
      last: (this.#sentences[index - 1]?.words ?? []).slice(0, FAR),
      heading: this.#headings[line] ?? [],
      sentence: index,
      line,
    };
  }
}

/** The index of the first word that begins at a place or behind it; by halves, since a sentence may have no end. */
function firstFrom(starts: readonly number[], place: number): number {
  return firstWhere(0, starts.length, (i) => (starts[i] ?? 0) >= place);
}

function isHeading(line: string): boolean {
  const bare = line.trim();
  return bare !== '' && (bare.endsWith(':') || bare.length < LONGEST_HEADING);
}

function* sentencesOf(line: string): Generator<readonly [number, number]> {
  let from = 0;
  for (const { index } of line.matchAll(ENDS)) {
    yield [from, index + 1];
    from = index + 1;
  }
  if (from < line.length) yield [from, line.length];
}

function wordsOf(text: string): { readonly words: readonly string[]; readonly starts: readonly number[] } {
  const words: string[] = [];
  const starts: number[] = [];
  for (const match of text.toLowerCase().matchAll(WORD)) {
    words.push(/^\d/.test(match[0]) ? '#' : match[0]);
    starts.push(match.index);
  }
  return { words, starts };
}

function toSentence(text: string, start: number, line: number): Sentence {
  const { words, starts } = wordsOf(text);
  return { start, end: start + text.length, line, words, starts: starts.map((at) => at + start) };
}
