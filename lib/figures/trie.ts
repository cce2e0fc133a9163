/** Words by their characters: the longest one at an offset is found without cutting the text. */
export interface Trie<T> {
  value: T | undefined;
  /** Made with the first character that follows: most words' last ones have none. */
  next: Map<number, Trie<T>> | null;
}

/** A trie without a word. */
export function emptyTrie<T>(): Trie<T> {
  return { value: undefined, next: null };
}

/** Adds a word; the first meaning of a word stays. */
export function addToTrie<T>(root: Trie<T>, word: string, value: T): void {
  let node = root;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    node.next ??= new Map();
    let next = node.next.get(code);
    if (!next) {
      next = emptyTrie();
      node.next.set(code, next);
    }
    node = next;
  }
  node.value ??= value;
}

/** The longest word that begins at an offset, and where it ends. */
export function longestAt<T>(
  root: Trie<T>,
  text: string,
  at: number,
): { readonly value: T; readonly end: number } | null {
  let node: Trie<T> | null = root;
  let found: T | undefined;
  let end = at;
  for (let i = at; i < text.length; i++) {
    node = node.next?.get(text.charCodeAt(i)) ?? null;
    if (!node) break;
    if (node.value !== undefined) {
      found = node.value;
      end = i + 1;
    }
  }
  return found === undefined ? null : { value: found, end };
}
