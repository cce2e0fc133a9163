import type { Figure } from '../../../reading';
import type { Work } from '../../../work';
import { SEVERITIES } from '../../tables/metricGroups';
import { wordSet } from '../../wordSet';
import { findJointCounts } from '../lists/jointCounts';
import { shareVerbs } from '../lists/sharedVerbs';
import type { Node } from '../node';
import type { DocPlace } from '../places/docPlace';
import { liftPlaces } from '../places/liftPlaces';
import { nameSpots } from '../places/nameSpots';
import { findPlacesOfTotal } from '../places/placesOfTotal';
import type { Section } from '../places/sections';
import { charactersOf, inOwnCharacters, unitsInOwnCharacters } from '../words/inOwnCharacters';
import { nameInLabel } from '../words/nameInLabel';
import { adoptOneByOne } from './adoptOneByOne';
import { adoptOrphans } from './adoptOrphans';
import { adoptScenes } from './adoptScenes';
import { dischargedBeside } from './dischargedBeside';
import { dropLarger } from './dropLarger';
import { fillTitle } from './fillTitle';
import { findImpliedParts } from './findImpliedParts';
import { findRepeats } from './findRepeats';
import { impliedOfCases } from './impliedOfCases';
import { nameGroups } from './nameGroups';
import { titleOfBoth } from './titleOfBoth';
import { findTotalsBehind } from './totalsBehind';

/**
 * Closes the tree: splits that are only implied, which lists are whole, repeats; then numbers the figures.
 * @param nodes in order of start
 * @param text the text as it stands, for `raw`
 * @param traditional the text is in traditional characters
 * @param epidemic the text counts cases of a disease
 * @param place the document's own
 * @param scenes where each of several accidents was
 */
export function* settleTree(
  nodes: readonly Node[],
  text: string,
  traditional: boolean,
  epidemic: boolean,
  place: DocPlace,
  scenes: readonly Section[] = [],
): Work<readonly Figure[]> {
  if (!epidemic) shareVerbs(nodes, text);
  yield;
  adoptScenes(nodes, scenes);
  adoptOrphans(nodes);
  yield;
  findImpliedParts(nodes, epidemic, place.path[0] ?? '');
  if (epidemic) adoptOneByOne(nodes, text);
  if (epidemic) impliedOfCases(nodes, text);
  yield;
  findTotalsBehind(nodes, text);
  yield;
  if (!epidemic) findPlacesOfTotal(nodes, place);
  findJointCounts(nodes, traditional, text);
  if (epidemic) {
    dischargedBeside(nodes, text);
    dropLarger(nodes);
    liftPlaces(nodes, place);
    nameSpots(nodes);
  }
  yield;
  passDown(nodes, traditional);
  const ordered = [...nodes].sort((a, b) => a.start - b.start || a.end - b.end);
  if (epidemic) titleOfBoth(ordered, text);
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
  const written = traditional ? charactersOf(text) : (words: string) => words;
  return ordered.map((node) => {
    const group = groups.get(node) ?? null;
    const repeat = repeats.get(node);
    const unit = units?.get(node.unit ?? '') ?? node.unit;
    return {
      id: ids.get(node) ?? '',
      metric: node.metric,
      label: labelOf(node, text, unit, written),
      value: node.value,
      valueMax: node.valueMax,
      unit,
      scope: node.scope,
      origin: node.origin,
      place: printed?.get(node.place ?? '') ?? node.place,
      placePath: officialPath(node.placePath),
      date: node.date,
      partOf: node.parent ? (ids.get(node.parent) ?? null) : null,
      group: group?.name ?? null,
      exhaustive: group?.exhaustive ?? false,
      qualifier: node.qualifier === null ? null : written(node.qualifier),
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

/** 全国 is the page's word; a path is of official names. */
const WHOLE_COUNTRY = '全国';
const COUNTRY = '中国';

function officialPath([first, ...rest]: readonly string[]): readonly string[] {
  return first === undefined ? [] : [first === WHOLE_COUNTRY ? COUNTRY : first, ...rest];
}

/** The page's own words: what was read is folded to simplified forms. */
function labelOf(
  { start, end, label, labelSpan }: Node,
  text: string,
  unit: string | null,
  written: (words: string) => string,
): string {
  if (!labelSpan) return nameInLabel(label === '' ? '' : written(label), null, unit);
  const [from, to] = labelSpan;
  return nameInLabel(
    text.slice(from, to),
    start > from && end < to ? [start - from, end - from] : null,
    unit,
  );
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
const POSITIVE: ReadonlySet<string> = wordSet(
  'pcr_positive antigen_positive infections confirmed asymptomatic',
);

/** 接触者90人，居家隔离60人、自主健康管理30人: what is done with them is done now. */
const CARE: ReadonlySet<string> = wordSet('quarantined isolated followed');

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
    (PASSING.has(node.metric) ||
      (SEVERITIES.has(node.metric) && near.some((other) => leaves(other, node)))) &&
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

const PASSING: ReadonlySet<string> = wordSet('severe critical severe_or_critical serious stable');
