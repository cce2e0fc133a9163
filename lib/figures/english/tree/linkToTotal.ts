import type { Fields } from '../fields';
import { countOf, type Node } from '../nodes';
import { knownPlace, placesAboveIn } from '../places/knownPlaces';
import { isBeforeCount } from './notParts';

/** How far back the total may stand, in figures; bounds the work. */
const BACK = 60;
/** What is counted by place. */
const COUNTED_BY_PLACE =
  /^(?:confirmed|suspected|probable|confirmed_probable|suspected_or_confirmed|infections|reported|deaths|recovered|in_hospital|icu|asymptomatic|injured|missing|affected|displaced|evacuated|houses_\w+|tests|doses|vaccinated|visitors)$/u;

/** Several countries: each country that a bulletin of them counts is one of theirs. */
const CONTINENT =
  /^(?:Africa|Americas|Asia|Europe|(?:African|European|Western Pacific|Eastern Mediterranean|South-East Asia) Region|Region of the Americas)$/u;
/** Two counties lie beside each other. */
const SORT = / (?:County|Province|State|District|City|Region|Parish|Island)$/u;

function isBelow(place: string, own: string, text: string): boolean {
  if (own === 'World' || CONTINENT.test(own)) return place !== own;
  const known = knownPlace(place);
  const key = knownPlace(own)?.key ?? own;
  if (known) return known.key !== key && placesAboveIn(place, text).includes(key);
  const sort = SORT.exec(own)?.[0];
  return place !== own && !(sort !== undefined && place.endsWith(sort));
}

/** Visitors of one country of origin are counted at the bulletin's own place. */
function isVisitorsFrom(node: Node, metric: string): boolean {
  return metric === 'visitors' && node.place !== null;
}

/**
 * A count of one place ("49 cases in X") is part of the count of the same, in the same scope, of the place that the bulletin is about,
 * told shortly before.
 * @param own the bulletin's place
 * @param text the whole text, which tells the Punjab of Pakistan from that of India
 * @returns nodes with the parents that were found; those that have one keep it
 */
export function linkToTotal(
  nodes: readonly Node[],
  fields: readonly Fields[],
  own: string | null,
  text: string,
): readonly Node[] {
  if (own === null) return nodes;
  /** What the parts of every whole come to. */
  const sums = new Map<number, number>();
  const add = (whole: number, index: number) =>
    sums.set(whole, (sums.get(whole) ?? 0) + countOf(nodes[index]));
  /** The list that a whole's places stand in already. */
  const lists = new Map<number, number>();
  // What is split by kind is split by place as well.
  for (const [index, { parent, mention, place, list }] of nodes.entries())
    if (parent !== null && place !== null && !mention.numeral.percent) {
      add(parent, index);
      if (list !== null) lists.set(parent, list);
    }
  return nodes.map((node, index): Node => {
    const { metric, scope, place, origin } = fields[index] ?? {
      metric: '',
      scope: null,
      place: null,
      origin: null,
    };
    const { mention, parent, again } = node;
    if (parent !== null || again !== null || mention.numeral.percent || place === null) return node;
    if (
      !COUNTED_BY_PLACE.test(metric) ||
      !(isBelow(place, own, text) || isVisitorsFrom(node, metric)) ||
      isBeforeCount(node)
    )
      return node;
    for (let back = index - 1; back >= 0 && back >= index - BACK; back--) {
      const total = fields[back];
      const host = nodes[back];
      if (metric === 'visitors' && host?.place) continue;
      if (!total || !host || total.metric !== metric || total.scope !== scope || total.place !== own)
        continue;
      // Imported cases of a place are some of the imported ones, which are some of all.
      const sameOrigin = origin !== null && total.origin === origin;
      // "1,200 cases, 310 of them confirmed": the confirmed ones of a place are some of all confirmed.
      const ofKind = host.parent !== null && fields[host.parent]?.metric !== metric;
      if ((host.parent !== null && !sameOrigin && !ofKind) || host.again !== null || isBeforeCount(host))
        continue;
      // All of it is the same count again, told of where it was.
      if (countOf(node) === countOf(host)) return node;
      if ((sums.get(back) ?? 0) + countOf(node) > countOf(host)) return node;
      add(back, index);
      return { ...node, parent: back, list: lists.get(back) ?? 8e6 + back };
    }
    return node;
  });
}
