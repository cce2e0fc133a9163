/** No character of the Chinese script comes before this. */
const FIRST = 0x2e80;

/**
 * How often two wide characters stand side by side in a text, for whoever asks about many such pairs: each place of the text is looked
 * at once, and not once for each pair.
 * @returns how often a pair stands there whose first character is at a place of another text
 */
export function pairsIn(text: string): (other: string, at: number) => number {
  const counts = new Map<number, number>();
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (before >= FIRST && code >= FIRST) {
      const key = before * 0x10000 + code;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    before = code;
  }
  return (other, at) => counts.get(other.charCodeAt(at) * 0x10000 + other.charCodeAt(at + 1)) ?? 0;
}
