import type { Mention } from '../mentions';
import { metricOfLabel } from '../metrics/metricTables';
import type { Node } from '../nodes';
import { latin } from '../words/latin';
import { cleanPlace } from './cleanPlace';
import { knownPlace } from './knownPlaces';
import { NAME, SORT } from './placeNames';
import { NO_PLACE } from './rowLabels';

/** In the slot of a place they are one (rule 20); seen in lists of hospitals, prisons, schools. */
const HOUSES =
  '(?:care|nursing|retirement) home|(?:care|health|medical|detention|reception) cent(?:re|er)|barracks|camp|clinic|college|dormitory|factory|farm|hospital|hostel|jail|market|mill|plant|prison|school|shelter|ward';
const SLOT = `${NAME}(?: (?:${HOUSES})|${SORT})`;
/** Who speaks in the next place of a row: "those in A, four", "hospitals in B had six". */
const WHO =
  '(?:(?:those|that|authorities|officials|hospitals|clinics|doctors|(?:health )?workers) )?(?:(?:in|at|on|for|from|across) )?(?:the )?(?:neighbou?ring |nearby )?';
/** What may stand between the name and its number: "’s", "third with", "is next at", a comma. */
const LINK = "(?:[’']s?)?(?:[,:]| [–—-])?(?: \\p{Ll}+){0,4}";
/** A name with its number that goes on with a row: ", Alder six", "; those in Birch, four", "and Cedar third with". */
const NEXT = latin(
  `(?:^|[,;:–—] |\\b(?:and|while|whereas|but|then|ahead of|followed by|or) )(?:(?:and|while|whereas|but|then|next|followed by) )?${WHO}(${SLOT})${LINK} $`,
);
/** The first of a row, which its own words may not tell: "spread over Alder, 51", "At the Royal Alder two". */
const FIRST = latin(`(?:^|[ (“"])(${SLOT})${LINK} $`);
/** "six on Alder", "four cases at the Birch", "12 (Cedar)" */
const BEHIND = latin(
  `^\\s*(?:\\p{Ll}+ ){0,5}?(?:(?:in|on|at|from|for|along|around|near|outside) (?:the )?(${SLOT})(?![\\p{L}’'-])(?! \\p{Ll}+(?:way|road)\\b)|\\((${SLOT})\\))`,
);
const REACH = 120;
/** Houses fill the slot as towns do. */
const HOUSE_BEHIND = new RegExp(`^\\p{Lu}.* (?:${HOUSES})$`, 'iu');
/** "five in Bo": in prose so short a name is none. */
const SHORTEST = /^\p{Lu}\p{Ll}$/u;
/** "12 of the country’s 52": the whole again, no item of a row. */
const IS_WHOLE = /^\s*(?:\p{L}+ ){0,2}(?:out )?of (?:the|its|their|all|an?)\b[^,;]*$/iu;
/** What is said of whom the number counts may name a place too; then the name before it is not its own. */
const HAS_BEHIND = latin(String.raw`^\s*(?:\p{Ll}+ ){0,3}(?:in|on|at|from) (?:the )?\p{Lu}`);

/** The name in the slot of a place in a row of names with numbers. */
function itemOf(match: RegExpExecArray | null): string | null {
  const said = (match?.[1] ?? match?.[2])?.replace(/[’']s$/u, '');
  if (said === undefined || NO_PLACE.test(said)) return null;
  const name = HOUSE_BEHIND.test(said) || SHORTEST.test(said) ? said : cleanPlace(said);
  return name === null || metricOfLabel(name) !== null ? null : name;
}

function gapOf({ gap, numeral }: Mention): string {
  return gap.slice(0, gap.length - (numeral.start - numeral.lead)).slice(-REACH);
}

function ahead({ mention }: Node, first: boolean): string | null {
  if (HAS_BEHIND.test(mention.after)) return null;
  return itemOf((first ? FIRST : NEXT).exec(gapOf(mention)));
}

function behind({ mention: { after } }: Node): string | null {
  return itemOf(BEHIND.exec(after.slice(0, REACH)));
}

/** "11 on Alder, five on Birch", "24 (Cedar), 15 (Maple)": so said of places alone. */
const ONLY_PLACES = latin(String.raw`^\s*(?:\p{Ll}+ )?(?:on (?:the )?\p{Lu}|\()`);

/** Whether two figures may be neighbours in one row. */
function isBeside(one: Node, other: Node): boolean {
  const [a, b] = [one.mention, other.mention];
  return (
    !one.cell &&
    !other.cell &&
    a.sentence === b.sentence &&
    a.bracket === b.bracket &&
    a.numeral.percent === b.numeral.percent
  );
}

/** From where on the nodes stand in a row of names, each before its number or each behind. */
function rowFrom(nodes: readonly Node[], from: number, isAhead: boolean): readonly (string | null)[] {
  const row: (string | null)[] = [];
  for (let at = from; at < nodes.length; at++) {
    const node = nodes[at];
    const last = nodes[at - 1];
    if (!node || (at > from && !(last && isBeside(last, node)))) break;
    if (IS_WHOLE.test(node.mention.gap)) {
      if (at === from) break;
      row.push(null);
      continue;
    }
    const item = isAhead ? ahead(node, at === from) : behind(node);
    if (item === null && !(at === from && isAhead && node.placeAhead)) break;
    row.push(item);
  }
  while (row.length > 1 && row.at(-1) === null) row.pop();
  return row;
}

/** Whether enough of a row is surely places: its own words say so of one, or lists know it. */
function isOfPlaces(row: readonly (string | null)[], own: readonly Node[], isAhead: boolean): boolean {
  const said = row.flatMap((item, at) => item ?? (at === 0 ? (own[at]?.place ?? []) : []));
  const sure = row.filter((item, at) => {
    const place = own[at]?.place ?? null;
    return place !== null
      ? (item === null && at === 0) || (item ?? '').startsWith(place)
      : item !== null && (knownPlace(item) || (!isAhead && ONLY_PLACES.test(own[at]?.mention.after ?? '')));
  });
  return said.length > 1 && new Set(said).size === said.length && sure.length > 0;
}

/**
 * What stands where a place does in a row of places is a place, in whichever words the row goes on: "A has discharged 17, B 112 and C
 * nine of their patients", "11 on A and five on B".
 * @returns nodes with the places that were found; those that have one keep it
 */
export function placeParallelItems(nodes: readonly Node[]): readonly Node[] {
  const made = [...nodes];
  for (let from = 0; from < nodes.length; ) {
    const rows = [true, false].map((isAhead) => ({ isAhead, row: rowFrom(nodes, from, isAhead) }));
    const { isAhead, row } = rows.reduce((best, one) => (one.row.length > best.row.length ? one : best));
    const own = nodes.slice(from, from + row.length);
    if (row.length > 1 && isOfPlaces(row, own, isAhead))
      for (const [at, item] of row.entries()) {
        const node = own[at];
        if (node && item && (node.place === null || item.startsWith(`${node.place} `)))
          made[from + at] = { ...node, place: item, placeAhead: isAhead };
      }
    from += Math.max(1, row.length - 1);
  }
  return made;
}
