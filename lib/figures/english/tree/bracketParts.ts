import { NOT_ALL, OPENS_PART, OUT_OF } from '../tables/partWords';
import { latin } from '../words/latin';
import { isDaysCount, isOtherMoney } from './notParts';
import type { Open, TreeLinks } from './treeLinks';

/** "427 cases from 7 countries: A (4), B (11)": the brackets split the cases. */
const PLACES = /^(?:countries|states|districts|provinces|departments)$/u;

/** " in A, B " between a number and a bracket. */
const NEXT_PLACE = latin(String.raw`^[^,:;]{2,50}, (?:and )?\p{Lu}[^,:;]{1,40}$`);

/** Links the numbers in brackets to those that the brackets stand behind. */
export class BracketParts {
  /** Numbers that the brackets behind stand beside. */
  private readonly beside = new Set<number>();
  private readonly lists = new Map<number, Open | null>();

  constructor(private readonly tree: TreeLinks) {}

  /**
   * Links one number in a bracket.
   * @param last the number before it in the same bracket
   */
  link(index: number, last: number | undefined): void {
    const { tree } = this;
    const { nodes, links } = tree;
    const mention = nodes[index]?.mention;
    if (!mention) return;
    if (last !== undefined && OUT_OF.test(mention.gap) && tree.countOf(index) >= tree.countOf(last)) {
      links.parent.delete(last);
      tree.attach(last, tree.openFor(index, false));
      return;
    }
    if (last !== undefined && OPENS_PART.test(mention.gap)) {
      tree.attach(index, tree.openFor(last, !NOT_ALL.test(mention.gap)));
      return;
    }
    if (last !== undefined) {
      const whole = links.parent.get(last);
      const list = links.list.get(last);
      if (whole !== undefined && list !== undefined)
        tree.attach(index, { whole, list, closed: links.closed.has(last) });
      return;
    }
    if (mention.host < 0) return;
    // "43 103 confirmed (2560 new)": the day's count stands beside the total, not in its split.
    if (isDaysCount(nodes[index], nodes[mention.host])) return;
    // "66.9 million yuan (10.5 million U.S. dollars)": the same again.
    if (isOtherMoney(nodes[index], nodes[mention.host])) return;
    // "with 889, followed by B (535) and C (514)": beside it, not parts of it.
    // "22 in A, B (eight), C (six)": a list of places, in which some numbers stand in brackets.
    const inList = (nodes[mention.host]?.place ?? null) !== null && NEXT_PLACE.test(mention.label);
    const beside = inList || /\bfollowed by\b/i.test(mention.label) || this.beside.has(mention.host);
    if (beside) {
      this.beside.add(mention.host);
      const whole = links.parent.get(mention.host);
      if (whole !== undefined)
        tree.attach(index, { whole, list: links.list.get(mention.host) ?? 0, closed: false });
      return;
    }
    // "in A (12 cases), B (8 cases) and C (3)": the brackets of one host are one list.
    const host = PLACES.test(nodes[mention.host]?.metric ?? '') ? mention.host - 1 : mention.host;
    const open = this.lists.get(host) ?? tree.openFor(host, !NOT_ALL.test(mention.gap));
    this.lists.set(host, open);
    tree.attach(index, open);
  }
}
