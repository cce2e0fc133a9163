import type { Figure } from '../../../reading';
import type { Work } from '../../../work';
import { findJointCounts } from '../lists/jointCounts';
import { shareVerbs } from '../lists/sharedVerbs';
import { isSeverity } from '../metrics/nameMetric';
import type { Node } from '../node';
import type { DocPlace } from '../places/docPlace';
import { liftPlaces } from '../places/liftPlaces';
import { nameSpots } from '../places/nameSpots';
import { findPlacesOfTotal } from '../places/placesOfTotal';
import { isSameDay } from '../scopes/sameDay';
import { inOwnCharacters, unitsInOwnCharacters } from '../words/inOwnCharacters';
import { adoptOneByOne } from './adoptOneByOne';
import { adoptOrphans } from './adoptOrphans';
import { dischargedBeside } from './dischargedBeside';
import { dropLarger } from './dropLarger';
import { fillTitle } from './fillTitle';
import { findImpliedParts } from './findImpliedParts';
import { isWhole, MISREAD_WITHIN } from './isWhole';
import { sumOf } from './sumOf';
import { findTotalsBehind } from './totalsBehind';

/**
 * Closes the tree: splits that are only implied, which lists are whole, repeats; then numbers the figures.
 * @param nodes in order of start
 * @param text the text as it stands, for `raw`
 * @param traditional the text is in traditional characters
 * @param epidemic the text counts cases of a disease
 * @param place the document's own
 */
export function* settleTree(
  nodes: readonly Node[],
  text: string,
  traditional: boolean,
  epidemic: boolean,
  place: DocPlace,
): Work<readonly Figure[]> {
  if (!epidemic) shareVerbs(nodes, text);
  yield;
  adoptOrphans(nodes);
  yield;
  findImpliedParts(nodes, epidemic, place.path[0] ?? '');
  if (epidemic) adoptOneByOne(nodes, text);
  yield;
  findTotalsBehind(nodes, text);
  yield;
  if (!epidemic) findPlacesOfTotal(nodes, place);
  findJointCounts(nodes, traditional);
  if (epidemic) {
    dischargedBeside(nodes, text);
    dropLarger(nodes);
    liftPlaces(nodes, place);
    nameSpots(nodes);
  }
  yield;
  passDown(nodes, traditional);
  const ordered = [...nodes].sort((a, b) => a.start - b.start || a.end - b.end);
  fillTitle(ordered, text);
  passDown(ordered, traditional);
  const ids = new Map(ordered.map((node, i) => [node, `f${i + 1}`]));
  const groups = nameGroups(ordered, text);
  ordered.forEach((node, at) => {
    const near = ordered.slice(Math.max(0, at - 2), at + 5);
    if (isPassing(node, groups.get(node)?.exhaustive ?? false, near)) node.scope = 'current';
  });
  yield;
  const repeats = findRepeats(ordered);
  const printed = traditional ? inOwnCharacters(ordered, text) : null;
  const units = traditional ? unitsInOwnCharacters(ordered, text) : null;
  return ordered.map((node) => {
    const group = groups.get(node) ?? null;
    const repeat = repeats.get(node);
    return {
      id: ids.get(node) ?? '',
      metric: node.metric,
      // The page's own words: what was read is folded to simplified forms.
      label: node.labelSpan ? text.slice(...node.labelSpan) : node.label,
      value: node.value,
      valueMax: node.valueMax,
      unit: units?.get(node.unit ?? '') ?? node.unit,
      scope: node.scope,
      origin: node.origin,
      place: printed?.get(node.place ?? '') ?? node.place,
      placePath: node.placePath,
      date: node.date,
      partOf: node.parent ? (ids.get(node.parent) ?? null) : null,
      group: group?.name ?? null,
      exhaustive: group?.exhaustive ?? false,
      qualifier: node.qualifier,
      approx: node.approx,
      compare: node.compare,
      negated: node.negated,
      missing: node.missing,
      repeatOf: repeat ? (ids.get(repeat) ?? null) : null,
      start: node.start,
      end: node.end,
      raw: text.slice(node.start, node.end),
    };
  });
}

/** Men, women, places of one count are counted as it is, and so are those of local cases local. */
function passDown(nodes: readonly Node[], traditional: boolean): void {
  for (const node of nodes) {
    const { parent } = node;
    const positive = parent !== null && POSITIVE.has(parent.metric) && POSITIVE.has(node.metric);
    if (!parent || (parent.metric !== node.metric && !positive)) continue;
    if (!node.ownOrigin && node.origin === null) node.origin = parent.origin;
    // 461人留醫。137人在隔離病房: in Hong Kong's way the ward of the same people.
    const ward = traditional && node.metric === 'in_hospital' && parent.scope === 'current';
    const watched = traditional && node.metric === 'contacts_observed' && parent.scope === 'new';
    if (!node.ownScope && (node.kind === 'sex' || ward || watched)) node.scope = parent.scope;
  }
}

/** 本地个案中12宗核酸阳性（7宗确诊、5宗无症状）: names that the same cases go by. */
const POSITIVE: ReadonlySet<string> = new Set(
  'pcr_positive antigen_positive infections confirmed asymptomatic'.split(' '),
);

/** 接触者90人，居家隔离60人、自主健康管理30人: what is done with them is done now. */
const CARE: ReadonlySet<string> = new Set(['quarantined', 'isolated', 'followed']);

/** 累计发现27例，其中重症7例: unless all of a total are told by severity, how bad they are is how bad they are now. */
function isPassing(node: Node, exhaustive: boolean, near: readonly Node[]): boolean {
  const { parent } = node;
  if (parent?.metric === 'contacts' && CARE.has(node.metric) && !node.ownScope) return true;
  // 重症4例（甲市3例、乙市1例）: as all of them.
  if (
    parent?.metric === node.metric &&
    parent.scope === 'current' &&
    PASSING.has(node.metric) &&
    !node.ownScope
  )
    return true;
  return (
    parent?.metric === 'confirmed' &&
    parent.scope === 'cumulative' &&
    node.scope === 'cumulative' &&
    (PASSING.has(node.metric) || (isSeverity(node.metric) && near.some((other) => leaves(other, node)))) &&
    !node.ownScope &&
    (!exhaustive || /情况|病情/.test(node.label))
  );
}

/** 出院33例，轻症及普通型100例，死亡1例: told beside who has left, how ill the others are is how they are now. */
function leaves({ metric, parent, sentence }: Node, node: Node): boolean {
  return (
    (metric === 'recovered' || metric === 'deaths') && parent === node.parent && sentence === node.sentence
  );
}

const PASSING: ReadonlySet<string> = new Set([
  'severe',
  'critical',
  'severe_or_critical',
  'serious',
  'stable',
]);

interface Group {
  readonly name: string;
  readonly exhaustive: boolean;
}

function nameGroups(nodes: readonly Node[], text: string): ReadonlyMap<Node, Group> {
  const byWhole = new Map<Node, Map<number, Node[]>>();
  for (const node of nodes) {
    if (!node.parent) continue;
    const lists = byWhole.get(node.parent) ?? new Map<number, Node[]>();
    byWhole.set(node.parent, lists);
    // 轻症89例，占98.9%: shares are told beside the counts and add up to nothing with them.
    const key = node.unit === '%' && node.parent.unit !== '%' ? node.list - 0.5 : node.list;
    const list = lists.get(key) ?? [];
    list.push(node);
    lists.set(key, list);
  }
  const groups = new Map<Node, Group>();
  const places = new Map(nodes.map((node, at) => [node, at]));
  for (const [whole, lists] of byWhole) {
    const taken = new Set<string>();
    for (const parts of joinLists(
      whole,
      [...lists.values()].flatMap((list) => splitList(whole, list)),
    )) {
      const kind = parts[0]?.kind ?? 'source';
      let name: string = kind;
      for (let n = 2; taken.has(name); n++) name = `${kind}${n}`;
      taken.add(name);
      const at = places.get(whole) ?? 0;
      const exhaustive = isWhole(whole, parts, nodes.slice(Math.max(0, at - 5), at + MISREAD_WITHIN), text);
      for (const node of parts) groups.set(node, { name, exhaustive });
    }
  }
  return groups;
}

/** 甲市2例，含1例转归；乙市3例；丙市4例: an inner list broke the outer one; places, or causes, that only together make the whole are one list. */
function joinLists(whole: Node, lists: readonly (readonly Node[])[]): readonly (readonly Node[])[] {
  for (const kind of ['place', 'source']) {
    const broken = lists.filter((list) => list[0]?.kind === kind && sumOf(list) !== whole.value);
    const joined = broken.flat();
    if (broken.length < 2 || sumOf(joined) !== whole.value) continue;
    return [...lists.filter((list) => !broken.includes(list)), joined];
  }
  return lists;
}

/**
 * One list can split its whole several times over (by sex; by exposure; by state): each run that adds up is a way of its own.
 * What is left over is told apart by kind.
 */
function splitList(whole: Node, list: readonly Node[]): readonly (readonly Node[])[] {
  const runs: Node[][] = [];
  let run: Node[] = [];
  let sum = 0;
  for (const node of list) {
    const full = runs.at(-1);
    if (node.value === 0 && run.length === 0 && full?.[0]?.kind === node.kind) {
      full.push(node);
      continue;
    }
    run.push(node);
    sum = Number((sum + (node.value ?? Number.NaN)).toPrecision(12));
    if (sum === whole.value) {
      runs.push(run);
      run = [];
      sum = 0;
    }
  }
  const kinds = new Map<string, Node[]>();
  const rest = runs.length > 0 || list.length < 3 ? run : [...list];
  for (const node of rest) {
    const alike = kinds.get(node.kind) ?? [];
    alike.push(node);
    kinds.set(node.kind, alike);
  }
  return [...runs, ...kinds.values()];
}

/** The same thing said again: headline and body, summary and detail. */
function findRepeats(nodes: readonly Node[]): ReadonlyMap<Node, Node> {
  const first = new Map<string, Node>();
  const repeats = new Map<Node, Node>();
  for (const node of nodes) {
    const key = [node.metric, node.value, node.scope, node.origin, node.placePath.at(-1) ?? node.place].join(
      '|',
    );
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, node);
      continue;
    }
    const sameList = earlier.parent !== null && earlier.parent === node.parent;
    const sameDay = isSameDay(earlier.date, node.date);
    const sameSentence = earlier.sentence === node.sentence;
    if (!sameList && sameDay && !sameSentence && qualifiersAgree(earlier, node)) repeats.set(node, earlier);
  }
  return repeats;
}

function qualifiersAgree(a: Node, b: Node): boolean {
  return !a.qualifier || !b.qualifier || a.qualifier === b.qualifier;
}
