/** The words of a row, with a blank between them: it weighs half as much as a list of strings. */
export function wordSet<Word extends string = string>(row: string): ReadonlySet<Word> {
  return new Set(row.split(' ') as Word[]);
}
