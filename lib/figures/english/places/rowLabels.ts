import type { Mention } from '../mentions';
import { metricOfLabel } from '../metrics/metricTables';
import type { Node } from '../nodes';
import { STATE_CODES } from '../tables/stateCodes';
import { latin } from '../words/latin';
import { NAME, SORT } from './placeNames';

/** The places that a list has at least where its other labels are places too. */
const FEWEST = 2;
const ROW = latin(`^[\\s•*·–-]*(${NAME}${SORT}) *[:：–—-] *$`);
const BEFORE_BRACKET = latin(`(?:^|[\\s,;:])(?:the )?(${NAME}${SORT}) *$`);
const ITEM = latin(`^(?: cases?)?(?:[,;]|,? and) (?:followed by )?(?:the )?(${NAME}${SORT}) (?:with )?$`);
/** "A, 841, B, 767, and C, 527": names between commas. */
const BETWEEN = latin(`^(?:,|,? and) (?:followed by )?(${NAME}), $`);
/** The first of a row: "Alder 17 cases, Birch 16, Cedar 8 cases" */
const FIRST_ITEM = latin(`^(${NAME}${SORT}) $`);
const BEHIND = latin(`^(?:in|from|for) (?:the )?(${NAME}${SORT})(?![\\p{L}-])`);
export const NO_PLACE =
  /\b(?:Others?|Unknown|Unassigned|Elsewhere|Overseas|Total|Totals|Pending|Rest|Remaining|Unlinked|Household|Imported|Local|Community|Male|Female|Males|Females|Men|Women|Children|Case|Cases|Death|Deaths|New|Active|COVID|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/u;

/** "Alder Service Unit", "Birch Agency": parts that an office calls so. */
const UNIT = latin(String.raw`^\p{Lu}[^:]* (?:Agency|Area|Sector|Unit|Ward|Zone)$`);

/** How lists of places are told: a line each, in brackets, name and number, number and name. */
type Form = 'row' | 'bracket' | 'item' | 'behind' | 'between';

/** A label that stands where a place does in a list of places. */
interface Label {
  readonly form: Form;
  readonly name: string;
}

function labelOf(mention: Mention): Label | null {
  const { gap, opening, bracket, host, label, noun, predicate, after } = mention;
  const of = (form: Form, found: RegExpExecArray | null): Label | null =>
    found?.[1] === undefined ? null : { form, name: found[1] };
  if (bracket >= 0)
    return host < 0 && noun === '' && predicate === '' ? of('bracket', BEFORE_BRACKET.exec(label)) : null;
  if (gap === opening && /^\W*$/u.test(after)) return of('row', ROW.exec(gap));
  if (noun === '')
    return (
      of('behind', BEHIND.exec(predicate)) ?? of('item', ITEM.exec(gap)) ?? of('between', BETWEEN.exec(gap))
    );
  return /^cases?$/i.test(noun) ? of('item', (gap === opening ? FIRST_ITEM : ITEM).exec(gap)) : null;
}

/**
 * A label in a list of places is a place, whatever it looks like: a health authority, the capital, a name in the plural. Lists are lines
 * below each other, and what one sentence tells in one form.
 */
export function placeRowLabels(nodes: readonly Node[]): readonly Node[] {
  const labels = nodes.map(({ mention, cell }) =>
    cell || mention.numeral.percent ? null : labelOf(mention),
  );
  const made = [...nodes];
  for (let from = 0; from < nodes.length; ) {
    const form = labels[from]?.form;
    let to = from + 1;
    while (form !== undefined && labels[to]?.form === form && follows(nodes[to - 1], nodes[to], form))
      to += 1;
    const own = [...Array(to - from).keys()].map((offset) => from + offset);
    const placed = own.filter(
      (index) =>
        nodes[index]?.place !== null ||
        form === 'between' ||
        UNIT.test(labels[index]?.name ?? '') ||
        STATE_CODES.has(labels[index]?.name ?? ''),
    ).length;
    if (own.length > FEWEST && placed >= FEWEST && placed * 2 >= own.length)
      for (const index of own) {
        const node = nodes[index];
        const name = labels[index]?.name;
        if (
          node &&
          name !== undefined &&
          (node.place === null || node.place === name) &&
          isUnsaid(node, name)
        )
          made[index] = {
            ...node,
            place: name,
            ...(node.mention.noun === '' ? { metric: null, weak: true, label: '' } : {}),
          };
      }
    from = to;
  }
  return made;
}

function follows(before: Node | undefined, node: Node | undefined, form: Form): boolean {
  if (!before || !node) return false;
  const lines = node.mention.line - before.mention.line;
  return form === 'row' ? lines === 1 : node.mention.sentence === before.mention.sentence;
}

/** No table of metrics knows the label. */
function isUnsaid(node: Node, name: string): boolean {
  return (
    !NO_PLACE.test(name) &&
    metricOfLabel(name) === null &&
    (node.metric === null || node.weak || node.label.toLowerCase() === name.toLowerCase())
  );
}
