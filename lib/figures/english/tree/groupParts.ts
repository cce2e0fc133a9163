import { countOf, type Node } from '../nodes';

/** The name of the way in which a whole is split, and whether the parts are all of it. */
export interface Grouping {
  readonly group: string | null;
  readonly exhaustive: boolean;
}

/** A closed list this near to its whole is the source's slip, one further off is only not complete. */
const SLIP = 0.01;

/** A list of places is meant to hold them all: it is a slip further off as well, and in small numbers by one or two. */
const SLIP_OF_PLACES = 0.05;
const ONE_OR_TWO = 2;

/**
 * Groups the parts of every whole. Parts that follow each other and add up to the whole are one exhaustive group; a list that its form
 * closes (colon, bracket, "of which … and …") with three parts or more and a sum within one per cent is one too, and its sum will fail.
 * @returns in the order of `nodes`
 */
export function groupParts(nodes: readonly Node[]): readonly Grouping[] {
  const grouping: Grouping[] = nodes.map(() => ({ group: null, exhaustive: false }));
  const wholes = new Map<number, number[]>();
  for (const [index, { parent }] of nodes.entries()) {
    if (parent === null) continue;
    const own = wholes.get(parent);
    if (own) own.push(index);
    else wholes.set(parent, [index]);
  }
  let named = 0;
  for (const [whole, parts] of wholes) {
    const target = countOf(nodes[whole]);
    const lists = new Map<number | null, number[]>();
    for (const part of parts) {
      const list = nodes[part]?.list ?? null;
      const own = lists.get(list);
      if (own) own.push(part);
      else lists.set(list, [part]);
    }
    for (const members of [...lists.values()]) {
      let run: number[] = [];
      let sum = 0;
      const full: (readonly number[])[] = [];
      for (const part of members) {
        run.push(part);
        sum += countOf(nodes[part]);
        if (sum === target && run.length >= 2) {
          named += 1;
          for (const one of run) grouping[one] = { group: `g${named}`, exhaustive: true };
          full.push(run);
          run = [];
          sum = 0;
        }
      }
      if (run.length === 0) continue;
      named += 1;
      // "19, including 13 in A, six in B and one in C": that the first two make the whole is chance, or the source's slip.
      const [chance, another] = full;
      if (chance && !another && goesOn(nodes, chance, run)) {
        run = [...chance, ...run];
        sum += target;
      }
      const slip = isSlip(nodes, whole, run, sum);
      for (const one of run) grouping[one] = { group: `g${named}`, exhaustive: slip };
    }
  }
  return grouping;
}

/** Whether a list that does not add up was meant to, by its form and by how little it misses. */
function isSlip(nodes: readonly Node[], whole: number, run: readonly number[], sum: number): boolean {
  const host = nodes[whole];
  if (!host || run.length < 3 || !run.every((one) => nodes[one]?.closed)) return false;
  const target = host.mention.numeral.value;
  const off = Math.abs(sum - target);
  if (off <= target * SLIP) return true;
  return off <= Math.max(ONE_OR_TWO, target * SLIP_OF_PLACES) && isListOfPlaces(nodes, whole, run, off);
}

/** The same thing counted exactly, each part at a place of its own, and no number about that the list may lack or have too much. */
function isListOfPlaces(nodes: readonly Node[], whole: number, run: readonly number[], off: number): boolean {
  const parts = run.map((one) => nodes[one]);
  const places = new Set(parts.map((part) => part?.place ?? null));
  if (places.has(null) || places.size < parts.length) return false;
  const metric = nodes[whole]?.metric ?? null;
  if (!parts.every((part) => part?.metric === metric || part?.weak)) return false;
  if ([nodes[whole], ...parts].some((node) => node?.mention.numeral.approx)) return false;
  const from = Math.min(whole, ...run);
  const to = Math.max(whole, ...run);
  return !nodes.some(
    (node, index) =>
      index !== whole &&
      index >= from - ROUND_ABOUT &&
      index <= to + ROUND_ABOUT &&
      node.mention.numeral.value === off,
  );
}

/** How many figures round a list are looked at for what it lacks. */
const ROUND_ABOUT = 6;

/** Whether the second half of a list tells the same sort of part as the first: the same thing counted, each at its place. */
function goesOn(nodes: readonly Node[], first: readonly number[], second: readonly number[]): boolean {
  const counted = (part: number) => nodes[part]?.metric ?? null;
  const all = [...first, ...second];
  return (
    all.every((part) => nodes[part]?.place !== null) &&
    second.every((part) => nodes[part]?.weak || counted(part) === counted(first[0] ?? -1))
  );
}
