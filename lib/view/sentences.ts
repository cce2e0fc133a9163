/** A sentence, or a clause of a long one; offsets are UTF-16 into the text it was taken from. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Speech engines cut off or stall on longer ones, and a highlight as long as a paragraph shows nothing. */
const LONGEST = 120;

/** Marks after which a long sentence may be divided; one between digits (1,110 or 16:30) divides nothing. */
const CLAUSE_END = /[；;：，、]|[,:](?!\d)/g;

/**
 * The sentences of a text in its language, ready to be read aloud one by one.
 * A sentence of a bulletin can run over a whole list of places: past 120 characters it is divided at its clauses.
 * @param lang BCP 47
 * @returns in order; without white space around them, without those that hold no letter and no digit
 */
export function sentencesOf(text: string, lang: string): readonly Sentence[] {
  const segments = [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)];
  return segments
    .flatMap(({ segment, index }) => clausesOf(segment, index))
    .map(trimmed)
    .filter(({ text: words }) => /[\p{L}\p{N}]/u.test(words));
}

function clausesOf(segment: string, offset: number): readonly Sentence[] {
  const clauses: Sentence[] = [];
  let from = 0;
  let lastEnd = 0;
  const cut = (to: number) => {
    if (to > from) clauses.push({ text: segment.slice(from, to), start: offset + from, end: offset + to });
    from = to;
  };
  for (const { index } of segment.matchAll(CLAUSE_END)) {
    if (index + 1 - from > LONGEST) cut(lastEnd);
    lastEnd = index + 1;
  }
  if (segment.length - from > LONGEST) cut(lastEnd);
  cut(segment.length);
  return clauses;
}

function trimmed({ text, start }: Sentence): Sentence {
  const words = text.trim();
  const from = start + (text.length - text.trimStart().length);
  return { text: words, start: from, end: from + words.length };
}
