import { withTheMost } from '../metrics/metricTables';
import { countOf, type Node } from '../nodes';
import { REFERS_BACK } from '../tables/partWords';
import { allMatches } from '../words/allMatches';
import type { Line } from '../words/splitSentences';
import { bulletSums } from './bulletSums';
import { NamedRows } from './namedRows';
import { wholeByWords } from './resolveWhole';

/** How many figures back the whole that an opening line names may stand. */
const NEAR = 14;
/** A total told long before is still the total. */
const FAR = 60;
/** A longer line that ends in a colon is prose. */
const LONGEST_OPENING = 300;

/** "The new cases by district are:", "Of these:" */
const OPENING_LINE = /[:：]["”’*]*$/u;
/** "The median age is 35": told of those who are counted, by no count. */
const AGE = /^.{0,60}\bages?\b/i;
const BULLET = /^(?:[•*·▪◦–—-]|\(?[a-z\d]{1,2}[.)])\s*/u;
const OF_THE = /\b(?:of|among|amongst|for|by)\s+(?:the|these|those|today[’']s)\s+([^,:]{3,60})/gi;
const SPLITS_ALL = /^\W*(?:of|among) (?:the|all|these|those)\b/i;

/** The list that the lines being read stand in. */
class OpenList {
  /** What the lines are parts of; null where no list is open. */
  whole: number | null = null;
  /** How much of the whole its lines have not made up yet. */
  private left = 0;
  /** Whether its lines have bullets; null before the first. */
  private bulleted: boolean | null = null;
  /** Blank lines, or those without a number, since the last one. */
  private empty = 0;
  /** "Of the total cases:": every bullet splits them anew. */
  private splits = false;

  open(line: string, whole: number | null, count: number): void {
    this.whole = whole;
    this.left = count;
    this.bulleted = null;
    this.empty = 0;
    this.splits = SPLITS_ALL.test(line);
  }

  /** A line with figures; those after the bullets, or after the parts have made up the whole, are told beside it. */
  take(line: string, first: Node | undefined): void {
    const bullet = BULLET.test(line);
    const full = this.left <= 0 && !(bullet && this.splits);
    if (full || (this.bulleted !== null && this.bulleted !== bullet)) this.whole = null;
    this.bulleted = bullet;
    if (!first?.mention.numeral.percent) this.left -= countOf(first);
    this.empty = 0;
  }

  /** A line without a figure. */
  pass(line: string): void {
    if (this.whole !== null && AGE.test(line)) this.empty = 0;
    else if ((line !== '' && !(this.bulleted === true && BULLET.test(line))) || this.empty > 0)
      this.whole = null;
    else this.empty += 1;
  }
}

/**
 * Lines after a line that ends in a colon are its parts, as long as every one has a figure.
 * Finds for every line with figures the opening line that it stands under.
 * @returns by line number: the whole that the lines under it are parts of
 */
export function openedLists(nodes: readonly Node[], lines: readonly Line[]): ReadonlyMap<number, number> {
  const byLine = figuresByLine(nodes);
  const rows = new NamedRows(nodes, lines, byLine);
  const wholes = new Map<number, number>();
  const list = new OpenList();
  let before: number | null = null;
  for (const [number, { text }] of lines.entries()) {
    const own = byLine.get(number) ?? [];
    const line = text.trim();
    const opens = OPENING_LINE.test(line) || (own.length > 0 && rows.beginUnder(number));
    if (opens && line.length < LONGEST_OPENING) {
      const [first = -1] = [...(byLine.get(number + 1) ?? []), ...(byLine.get(number + 2) ?? [])];
      const whole = wholeOfOpening(nodes, line, own, before, countOf(nodes[first]));
      list.open(line, rows.wholeFrom(number + 1) ?? whole, countOf(nodes[whole ?? -1]));
    } else if (own.length > 0) {
      list.take(line, nodes[own[0] ?? -1]);
      if (list.whole !== null) wholes.set(number, list.whole);
    } else list.pass(line);
    before = own.at(-1) ?? before;
  }
  return new Map([...wholes, ...bulletSums(nodes, lines, byLine)]);
}

/** The figures of prose by their lines. */
function figuresByLine(nodes: readonly Node[]): ReadonlyMap<number, readonly number[]> {
  const byLine = new Map<number, number[]>();
  for (const [index, { cell, mention }] of nodes.entries()) {
    if (cell) continue;
    const own = byLine.get(mention.line);
    if (own) own.push(index);
    else byLine.set(mention.line, [index]);
  }
  return byLine;
}

/**
 * What an opening line is about: the last figure in it, or the one before it that its words name.
 * @param part the first figure of its list, which is no more than the whole
 */
function wholeOfOpening(
  nodes: readonly Node[],
  line: string,
  own: readonly number[],
  before: number | null,
  part: number,
): number | null {
  const named = own.findLast((index) => countOf(nodes[index]) >= part && nodes[index]?.mention.host === -1);
  if (named !== undefined) return named;
  if (before === null || withTheMost(line) !== null) return null;
  if (REFERS_BACK.test(line)) return before;
  const kinds = allMatches(OF_THE, line).map((match) => match[1] ?? '');
  for (const kind of [...kinds.reverse(), line]) {
    const reach = /^(?:total|overall)\b/i.test(kind) ? FAR : NEAR;
    const whole = wholeByWords(nodes, before, kind, part, -1, reach);
    if (whole !== null) return whole;
  }
  return null;
}
