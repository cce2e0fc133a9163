import type { Box, PageLine } from './pageLines';

/** Makes a quick test of whether a box holds a line of a kind: boxes stand in boxes, and each line would be asked for all of its own. */
export function holdersOf(
  lines: readonly PageLine[],
  isOfKind: (line: PageLine) => boolean,
): (box: Pick<Box, 'from' | 'to'>) => boolean {
  let count = 0;
  const countUpTo = [0, ...lines.map((line) => (isOfKind(line) ? ++count : count))];
  return ({ from, to }) => (countUpTo[from] ?? 0) < (countUpTo[to] ?? 0);
}
