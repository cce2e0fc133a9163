/** Portals in Japan set paragraphs in one element, a blank line between, and tell the browser to keep it by a style sheet. */
const BLANK_LINE = /(?<=[。！？」])\n[ \t]*\n|\n[ \t]*\n[ \t]*(?=\u3000)/;
const BLANK_FIRST = /^[ \t]*\n[ \t]*\n/;

/**
 * The lines that blank lines of the source make of a text.
 * @param isBelowBlank whether such a line stands above what the text goes on behind: a link of its own, which no sentence ends, goes
 *   down to the next blank line. The first part is empty then.
 */
export function partsOf(data: string, isBelowBlank: boolean): readonly string[] {
  if (!data.includes('\n')) return [data];
  const parts = data.split(BLANK_LINE);
  return isBelowBlank && BLANK_FIRST.test(data) ? ['', ...parts] : parts;
}
