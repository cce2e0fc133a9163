/** A text reduced to its letters and digits, so that two versions of a title compare equal whatever their marks and width. */
export function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** One line, white space collapsed. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
