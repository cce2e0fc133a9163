import { CHANGE } from '../lists/wholeBefore';
import type { Node } from '../node';
import { sumOf } from '../tree/sumOf';
import { FARTHEST } from '../tree/topicWhole';
import type { DocPlace } from './docPlace';

/** How many places make a list that no word opens. */
const FEWEST = 3;
/** Parts in 万 and 余 may come to a little more than their whole. */
const ROUNDED = 1.02;

/**
 * 六省32万人受灾。…甲省民政厅报告：…5千人受灾。乙省…: what each report says of its own place is some of the total before them.
 * @param nodes in order of start
 */
export function findPlacesOfTotal(nodes: readonly Node[], { path }: DocPlace): void {
  if (path.length === 0) return;
  // Once a text goes from place to place, two of them are a list as well, and one alone.
  let fewest = FEWEST;
  for (const [at, whole] of nodes.entries()) {
    if (whole.parent || whole.value === null || whole.scope === null || CHANGE.test(whole.metric)) continue;
    if (whole.placePath.join() !== path.join()) continue;
    const parts = nodes.slice(at + 1, at + 1 + FARTHEST).filter((node) => isOfPlace(node, whole, path));
    const places = new Set(parts.map(({ placePath }) => placePath.join()));
    if (places.size < fewest || places.size < parts.length) continue;
    if (sumOf(parts) > (whole.value ?? 0) * ROUNDED) continue;
    fewest = 1;
    for (const part of parts) {
      part.parent = whole;
      part.kind = 'place';
      part.list = -80_000 - whole.start;
      part.claimsWhole = false;
    }
  }
}

/** A count of the same thing, of a place within, in a paragraph further on. */
function isOfPlace(node: Node, whole: Node, path: readonly string[]): boolean {
  const inside =
    path[0] === '全国' ? node.placePath[0] !== '全国' : path.every((step) => node.placePath.includes(step));
  return (
    node.parent === null &&
    node.value !== null &&
    node.metric === whole.metric &&
    node.scope === whole.scope &&
    node.unit === whole.unit &&
    node.paragraph > whole.paragraph &&
    node.placePath.length > 0 &&
    node.placePath.join() !== path.join() &&
    inside
  );
}
