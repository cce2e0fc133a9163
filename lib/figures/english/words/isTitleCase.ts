const SMALL_IN_TITLES = /^(?:after|amid|from|into|near|over|than|through|with|more)$/u;

/** Words of a headline that writes every word with a capital: none of four letters or more is small, but for some prepositions. */
export function isTitleCase(words: string): boolean {
  const all = words.match(/\p{L}{4,}/gu) ?? [];
  return all.length > 2 && all.every((word) => /^\p{Lu}/u.test(word) || SMALL_IN_TITLES.test(word));
}
