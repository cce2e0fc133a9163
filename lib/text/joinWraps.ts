/** A line so long has been broken where its width ended, if others have too. */
const LEAST_WIDTH = 30;
/** Lines of one paragraph are as wide as the next word lets them be. */
const LONGEST_WORD = 16;
/** So many such breaks are a text's way of being set. */
const LEAST_BREAKS = 2;

/**
 * Joins lines that were broken at a fixed width, as mail and boards do, so that sentences are whole again. Offsets stay: each break
 * becomes a space. A break is one of width when the sentence goes on behind it in a small letter or a number.
 * @returns the text itself where it is not set so
 */
export function joinWraps(text: string): string {
  const lines = text.split('\n');
  const width = Math.max(...lines.map(({ length }) => length));
  const isWrap = lines.map((line, i) => {
    const next = lines[i + 1] ?? '';
    const word = /^[^\s]*/u.exec(next)?.[0].length ?? 0;
    return (
      line.length >= LEAST_WIDTH &&
      line.length + 1 + Math.min(word, LONGEST_WORD) > width - 1 &&
      /[\p{L}\p{N},%)]$/u.test(line) &&
      /^(?:\p{Ll}|[\d(])/u.test(next)
    );
  });
  if (width > WIDEST || isWrap.filter(Boolean).length < LEAST_BREAKS) return text;
  return lines.map((line, i) => (i + 1 === lines.length ? line : line + (isWrap[i] ? ' ' : '\n'))).join('');
}

/** No text is set wider: what has a longer line has its paragraphs in lines. */
const WIDEST = 120;
