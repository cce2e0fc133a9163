/** A text with what a machine put into it. */
export interface Polluted {
  readonly title: string;
  readonly clean: string;
  /** Inserted pieces, in order, offsets in the polluted text. */
  readonly pieces: readonly { readonly start: number; readonly end: number }[];
  readonly text: string;
}

/** Puts pieces into a text. `at` are offsets in the clean text; pieces at one place stand in the order given. */
export function insertPieces(
  title: string,
  clean: string,
  inserts: readonly { readonly at: number; readonly piece: string }[],
): Polluted {
  const pieces: { start: number; end: number }[] = [];
  let text = '';
  let from = 0;
  for (const { at, piece } of inserts.map((insert) => insert).sort((a, b) => a.at - b.at)) {
    text += clean.slice(from, at);
    pieces.push({ start: text.length, end: text.length + piece.length });
    text += piece;
    from = at;
  }
  return { title, clean, pieces, text: text + clean.slice(from) };
}
