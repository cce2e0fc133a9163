import type { Origin } from '../../reading';
import { type Fields, withLaterWhole } from './fields';
import { compareOf } from './metrics/compareOf';
import { metricTeller } from './metrics/inheritMetric';
import { kindSections } from './metrics/kindSections';
import { type NearFigures, nearFigures } from './nearFigures';
import type { Node } from './nodes';
import { placeTeller } from './places/inheritPlace';
import { pathOf } from './places/knownPlaces';
import { scopeTeller } from './scopes/inheritScope';
import type { Surroundings } from './surroundings';
import { genreOf } from './words/genre';
import { latin } from './words/latin';

const FROM_TOO = latin(String.raw`^\s*(?:(?:each|is|are|was|were|came|arrived) )*from (?:the )?\p{Lu}`);

const OF_CASES = /^(?:confirmed|asymptomatic)$/u;
/** Where clusters, beds and tests are is no place where cases were caught. */
const NO_ORIGIN = /^(?:clusters|outbreaks|exposure_sites|beds|tests)/u;

/** ", followed by B with", "and C with", ", D" */
const NEXT_PLACE = latin(
  String.raw`^\s*(?:\([^()]*\))?(?:,|,? and| and then) (?:followed by )?(?:the )?\p{Lu}[^,;.:]{1,40}$`,
);

/** Fills in metric, scope, origin and place: own words first, then the whole, the sentence, the paragraph, the document. */
export function inheritFields(nodes: readonly Node[], around: Surroundings): readonly Fields[] {
  const fields: Fields[] = [];
  const genre = genreOf(around.text);
  const { epidemic } = genre;
  // Each remembers what has been told so far, so that the figures are gone through in order.
  const metricOf = metricTeller(nodes, around.text, genre);
  const scopeOf = scopeTeller(nodes, around, genre);
  const placeOf = placeTeller(around, epidemic);
  const sections = epidemic ? kindSections(around.lines) : [];
  for (const [index, node] of nodes.entries()) {
    const near = nearFigures(nodes, fields, node, index);
    const told = metricOf(near, fields);
    const section = sections[node.mention.line] ?? null;
    const metric = told.metric === 'confirmed' && section?.asymptomatic ? 'asymptomatic' : told.metric;
    const place = placeOf(near, metric);
    fields.push({
      metric,
      ...scopeOf(near, told, fields),
      origin:
        epidemic && !NO_ORIGIN.test(metric)
          ? (originOf(near, metric) ?? (OF_CASES.test(metric) ? (section?.origin ?? null) : null))
          : null,
      place,
      placePath: pathOf(place, near.whole?.placePath ?? around.path),
      compare: compareOf(node, metric),
    });
  }
  return fields.map((own, index) => withLaterWhole(own, nodes, fields, index));
}

/** The next of a row of places. */
function isInRow({ mention: { gap, noun } }: Node): boolean {
  return noun === '' && NEXT_PLACE.test(gap);
}

/** Where cases come from: its own words, its whole's; a share's is that of what it shares. */
function originOf({ node, whole, host, again, beside }: NearFigures, metric: string): Origin | null {
  const ofHost = metric.endsWith('_share') ? (host?.origin ?? null) : null;
  if (node.origin !== null) return node.origin;
  // "Seven arrived from A, six from B": as those did.
  const { noun, predicate } = node.mention;
  if (beside?.origin === 'imported' && FROM_TOO.test(`${noun} ${predicate}`)) return 'imported';
  // "A reported most local infections at 1,414, followed by B with 805"
  if (
    beside &&
    node.place !== null &&
    beside.place !== node.place &&
    beside.metric === metric &&
    isInRow(node)
  )
    return beside.origin;
  return again?.origin ?? (whole ? whole.origin : ofHost);
}
