/** A stretch of a list; `first` is the index of its first item. */
export interface Slice<Item> {
  readonly first: number;
  readonly items: readonly Item[];
}

/** What a slice weighs at most, unless one item alone weighs more: what is drawn in a few milliseconds. */
export const MOST_IN_SLICE = 400;

/**
 * Cuts a list into slices that can be drawn one after the other.
 * @param weigh an item's share of the work, of which a slice holds `MOST_IN_SLICE`; an item that weighs more has a slice of its own
 * @returns all items, in order; at least one slice, which is empty for an empty list
 */
export function slicesOf<Item>(
  items: readonly Item[],
  weigh: (item: Item) => number,
): readonly Slice<Item>[] {
  const slices: Slice<Item>[] = [];
  let first = 0;
  let weight = 0;
  for (const [i, item] of items.entries()) {
    const own = weigh(item);
    if (i > first && weight + own > MOST_IN_SLICE) {
      slices.push({ first, items: items.slice(first, i) });
      first = i;
      weight = 0;
    }
    weight += own;
  }
  slices.push({ first, items: items.slice(first) });
  return slices;
}
