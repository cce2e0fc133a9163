import type { Fields } from '../fields';
import { countOf, type Node } from '../nodes';
import { latin } from '../words/latin';

/** Cases of one day, told by where they were caught; bounds the work. */
const MOST = 6;
/** "the remaining 472 new cases": of no origin, yet some of the day's. */
const REST = latin(String.raw`\b(?:remaining|rest|other)\b[^.;,\d]{0,12}$`, 'i');

/**
 * Local and imported cases that come to a count of all of them, wherever that stands, are its parts: "three local cases … six were
 * imported. In total there are nine new cases".
 * @returns nodes with the parents that were found
 */
export function proveOrigins(nodes: readonly Node[], fields: readonly Fields[]): readonly Node[] {
  const made = [...nodes];
  for (const scope of ['new', 'cumulative'] as const) {
    const seen = new Set<string>();
    const alike = nodes.flatMap((node, index) => {
      const own = fields[index];
      if (own?.metric !== 'confirmed' || own.scope !== scope || own.place !== fields[0]?.place) return [];
      const { numeral } = node.mention;
      const key = `${own.origin} ${numeral.value}`;
      if (numeral.percent || numeral.value === 0 || node.cell || node.again !== null || seen.has(key))
        return [];
      seen.add(key);
      return [index];
    });
    const parts = alike.filter(
      (index) =>
        nodes[index]?.parent === null &&
        (fields[index]?.origin !== null || REST.test(nodes[index]?.mention.gap ?? '')),
    );
    const origins = new Set(parts.flatMap((index) => fields[index]?.origin ?? []));
    if (origins.size < 2 || parts.length > MOST) continue;
    const sum = parts.reduce((total, index) => total + countOf(nodes[index]), 0);
    const whole = alike.find(
      (index) => fields[index]?.origin === null && nodes[index]?.mention.numeral.value === sum,
    );
    if (whole === undefined) continue;
    for (const index of parts) {
      const node = made[index];
      if (node) made[index] = { ...node, parent: whole, list: 11e6, closed: true };
    }
  }
  return made;
}
