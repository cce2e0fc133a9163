/** As much of a text as stands right before a place in it, in UTF-16 units; less at its beginning. */
export function textBefore(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - length), at);
}

/** As much of a text as stands right behind a place in it, in UTF-16 units; less at its end. */
export function textBehind(text: string, at: number, length: number): string {
  return text.slice(at, at + length);
}
