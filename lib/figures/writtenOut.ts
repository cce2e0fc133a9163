/**
 * The words of a table's list, which tells what words share once: 紧急~转移 stands for 紧急转移 and 转移, 停电+户数 for
 * 停电 and 停电户数 (a word may have several of one mark), {冲毁,水毁}{农田,耕地} for the four that they make,
 * 受灾{,人口} for 受灾 and 受灾人口. Every word comes once.
 */
export function writtenOut(list: string): readonly string[] {
  return [...new Set(list.split(' ').flatMap(choices).flatMap(pieces))];
}

/** The name of every word of a table; of a word that stands twice the last one. */
export function namesByWord(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(table).flatMap(([name, list]) => writtenOut(list).map((word) => [word, name] as const)),
  );
}

// Some 17,000 words are written out before a process has read its first page: no pattern is run, and nothing split, for the plain ones.

function choices(word: string): string | readonly string[] {
  const open = word.indexOf('{');
  const close = open < 0 ? -1 : word.indexOf('}', open);
  if (close < 0) return word;
  const [before, behind] = [word.slice(0, open), word.slice(close + 1)];
  return word
    .slice(open + 1, close)
    .split(',')
    .flatMap((choice) => choices(before + choice + behind));
}

function pieces(word: string): string | readonly string[] {
  const ends = word.includes('~');
  if (!ends && !word.includes('+')) return word;
  const parts = word.split(/[~+]/);
  return parts.map((_, at) => (ends ? parts.slice(at) : parts.slice(0, at + 1)).join(''));
}
