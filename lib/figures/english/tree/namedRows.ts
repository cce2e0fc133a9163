import { countOf, type Node } from '../nodes';
import { latin } from '../words/latin';
import type { Line } from '../words/splitSentences';

/** A line that is nothing but a name and its number: "Alder – 12", "Alder-12", "12 in Alder", "12-Alder". */
const ROW = latin(
  String.raw`^[\s•*·▪◦–-]*(?:\p{Lu}[\p{L} ’'.&()-]{1,40}?\s*[:：–-]?\s*(?:\d[\d,]*|\p{L}{2,6})|(?:\d[\d,]*|\p{L}{3,6})\s*(?:[–-]|in|on|at)?\s*(?:the )?\p{Lu}[\p{L} ’'.&-]{1,40})\W*$`,
);
const FEWEST = 3;
/** How many figures back the whole of such rows is looked for. */
const BACK = 12;

/** The lines of a text that are rows of one place and its number each. */
export class NamedRows {
  constructor(
    private readonly nodes: readonly Node[],
    private readonly lines: readonly Line[],
    private readonly byLine: ReadonlyMap<number, readonly number[]>,
  ) {}

  /** Whether rows begin right under a line that is none itself. */
  beginUnder(line: number): boolean {
    const first = this.firstFrom(line + 1);
    return !this.isRow(line) && Array.from({ length: FEWEST }, (_, at) => first + at).every(this.isRow);
  }

  /** The figure above the rows from a line on that is just what they come to; null without one. */
  wholeFrom(line: number): number | null {
    const { nodes, byLine } = this;
    const first = this.firstFrom(line);
    const head = byLine.get(first)?.[0];
    let sum = 0;
    let at = first;
    for (; this.isRow(at); at++) sum += countOf(nodes[byLine.get(at)?.[0] ?? -1]);
    if (head === undefined || at - first < FEWEST) return null;
    for (let back = head - 1; back >= 0 && back >= head - BACK; back--)
      if (countOf(nodes[back]) === sum && !nodes[back]?.mention.numeral.percent) return back;
    return null;
  }

  /** The first line of rows, blank ones left out. */
  private firstFrom(line: number): number {
    return (this.lines[line]?.text.trim() ?? '') === '' ? line + 1 : line;
  }

  private readonly isRow = (line: number): boolean => {
    const own = this.byLine.get(line) ?? [];
    const [first = -1] = own;
    return own.length === 1 && this.nodes[first]?.place !== null && ROW.test(this.lines[line]?.text ?? '');
  };
}
