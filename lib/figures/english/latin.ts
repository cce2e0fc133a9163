/**
 * Letters and digits of English bulletins: Latin ones, with those of names (Whangārei, Šibenik, Huế). Beyond the first
 * block, capital and small letters take turns, and stand in both classes.
 */
const CLASSES: Readonly<Record<string, string>> = {
  L: 'A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ',
  Lu: 'A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ',
  Ll: 'a-zß-öø-ɏḀ-ỿ',
  N: '0-9',
};

/**
 * A pattern for English texts in which `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}` are Latin letters and digits. All of Unicode is
 * hundreds of ranges, which take an engine a third of a page's first reading to compile.
 * @param pattern as the source of a RegExp
 * @param flags without `u`, which it does not need
 */
export function latin(pattern: string, flags = ''): RegExp {
  let inClass = false;
  const source = pattern.replace(/\\p\{(Lu|Ll|L|N)\}|\\.|[[\]]/gs, (token, name: string | undefined) => {
    if (token === '[') inClass = true;
    if (token === ']') inClass = false;
    const letters = name === undefined ? undefined : CLASSES[name];
    return letters === undefined ? token : inClass ? letters : `[${letters}]`;
  });
  return new RegExp(source, flags);
}
