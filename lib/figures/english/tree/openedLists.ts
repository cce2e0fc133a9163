import { withTheMost } from '../metrics/metricTables';
import type { Node } from '../nodes';
import { REFERS_BACK } from '../tables/partWords';
import { allMatches } from '../words/allMatches';
import { latin } from '../words/latin';
import type { Line } from '../words/splitSentences';
import { bulletSums } from './bulletSums';
import { wholeByWords } from './resolveWhole';

/** A line that is nothing but a name and its number: "Alder – 12", "Alder-12", "12 in Alder", "12-Alder". */
const ROW = latin(
  String.raw`^[\s•*·▪◦–-]*(?:\p{Lu}[\p{L} ’'.&()-]{1,40}?\s*[:：–-]?\s*(?:\d[\d,]*|\p{L}{2,6})|(?:\d[\d,]*|\p{L}{3,6})\s*(?:[–-]|in|on|at)?\s*(?:the )?\p{Lu}[\p{L} ’'.&-]{1,40})\W*$`,
);
const FEWEST_ROWS = 3;
/** How many figures back the whole of such rows is looked for. */
const BACK = 12;

/** A total told long before is still the total. */
const FAR = 60;

/** "The new cases by district are:", "Of these:" */
const OPENING_LINE = /[:：]["”’*]*$/u;
/** "The median age is 35": told of those who are counted, by no count. */
const AGE = /^.{0,60}\bages?\b/i;
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
  const countOf = (index: number) => nodes[index]?.mention.numeral.value ?? 0;
  const isRow = (number: number) => {
    const own = byLine.get(number) ?? [];
    return own.length === 1 && nodes[own[0] ?? -1]?.place !== null && ROW.test(lines[number]?.text ?? '');
  };
  /** The first line of rows under a line, blank ones left out. */
  const rowsFrom = (number: number) => ((lines[number]?.text.trim() ?? '') === '' ? number + 1 : number);
  const opensRows = (number: number) => {
    const first = rowsFrom(number + 1);
    return !isRow(number) && Array.from({ length: FEWEST_ROWS }, (_, at) => first + at).every(isRow);
  };
  /** The figure above rows that is just what they come to. */
  const wholeOfRows = (number: number): number | null => {
    const first = rowsFrom(number);
    let sum = 0;
    let count = 0;
    for (let at = first; isRow(at); at++) {
      sum += countOf(byLine.get(at)?.[0] ?? -1);
      count += 1;
    }
    const head = byLine.get(first)?.[0];
    if (head === undefined || count < FEWEST_ROWS) return null;
    for (let back = head - 1; back >= 0 && back >= head - BACK; back--)
      if (countOf(back) === sum && !nodes[back]?.mention.numeral.percent) return back;
    return null;
  };
  const wholes = new Map<number, number>();
  let before: number | null = null;
  let open: number | null = null;
  let left = 0;
  let bulleted: boolean | null = null;
  let empty = 0;
  let split = false;
  for (const [number, { text }] of lines.entries()) {
    const own = byLine.get(number) ?? [];
    const trimmed = text.trim();
    if ((OPENING_LINE.test(trimmed) || (own.length > 0 && opensRows(number))) && trimmed.length < 300) {
      const first = [...(byLine.get(number + 1) ?? []), ...(byLine.get(number + 2) ?? [])][0];
      const part = first === undefined ? 0 : (nodes[first]?.mention.numeral.value ?? 0);
      const named = own.filter(
        (index) => (nodes[index]?.mention.numeral.value ?? 0) >= part && nodes[index]?.mention.host === -1,
      );
      let whole = named.at(-1) ?? null;
      if (whole === null && before !== null && withTheMost(trimmed) === null) {
        const kinds = [...allMatches(OF_THE, trimmed)].map((match) => match[1] ?? '').reverse();
        if (REFERS_BACK.test(trimmed)) whole = before;
        for (const kind of [...kinds, trimmed])
          whole ??= wholeByWords(
            nodes,
            before,
            kind,
            part,
            -1,
            /^(?:total|overall)\b/i.test(kind) ? FAR : 14,
          );
      }
      open = wholeOfRows(number + 1) ?? whole;
      bulleted = null;
      split = /^\W*(?:of|among) (?:the|all|these|those)\b/i.test(trimmed);
      left = whole === null ? 0 : (nodes[whole]?.mention.numeral.value ?? 0);
      empty = 0;
    } else if (own.length > 0) {
      const bullet = BULLET.test(trimmed);
      // Lines after the bullets, or after the parts have made up the whole, are told beside it.
      // Under "Of the total cases:" every bullet splits them anew.
      const full = left <= 0 && !(bullet && split);
      if (open !== null && (full || (bulleted !== null && bulleted !== bullet))) open = null;
      bulleted = bullet;
      if (open !== null) wholes.set(number, open);
      const first = nodes[own[0] ?? -1]?.mention.numeral;
      if (first && !first.percent) left -= first.value;
      empty = 0;
    } else if (open !== null && AGE.test(trimmed)) empty = 0;
    else if ((trimmed !== '' && !(bulleted === true && BULLET.test(trimmed))) || empty > 0) open = null;
    else empty += 1;
    before = own.at(-1) ?? before;
  }
  return new Map([...wholes, ...bulletSums(nodes, lines, byLine)]);
}
