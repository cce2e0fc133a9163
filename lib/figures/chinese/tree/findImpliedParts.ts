import { CASE_OUTCOMES } from '../../tables/metricGroups';
import { NO_SCOPE } from '../../tables/metricScopes';
import { wordSet } from '../../wordSet';
import { tellTestsApart } from '../metrics/testKinds';
import type { Node } from '../node';
import { findImpliedFates } from './impliedFates';
import { impliedPairs } from './impliedPairs';
import { liftFromWard } from './liftFromWard';
import { sumOf } from './sumOf';

/** How far behind a total its implied parts may stand. */
const REACH = 60;

/** What becomes of a suspicion. */
const SUSPICIONS: ReadonlySet<string> = wordSet('confirmed suspected suspected_excluded');
/** States that a total of cases divides into. */
const STATES_OF: Readonly<Record<string, ReadonlySet<string>>> = {
  confirmed: CASE_OUTCOMES,
  asymptomatic: wordSet('asymp_observed asymp_released converted'),
  reported: SUSPICIONS,
  suspected: SUSPICIONS,
};

/** Finds the parts that no word names: by what the numbers count and by their making the whole. */
export function findImpliedParts(nodes: readonly Node[], epidemic: boolean, where: string): void {
  tellTestsApart(nodes, where);
  moveMisplaced(nodes);
  impliedStates(nodes);
  impliedContacts(nodes);
  impliedExcluded(nodes);
  impliedChains(nodes);
  positiveTests(nodes);
  liftFromWard(nodes, where);
  impliedSeverities(nodes);
  impliedPairs(nodes);
  if (!epidemic) findImpliedFates(nodes);
}

/** 现有1050名患者留医，34人危殆，28人情况严重: how bad those in hospital are, in one sentence and without a word for it. */
function impliedSeverities(nodes: readonly Node[]): void {
  let ward: Node | null = null;
  for (const node of nodes) {
    if (node.metric === 'in_hospital' && node.scope === 'current' && !node.negated) ward = node;
    if (!ward || node.sentence !== ward.sentence || !SEVERE.has(node.metric) || node.ownScope) continue;
    const under =
      node.parent === null ||
      (SEVERE.has(node.parent.metric) && (node.value ?? 0) > (node.parent.value ?? 0));
    const beside = node.parent !== null && SEVERE.has(node.parent.metric) && node.metric === 'serious';
    if ((!under && !beside) || (node.value ?? 0) > (ward.value ?? 0)) continue;
    node.parent = ward;
    node.kind = 'severity';
    node.list = -6;
    node.scope = 'current';
  }
}

const SEVERE: ReadonlySet<string> = wordSet(
  'severe critical serious stable mild moderate severe_or_critical icu ventilated',
);

/** A list that does not make the number before it but makes another one close by was that one's: 58例，较上周（41例）…，其中…. */
function moveMisplaced(nodes: readonly Node[]): void {
  const lists = new Map<number, Node[]>();
  for (const node of nodes) {
    if (!node.parent) continue;
    const list = lists.get(node.list) ?? [];
    list.push(node);
    lists.set(node.list, list);
  }
  const places = new Map(nodes.map((node, at) => [node, at]));
  for (const parts of lists.values()) {
    const whole = parts[0]?.parent;
    if (!whole || parts.length < 2 || parts.some((part) => part.parent !== whole || part.value === null))
      continue;
    const sum = sumOf(parts);
    if (sum === whole.value) continue;
    const at = places.get(whole) ?? 0;
    const first = Math.min(at + 12, places.get(parts[0] ?? whole) ?? at);
    // 来自甲国3例、乙国2例 are no cases of the city that happens to count five.
    const foreign = parts.every(({ origin, qualifier }) => origin === 'imported' && qualifier !== null);
    const near = nodes.slice(Math.max(0, at - 4), Math.max(at, first));
    const better = near.findLast(
      (node) =>
        node.kind !== 'sex' &&
        !(foreign && node.kind === 'place') &&
        !isBeside(whole, node) &&
        node !== whole &&
        !parts.includes(node) &&
        node.metric === whole.metric &&
        node.value === sum,
    );
    if (better) for (const part of parts) part.parent = better;
  }
}

/** 甲县10例，输入7例…；乙区8例，…: what is told of one place of a list is no whole for what is told of the next. */
function isBeside(whole: Node, node: Node): boolean {
  return whole.parent !== null && Boolean(node.parent?.ownPlace) && node.parent?.parent === whole.parent;
}

/** What is counted of the tested. */
const TESTED: ReadonlySet<string> = wordSet('tests people_tested antigen_tests');
const FOUND: ReadonlySet<string> = wordSet(
  'suspected pcr_positive antigen_positive infections tests_negative',
);

/** 共检测标本 A 份，检出阳性 B 份; 快筛站采检 A 人，阳性 B 人: the positive ones are some of those tested. */
function positiveTests(nodes: readonly Node[]): void {
  nodes.forEach((node, at) => {
    const found = FOUND.has(node.metric) || (node.metric === 'confirmed' && /阳性/.test(node.label));
    if (!found || node.value === null) return;
    const tested = nodes
      .slice(Math.max(0, at - 3), at)
      .findLast(({ metric, sentence }) => TESTED.has(metric) && sentence === node.sentence);
    // 接触者90人，…，已采检80人，70人阴性、10人检验中: of the tested, though these are some of a whole themselves.
    if (!tested || (node.parent !== null && node.parent !== tested.parent)) return;
    const others = nodes.slice(0, at).filter(({ parent }) => parent === tested);
    if (sumOf(others) + node.value > (tested.value ?? 0)) return;
    node.parent = tested;
    node.kind = 'state';
    node.list = -4 - tested.start;
  });
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
      const now = node.metric === 'confirmed' && whole.metric === 'confirmed' && node.scope === 'current';
      if ((holds.has(node.metric) || now) && node.scope !== 'new' && free && node.place === whole.place)
        states.push(node);
    }
    const allWell = states.length === 1 && states[0]?.metric === 'recovered';
    if ((states.length < 2 && !allWell) || sumOf(states) !== whole.value) return;
    for (const node of states) {
      node.parent = whole;
      node.kind = 'state';
      node.list = -1;
      // 本土新增…。累计确诊138例，治愈134例: whose cases they are is said of the whole.
      if (!node.ownOrigin) node.origin ??= whole.origin;
    }
  });
}

/** 累计通报 A 例，已排除 B 例，尚待结果 C 例: what became of the reports, whether or not the rest is told. */
function impliedExcluded(nodes: readonly Node[]): void {
  nodes.forEach((whole, at) => {
    if (whole.metric !== 'reported' || whole.value === null) return;
    for (const node of nodes.slice(at + 1, at + 4)) {
      if (node.sentence !== whole.sentence || node.parent) break;
      if (node.metric !== 'suspected_excluded' && node.metric !== 'suspected') break;
      if ((node.value ?? 0) > whole.value) break;
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
    const ill: Node[] = [];
    for (const node of nodes.slice(at + 1, at + 1 + REACH)) {
      if (node.sentence !== whole.sentence || (node.parent && node.parent !== whole)) break;
      if (node.metric === 'suspected_or_confirmed' && !node.parent) ill.push(node);
      if (node.metric === 'contacts_observed' || node.metric === 'contacts_released') rest.push(node);
    }
    // 已解除 B 人，诊断为疑似或确诊 C 例，尚有 D 人
    const all = sumOf([...rest, ...ill]) === whole.value;
    const adds = all || sumOf(rest) === whole.value;
    for (const node of all ? [...rest, ...ill] : rest) {
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
  const alike = new Map<string, Node[]>();
  for (const node of nodes) {
    if (node.parent || node.value === null || node.negated || !addsUp(node)) continue;
    // 标题7例 = 新增4例 + 另有3例转归: those who turned count with the others.
    const metric = node.metric === 'converted' && alike.size > 0 ? 'confirmed' : node.metric;
    const key = [metric, node.scope, node.origin].join();
    const group = alike.get(key) ?? [];
    group.push(node);
    alike.set(key, group);
  }
  for (const group of alike.values()) {
    for (const [at, whole] of group.entries()) chainFrom(whole, group.slice(at + 1, at + 12));
  }
}

/** Magnitudes, rainfalls, rates and changes do not add up. */
function addsUp({ metric, unit }: Node): boolean {
  return (
    unit !== '%' && !NO_SCOPE.has(metric) && !/_(?:yoy|mom|change|share|rate|contribution|avg)$/.test(metric)
  );
}

function chainFrom(whole: Node, after: readonly Node[]): void {
  if (whole.parent || (whole.value ?? 0) < 5) return;
  const run: Node[] = [];
  for (const node of after) {
    if (node.parent || node.value === whole.value) break;
    run.push(node);
    if (run.length < 2 || sumOf(run) !== whole.value) continue;
    for (const part of run) {
      part.parent = whole;
      part.kind = 'source';
      part.list = -2;
    }
    return;
  }
}
