import { allMatches } from './allMatches';
import type { Node } from './nodes';
import { wholeByWords } from './resolveWhole';
import type { Line } from './splitSentences';
import { REFERS_BACK } from './tables/partWords';

/** "The new cases by district are:", "Of these:" */
const OPENING_LINE = /[:：]["”’*]*$/u;
const BULLET = /^(?:[•*·▪◦–—-]|\(?[a-z\d]{1,2}[.)])\s*/u;
const OF_THE = /\b(?:of|among|amongst|for|by)\s+(?:the|these|those|today[’']s)\s+([^,:]{3,60})/gi;

/**
 * Lines after a line that ends in a colon are its parts, as long as every one has a figure.
 * Finds for every line with figures the opening line that it stands under.
 * @returns by line number: the whole that the lines under it are parts of
 */
export function openedLists(nodes: readonly Node[], lines: readonly Line[]): ReadonlyMap<number, number> {
  const byLine = new Map<number, number[]>();
  for (const [index, node] of nodes.entries()) {
    if (node.cell) continue;
    const own = byLine.get(node.mention.line);
    if (own) own.push(index);
    else byLine.set(node.mention.line, [index]);
  }
  const wholes = new Map<number, number>();
  let before: number | null = null;
  let open: number | null = null;
  let left = 0;
  let bulleted: boolean | null = null;
  let empty = 0;
  for (const [number, { text }] of lines.entries()) {
    const own = byLine.get(number) ?? [];
    const trimmed = text.trim();
    if (OPENING_LINE.test(trimmed) && trimmed.length < 300) {
      const first = [...(byLine.get(number + 1) ?? []), ...(byLine.get(number + 2) ?? [])][0];
      const part = first === undefined ? 0 : (nodes[first]?.mention.numeral.value ?? 0);
      const named = own.filter(
        (index) => (nodes[index]?.mention.numeral.value ?? 0) >= part && nodes[index]?.mention.host === -1,
      );
      let whole = named.at(-1) ?? null;
      if (whole === null && before !== null) {
        const kinds = [...allMatches(OF_THE, trimmed)].map((match) => match[1] ?? '').reverse();
        if (REFERS_BACK.test(trimmed)) whole = before;
        for (const kind of [...kinds, trimmed]) whole ??= wholeByWords(nodes, before, kind, part, -1, 14);
      }
      open = whole;
      bulleted = null;
      left = whole === null ? 0 : (nodes[whole]?.mention.numeral.value ?? 0);
      empty = 0;
    } else if (own.length > 0) {
      const bullet = BULLET.test(trimmed);
      // Lines after the bullets, or after the parts have made up the whole, are told beside it.
      if (open !== null && (left <= 0 || (bulleted !== null && bulleted !== bullet))) open = null;
      bulleted = bullet;
      if (open !== null) wholes.set(number, open);
      left -= nodes[own[0] ?? -1]?.mention.numeral.value ?? 0;
      empty = 0;
    } else if ((trimmed !== '' && !(bulleted === true && BULLET.test(trimmed))) || empty > 0) open = null;
    else empty += 1;
    before = own.at(-1) ?? before;
  }
  return wholes;
}
