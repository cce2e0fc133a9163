import type { Figure } from '../../reading';
import { adoptOrphans } from './adoptOrphans';
import type { Node } from './node';

/** How far behind a total its implied parts may stand. */
const REACH = 60;

/** States that a total of cases divides into. */
const STATES_OF: Readonly<Record<string, ReadonlySet<string>>> = {
  confirmed: new Set(['recovered', 'deaths', 'in_hospital']),
  reported: new Set(['suspected', 'suspected_excluded', 'confirmed']),
  suspected: new Set(['suspected', 'suspected_excluded', 'confirmed']),
};

/**
 * Closes the tree: splits that are only implied, which lists are whole, repeats; then numbers the figures.
 * @param nodes in order of start
 * @param text the text as it stands, for `raw`
 */
export function settleTree(nodes: readonly Node[], text: string): readonly Figure[] {
  plainPositives(nodes);
  adoptOrphans(nodes);
  moveMisplaced(nodes);
  impliedStates(nodes);
  impliedContacts(nodes);
  impliedChains(nodes);
  const ordered = [...nodes].sort((a, b) => a.start - b.start || a.end - b.end);
  const ids = new Map(ordered.map((node, i) => [node, `f${i + 1}`]));
  const groups = nameGroups(ordered);
  const repeats = findRepeats(ordered);
  return ordered.map((node) => {
    const group = groups.get(node) ?? null;
    const repeat = repeats.get(node);
    return {
      id: ids.get(node) ?? '',
      metric: node.metric,
      label: node.label,
      value: node.value,
      valueMax: node.valueMax,
      unit: node.unit,
      scope: node.scope,
      origin: node.origin,
      place: node.place,
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

/** 核酸检测阳性个案 are the infections, unless a second test is counted beside it. */
function plainPositives(nodes: readonly Node[]): void {
  if (nodes.some((node) => node.metric === 'antigen_positive')) return;
  for (const node of nodes) if (node.metric === 'pcr_positive') node.metric = 'infections';
}

/** A list that does not make the number before it but makes another one close by was that one's: 58例，较上周（41例）…，其中…. */
function moveMisplaced(nodes: readonly Node[]): void {
  const lists = new Map<number, Node[]>();
  for (const node of nodes) {
    if (!node.parent) continue;
    const list = lists.get(node.list) ?? [];
    list.push(node);
    lists.set(node.list, list);
  }
  for (const parts of lists.values()) {
    const whole = parts[0]?.parent;
    if (!whole || parts.length < 2 || parts.some((part) => part.parent !== whole || part.value === null))
      continue;
    const sum = sumOf(parts);
    if (sum <= (whole.value ?? 0)) continue;
    const at = nodes.indexOf(whole);
    const near = nodes.slice(Math.max(0, at - 4), at);
    const better = near.findLast(
      (node) => !node.parent && node.metric === whole.metric && node.value === sum,
    );
    if (better) for (const part of parts) part.parent = better;
  }
}

/** 累计确诊 A 例，出院 B 例，在院 C 例，死亡 D 例 with A = B + C + D is a split without a word for it. */
function impliedStates(nodes: readonly Node[]): void {
  nodes.forEach((whole, at) => {
    const holds = STATES_OF[whole.metric];
    if (!holds || whole.scope !== 'cumulative' || whole.value === null) return;
    const states: Node[] = [];
    for (const node of nodes.slice(at + 1, at + 1 + REACH)) {
      if (node.sentence !== whole.sentence) break;
      const free = node.parent === whole.parent || node.parent === whole;
      if (holds.has(node.metric) && node.scope !== 'new' && free && node.place === whole.place)
        states.push(node);
    }
    if (states.length < 2 || sumOf(states) !== whole.value) return;
    const marked = states.some((node) => node.parent === whole);
    const own = states.some((node) => node.ownScope && node.scope === 'cumulative');
    if (!marked && own) return;
    for (const node of states) {
      node.parent = whole;
      node.kind = 'state';
      node.list = -1;
    }
  });
}

/** 追踪到密切接触者 A 人，已解除 B 人，尚有 C 人: those still observed are some of A; with A = B + C both are. */
function impliedContacts(nodes: readonly Node[]): void {
  nodes.forEach((whole, at) => {
    if (whole.metric !== 'contacts' || whole.scope !== 'cumulative' || whole.parent) return;
    const rest: Node[] = [];
    for (const node of nodes.slice(at + 1, at + 1 + REACH)) {
      if (node.sentence !== whole.sentence || node.parent) break;
      if (node.metric === 'contacts_observed' || node.metric === 'contacts_released') rest.push(node);
    }
    const adds = sumOf(rest) === whole.value;
    for (const node of rest) {
      if (node.metric === 'contacts_released' && !adds && node.scope === 'new') continue;
      if ((node.value ?? 0) > (whole.value ?? 0)) continue;
      node.parent = whole;
      node.kind = 'state';
      node.list = -1;
    }
  });
}

/**
 * 一是甲地涉及疫情，累计报告 B 例；二是…，累计报告 C 例；另有 D 例…: counts of the same thing that stand one after the other
 * and together make the total before them are its parts.
 */
function impliedChains(nodes: readonly Node[]): void {
  const tops = nodes.filter((node) => !node.parent && node.value !== null && !node.negated);
  tops.forEach((whole, at) => {
    if (whole.parent || (whole.value ?? 0) < 5) return;
    const run: Node[] = [];
    for (const node of tops.slice(at + 1, at + 12)) {
      const alike =
        node.metric === whole.metric && node.scope === whole.scope && node.origin === whole.origin;
      if (!alike || node.parent || node.value === whole.value) break;
      run.push(node);
      if (run.length > 1 && sumOf(run) === whole.value) {
        for (const part of run) {
          part.parent = whole;
          part.kind = 'source';
          part.list = -2;
        }
        break;
      }
    }
  });
}

function sumOf(nodes: readonly Node[]): number {
  return Number(nodes.reduce((sum, node) => sum + (node.value ?? Number.NaN), 0).toPrecision(12));
}

interface Group {
  readonly name: string;
  readonly exhaustive: boolean;
}

function nameGroups(nodes: readonly Node[]): ReadonlyMap<Node, Group> {
  const byWhole = new Map<Node, Map<number, Node[]>>();
  for (const node of nodes) {
    if (!node.parent) continue;
    const lists = byWhole.get(node.parent) ?? new Map<number, Node[]>();
    byWhole.set(node.parent, lists);
    const list = lists.get(node.list) ?? [];
    list.push(node);
    lists.set(node.list, list);
  }
  const groups = new Map<Node, Group>();
  for (const [whole, lists] of byWhole) {
    const taken = new Set<string>();
    for (const parts of [...lists.values()].flatMap((list) => splitList(whole, list))) {
      const kind = parts[0]?.kind ?? 'source';
      let name: string = kind;
      for (let n = 2; taken.has(name); n++) name = `${kind}${n}`;
      taken.add(name);
      const exhaustive = isWhole(whole, parts);
      for (const node of parts) groups.set(node, { name, exhaustive });
    }
  }
  return groups;
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

/**
 * A list that adds up is whole. One that does not is still meant to be when it says so and misses by little,
 * or holds more than its whole: that is the source's fault, to be shown.
 */
function isWhole(whole: Node, parts: readonly Node[]): boolean {
  if (whole.value === null || parts.some((part) => part.value === null)) return false;
  const sum = sumOf(parts);
  if (sum === whole.value) return true;
  if (
    !parts.every((part) => part.claimsWhole) ||
    parts.length < 3 ||
    whole.approx ||
    parts.some((part) => part.approx)
  )
    return false;
  const off = Math.abs(sum - whole.value);
  return off <= Math.max(SLIP, whole.value * 0.05);
}

/** A list of small numbers that misses by one or two has lost or gained one. */
const SLIP = 2;

/** The same thing said again: headline and body, summary and detail. */
function findRepeats(nodes: readonly Node[]): ReadonlyMap<Node, Node> {
  const first = new Map<string, Node>();
  const repeats = new Map<Node, Node>();
  for (const node of nodes) {
    const key = [node.metric, node.value, node.scope, node.origin, node.place].join('|');
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, node);
      continue;
    }
    const sameList = earlier.parent !== null && earlier.parent === node.parent;
    const sameDay = !earlier.date || !node.date || earlier.date === node.date;
    const sameSentence = earlier.sentence === node.sentence;
    if (!sameList && sameDay && !sameSentence && qualifiersAgree(earlier, node)) repeats.set(node, earlier);
  }
  return repeats;
}

function qualifiersAgree(a: Node, b: Node): boolean {
  return !a.qualifier || !b.qualifier || a.qualifier === b.qualifier;
}
