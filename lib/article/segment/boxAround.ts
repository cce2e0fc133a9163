import type { Box, PageLine, PageOutline } from './pageLines';

/** The box that a paragraph stands in: not the paragraph's own. */
export function boxAround({ boxes }: PageOutline, line: PageLine): Box | undefined {
  const own = boxes[line.box];
  return own?.tag === 'P' ? boxes[own.parent] : own;
}
