/**
 * Characters by their UTF-16 codes. What is asked of every character of a text is asked of its code: a string of each would have to
 * be made and hashed first.
 */
export function codesOf(characters: Iterable<string>): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}
