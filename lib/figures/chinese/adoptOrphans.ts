import { knownPlaces } from '../places';
import { canHold } from '../tables/compatibility';
import { CURRENT_METRICS } from '../tables/metrics';
import { foldText } from './foldText';
import type { Node, SplitKind } from './node';
import { sumOf } from './sumOf';

const STATES: ReadonlySet<string> = new Set(['recovered', 'deaths', 'in_hospital']);
/** How many totals back a list may reach. */
const REACH = 8;
/** How many figures back one of the same name may stand. */
const FAR = 40;

/**
 * 按性别分，男性…，女性…；按病情分，…: lists in a sentence of their own name no whole. The whole is the latest total that a run
 * of them adds up to; labels that add up to none belong to the total before them, if it is large enough.
 */
export function adoptOrphans(nodes: readonly Node[]): void {
  const tops: Node[] = [];
  let told: Node | null = null;
  let toldIn = -1;
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at];
    if (!node) continue;
    if (!node.orphan || node.parent || node.value === null || node.negated) {
      if (!node.parent && node.value !== null && !node.negated) tops.push(node);
      continue;
    }
    const found = wholeOfRun(nodes, at, tops);
    if (!found) {
      const last: Node | undefined =
        (toldIn === node.sentence ? told : null) ?? ofAge(node, tops) ?? tops.at(-1);
      if (
        last &&
        (isLabel(node) ||
          isOfOrigin(last, node) ||
          (last === told && !node.ownMetric && (node.value ?? 0) <= (told.value ?? 0))) &&
        (last === told || isOfOrigin(last, node) || (isUnder(last, node) && !isAlike(last, node)))
      ) {
        adopt(last, [node], 'source');
        [told, toldIn] = [last, node.sentence];
        continue;
      }
      tops.push(node);
      continue;
    }
    adopt(found.whole, found.run, null);
    [told, toldIn] = [found.whole, node.sentence];
    at += found.span - 1;
  }
  liftFromSex(nodes);
  liftLabels(nodes);
}

/** 男12例，女5例。…，其中60岁以上7例; 54男54女，当中83宗本地: those are some of all, not of the women. */
function liftFromSex(nodes: readonly Node[]): void {
  const lists = new Map<string, Node[]>();
  for (const node of nodes) {
    if (node.parent?.kind !== 'sex' || !node.parent.parent) continue;
    const key = `${node.parent.start} ${node.list}`;
    const list = lists.get(key) ?? [];
    list.push(node);
    lists.set(key, list);
  }
  for (const list of lists.values()) {
    const sex = list[0]?.parent;
    const all = sex?.parent;
    if (!sex || !all) continue;
    const more = list.length > 1 && sumOf(list) > (sex.value ?? 0);
    // 15例男性、6例女性，分别自甲国（9例）…: where they came from is told of all.
    const abroad = list.every(({ place, qualifier }) => isCountry(place) || isCountry(qualifier));
    const apart =
      more ||
      abroad ||
      list.some((node) => node.sentence !== sex.sentence || (node.value ?? 0) > (sex.value ?? 0));
    if (!apart) continue;
    const next = nodes[nodes.indexOf(list.at(-1) ?? sex) + 1];
    const last = next?.sentence === sex.sentence && !next.parent && isLabel(next) ? [next] : [];
    const completes = sumOf([...list, ...last]) === all.value;
    adopt(all, completes ? [...list, ...last] : list, null);
  }
}

const CASES: ReadonlySet<string> = new Set(['confirmed', 'infections', 'asymptomatic', 'reported']);

interface Run {
  readonly whole: Node;
  readonly run: readonly Node[];
  /** How many nodes it covers, with parts of its members. */
  readonly span: number;
}

function wholeOfRun(nodes: readonly Node[], at: number, tops: readonly Node[]): Run | null {
  const near = nodes
    .slice(Math.max(0, at - REACH), at)
    .filter((node) => node.parent && node.value !== null && !node.orphan);
  const wholes = [...near, ...tops.slice(-REACH)];
  // 累计确诊48例，出院48例。46例为境外输入: where they were infected is asked of all cases.
  const cases = nodes[at]?.kind === 'origin' ? wholes.filter(({ metric }) => CASES.has(metric)) : [];
  for (const whole of [...cases.toReversed(), ...wholes.toReversed(), ...namesakes(nodes, at)]) {
    const run: Node[] = [];
    let sum = 0;
    let i = at;
    for (let node = nodes[i]; node && i < at + 40; node = nodes[++i]) {
      if (node.parent && run.includes(node.parent)) continue;
      if (!fits(whole, node) || node.sentence !== nodes[at]?.sentence) break;
      run.push(node);
      sum = Number((sum + (node.value ?? 0)).toPrecision(12));
      if (sum >= (whole.value ?? 0)) break;
    }
    const enough = run.length > 1 && (run.length > 2 || (whole.value ?? 0) > 3 || run.every(isLabel));
    // 新增5例，5名男性: all of them.
    const [only] = run;
    const alone = run.length === 1 && only?.kind === 'sex' && only.sentence === whole.sentence;
    if (sum === whole.value && (enough || alone)) return { whole, run, span: i - at + 1 };
  }
  return null;
}

/** 今日新增境外移入个案为17例男性、20例女性: what was counted so before, however far. */
function namesakes(nodes: readonly Node[], at: number): readonly Node[] {
  const node = nodes[at];
  if (!node?.ownOrigin || !node.ownScope) return [];
  return nodes
    .slice(Math.max(0, at - FAR), at)
    .filter(
      (other) =>
        other.ownOrigin &&
        other.origin === node.origin &&
        other.scope === node.scope &&
        other.metric === node.metric,
    );
}

function fits(whole: Node, node: Node): boolean {
  if (!node.orphan || node.parent || node.value === null || node.negated) return false;
  const metric = node.metric;
  const told = whole.origin && (whole.ownOrigin || whole.ownPlace);
  if (told && node.ownOrigin && node.origin !== whole.origin) return false;
  if (STATES.has(metric) && metric !== whole.metric && node.ownMetric)
    return whole.scope === 'cumulative' && canHold(whole.metric, metric);
  if (!node.ownMetric) return true;
  if (metric === whole.metric)
    return node.ownPlace || node.qualifier !== null || node.kind === 'sex' || node.kind === 'origin';
  return canHold(whole.metric, metric);
}

/** 男10例、女8例，…分别自甲国(5例)、乙国(3例)…: labels behind a split by sex that together make all of them are of all. */
function liftLabels(nodes: readonly Node[]): void {
  nodes.forEach((sex, at) => {
    const all = sex.parent;
    const next = nodes[at + 1];
    if (sex.kind !== 'sex' || !all || !next || next.kind === 'sex' || next.parent !== sex) return;
    const run: Node[] = [];
    for (const node of nodes.slice(at + 1, at + 1 + LONGEST_RUN)) {
      const isPart = node.parent === sex || node.parent === all;
      if (!isPart || node.sentence !== sex.sentence || node.kind === 'sex') break;
      run.push(node);
      if (sumOf(run) === all.value && run.length > 1) {
        adopt(all, run, null);
        return;
      }
    }
  });
}

/** As many countries as any report names. */
const LONGEST_RUN = 40;

/** A number with a name and nothing else. */
function isLabel(node: Node): boolean {
  return !node.ownMetric && (node.ownPlace || node.qualifier !== null || node.kind === 'sex');
}

function isUnder(whole: Node, node: Node): boolean {
  return (
    (whole.value ?? 0) > (node.value ?? 0) &&
    (node.scope !== 'new' || whole.scope === 'new' || (!node.ownScope && node.ownOrigin)) &&
    whole.paragraph === node.paragraph &&
    (whole.sentence === node.sentence - 1 ||
      (whole.sentence === node.sentence && (GRAVE.has(whole.metric) || OF_AGE.test(node.qualifier ?? ''))))
  );
}

/** 新增70宗，63宗是本地个案: where they were infected, in one breath. */
function isOfOrigin(whole: Node, node: Node): boolean {
  const same = whole.metric === node.metric && whole.unit === node.unit && whole.sentence === node.sentence;
  return (
    same &&
    node.kind === 'origin' &&
    !node.ownMetric &&
    !node.ownScope &&
    whole.origin === null &&
    !whole.ownOrigin &&
    (whole.value ?? 0) > (node.value ?? 0)
  );
}

/** 甲校17名学生。乙校7名学生: of the same kind, and beside it. */
function isAlike(a: Node, b: Node): boolean {
  return a.qualifier !== null && a.qualifier === b.qualifier;
}

/** 累计44例，含8起群聚，年龄以11至18岁16例为多: of the cases. */
function ofAge(node: Node, tops: readonly Node[]): Node | undefined {
  if (!OF_AGE.test(node.qualifier ?? '')) return undefined;
  return tops.findLast(
    ({ metric, unit, sentence }) => metric === node.metric && unit !== '%' && sentence === node.sentence,
  );
}

/** 累计44例，年龄以11至18岁16例为多 */
const OF_AGE = /岁|月龄|婴|幼/;

/** 死亡126例，…，123例具慢性病史: what is told of the dead and the gravely ill in one breath. */
const GRAVE: ReadonlySet<string> = new Set(['deaths', 'severe', 'critical', 'severe_or_critical']);

/** Where an imported case came from is no place that counted it. */
function isCountry(place: string | null): boolean {
  return place !== null && knownPlaces().get(foldText(place))?.level === 'country';
}

function adopt(whole: Node, run: readonly Node[], kind: SplitKind | null): void {
  const list = -3 - (run[0]?.start ?? 0);
  if (!whole.ownOrigin && run.some((node) => node.ownOrigin && node.origin !== whole.origin))
    whole.origin = null;
  for (const node of run) {
    node.parent = whole;
    node.list = list;
    if (kind && node.kind === 'source') node.kind = kind;
    if (!node.ownMetric) node.metric = whole.metric;
    if (!CURRENT_METRICS.has(node.metric) && (!node.ownScope || !node.ownMetric)) node.scope = whole.scope;
    if (!node.ownOrigin) node.origin = whole.origin;
    if (!node.ownPlace) {
      node.place = whole.place;
      node.placePath = whole.placePath;
    }
    if (node.ownPlace && whole.origin === 'imported' && isCountry(node.place)) {
      node.qualifier ??= node.place;
      node.place = whole.place;
      node.placePath = whole.placePath;
      node.ownPlace = false;
    }
    node.date ??= whole.date;
  }
}
