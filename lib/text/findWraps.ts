/** No text is set wider (in Latin letters): what has a longer line has its paragraphs in lines. */
const WIDEST = 120;

/** A line so long has been broken where its width ended, if others have too. */
const LEAST_WIDTH = 30;
/** Lines of one paragraph are as wide as the next word lets them be. */
const LONGEST_WORD = 16;
/** So many such breaks are a text's way of being set. */
const LEAST_BREAKS = 2;

/** Chinese and Japanese break anywhere: a line is as wide as the others but for a mark that may not begin or end one. */
const HANGING = 4;
/** Verses and entries of lists are shorter. */
const LEAST_WIDTH_HAN = 40;
const LEAST_BREAKS_HAN = 5;
/** Of the lines that end within a sentence, so many end at the width; the others are names, headings, an ending cut off. */
const SHARE_AT_WIDTH = 0.8;

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60\uffe0-\uffe6]/gu;
const ENDS_SENTENCE = /[。！？!?…：:；;][”’」』）)】]*$/u;
const BEGINS_ITEM = /^(?:[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[）)、.．]|[•·●■◆▲★※【-])/u;

/**
 * Lines that were broken at a fixed width, as mail, boards and old news systems do, where the sentence goes on in the next one.
 * In Latin script such a line reaches to the longest one's width or has no place for the next word, which is in small letters or a
 * number; in Chinese and Japanese nearly all lines that end within a sentence are of one width.
 * @param lines lines of one text, without white space at their ends
 * @returns the indexes of the lines that go on in the next one; none where the text is not set so
 */
export function findWraps(lines: readonly string[]): ReadonlySet<number> {
  if (lines.length <= LEAST_BREAKS || lines.some(({ length }) => length > WIDEST)) return new Set();
  const text = lines.join('');
  const isWide = (text.match(WIDE)?.length ?? 0) * 2 > text.length;
  return isWide ? wrapsOfWideText(lines) : wrapsOfWords(lines);
}

function wrapsOfWords(lines: readonly string[]): ReadonlySet<number> {
  const width = Math.max(...lines.map(({ length }) => length));
  const wraps = lines.flatMap((line, i) => {
    const next = lines[i + 1] ?? '';
    const word = /^[^\s]*/u.exec(next)?.[0].length ?? 0;
    const isWrap =
      line.length >= LEAST_WIDTH &&
      line.length + 1 + Math.min(word, LONGEST_WORD) > width - 1 &&
      /[\p{L}\p{N},%)]$/u.test(line) &&
      /^(?:\p{Ll}|[\d(])/u.test(next);
    return isWrap ? [i] : [];
  });
  return new Set(wraps.length < LEAST_BREAKS ? [] : wraps);
}

function wrapsOfWideText(lines: readonly string[]): ReadonlySet<number> {
  const widths = lines.map((line) => line.length + (line.match(WIDE)?.length ?? 0));
  const width = Math.max(...widths);
  if (width < LEAST_WIDTH_HAN || width > WIDEST) return new Set();
  const open = [...lines.keys()].filter((i) => i + 1 < lines.length && !ENDS_SENTENCE.test(lines[i] ?? ''));
  const atWidth = open.filter((i) => (widths[i] ?? 0) >= width - HANGING);
  if (atWidth.length < LEAST_BREAKS_HAN || atWidth.length < open.length * SHARE_AT_WIDTH) return new Set();
  return new Set(atWidth.filter((i) => !BEGINS_ITEM.test(lines[i + 1] ?? '')));
}
