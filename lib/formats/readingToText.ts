import type { Reading } from '../reading';

/** What the reader has changed in the clean view, by ids of removals. */
interface ByHand {
  /** Cuts that were put back. */
  readonly restored: ReadonlySet<string>;
  /** Marks that were cut. */
  readonly cut: ReadonlySet<string>;
}

/**
 * The clean article as plain text, to be sent to somebody: title, who published it and when, the text as the reader has it before
 * them, and the address.
 * @param published the article's date as the reader writes dates, null if there is none
 */
export function readingToText(reading: Reading, byHand: ByHand, published: string | null): string {
  const { title, publisher, byline } = reading.article;
  const source = [...new Set([publisher, byline, published])].filter(Boolean).join(' · ');
  const outside = reading.removals.filter(({ at, id }) => at === null && byHand.restored.has(id));
  const lines = [...textByHand(reading, byHand).split('\n'), ...outside.map(({ text }) => text)];
  const head = [title, source].filter((line) => line !== '').join('\n');
  return [head, spaceOut(lines), reading.url].filter((part) => part !== '').join('\n\n');
}

/** The text with what was put back in its place, and without the marks that were cut. */
function textByHand({ article, removals }: Reading, { restored, cut }: ByHand): string {
  const pieces: string[] = [];
  let from = 0;
  const places = removals.flatMap(({ at, ...rest }) => (at === null ? [] : [{ ...rest, at }]));
  for (const { id, at, text, applied } of places.toSorted((one, other) => one.at - other.at)) {
    if (!(applied ? restored : cut).has(id)) continue;
    pieces.push(article.text.slice(from, Math.max(from, at)), applied ? text : '');
    from = Math.max(from, applied ? at : at + text.length);
  }
  return [...pieces, article.text.slice(from)].join('');
}

/** An empty line between paragraphs, as a mail has it; the rows of a table stay together. */
function spaceOut(lines: readonly string[]): string {
  const said = lines.filter((line) => line.trim() !== '');
  return said
    .map((line, i) => `${line}${line.includes('\t') && said[i + 1]?.includes('\t') ? '\n' : '\n\n'}`)
    .join('')
    .trimEnd();
}
