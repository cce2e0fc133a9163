import { countOf, type Node } from '../nodes';
import { mayBePart } from './mayBePart';

/** A list of parts that is being read. */
export interface Open {
  readonly whole: number;
  readonly list: number;
  readonly closed: boolean;
  /** Opened by the first words of the sentence: semicolons do not end it. */
  readonly split?: boolean;
}

/** How far back "of the 62 cases" may look, in figures; bounds the work. */
const BACK = 120;

/** The links from parts to wholes while a tree is built; all numbers are indices into the nodes. */
export class TreeLinks {
  readonly links = {
    parent: new Map<number, number>(),
    list: new Map<number, number>(),
    closed: new Set<number>(),
    again: new Map<number, number>(),
  };
  private lists = 0;
  /** What the parts of every list add up to so far. */
  private readonly listed = new Map<number, number>();

  constructor(readonly nodes: readonly Node[]) {}

  countOf(index: number): number {
    return countOf(this.nodes[index]);
  }

  isShare(index: number): boolean {
    return this.nodes[index]?.mention.numeral.percent ?? false;
  }

  /** Makes a figure a part of what is open; false where it cannot be one. */
  attach(index: number, open: Open | null): boolean {
    const part = this.nodes[index];
    const host = open === null ? undefined : this.nodes[open.whole];
    if (open === null || !part || !host || open.whole === index || !mayBePart(part, host)) return false;
    if (this.countOf(open.whole) < this.countOf(index)) return false;
    this.links.parent.set(index, open.whole);
    this.links.list.set(index, open.list);
    this.listed.set(open.list, (this.listed.get(open.list) ?? 0) + this.countOf(index));
    if (open.closed) this.links.closed.add(index);
    return true;
  }

  /** Opens a list of parts of a whole; null where there is none. */
  openFor(whole: number | null | undefined, closed: boolean): Open | null {
    this.lists += 1;
    return whole === null || whole === undefined ? null : { whole, list: this.lists, closed };
  }

  /** Whether the parts of a list make up its whole already. */
  isFull({ whole, list }: Open): boolean {
    return (this.listed.get(list) ?? 0) >= this.countOf(whole);
  }

  /** Whether a number is just what the parts of a list leave of its whole. */
  completes({ whole, list }: Open, index: number): boolean {
    return (
      (this.listed.get(list) ?? 0) > 0 &&
      (this.listed.get(list) ?? 0) + this.countOf(index) === this.countOf(whole)
    );
  }

  /** "Of the 62 cases": the figure of that value that was told before. */
  said(index: number): number | undefined {
    const own = this.nodes[index]?.metric ?? null;
    let other: number | undefined;
    for (let back = index - 1; back >= 0 && back > index - BACK; back--) {
      if (this.countOf(back) !== this.countOf(index) || this.isShare(back)) continue;
      const metric = this.nodes[back]?.metric ?? null;
      const first = this.links.again.get(back) ?? back;
      // "Of the 3,065 cases" after as many deaths: of the cases.
      if (own === null || metric === null || own === metric) return first;
      other ??= first;
    }
    return other;
  }
}
