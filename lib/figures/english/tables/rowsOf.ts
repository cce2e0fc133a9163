/**
 * The rows of a table that is written as one string: a line a row, its two parts with a colon between.
 * @param table begins with a line feed
 */
export function rowsOf(table: string): readonly (readonly [left: string, right: string])[] {
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const at = row.indexOf(':');
      return [row.slice(0, at), row.slice(at + 1)] as const;
    });
}
