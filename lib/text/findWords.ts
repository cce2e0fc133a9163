/** A word of a list, where it stands in a text. */
export interface FoundWord {
  readonly at: number;
  readonly word: string;
}

/**
 * Makes what finds the words of a long list in a text, from left to right, of those that begin at one place the longest. Which words may
 * begin at a place is looked up by its first character; a pattern of all the words would try one after the other.
 * @param mayBegin whether one of them may begin at a place that has the first character of one
 */
export function wordFinder(
  words: Iterable<string>,
  mayBegin: (text: string, at: number) => boolean = () => true,
): (text: string) => readonly FoundWord[] {
  const byFirst = new Map<number, string[]>();
  for (const word of [...new Set(words)].sort((a, b) => b.length - a.length)) {
    const first = word.charCodeAt(0);
    const known = byFirst.get(first);
    if (known) known.push(word);
    else byFirst.set(first, [word]);
  }
  return (text) => {
    const found: FoundWord[] = [];
    for (let at = 0; at < text.length; at++) {
      const likely = byFirst.get(text.charCodeAt(at));
      if (!likely || !mayBegin(text, at)) continue;
      for (const word of likely) {
        if (!text.startsWith(word, at)) continue;
        found.push({ at, word });
        at += word.length - 1;
        break;
      }
    }
    return found;
  };
}
