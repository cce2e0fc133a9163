import { CASE_OUTCOMES } from '../../tables/metricGroups';
import { canHold } from '../../tables/metricParts';
import { wordSet } from '../../wordSet';
import type { Node } from '../node';
import { liftFromKinds } from './liftFromKinds';
import { adopt, isLabel, liftFromSex } from './liftFromSex';

/** 2例，…，1例住院、1例已痊愈: what became of each. */
const FATES: ReadonlySet<string> = new Set([...CASE_OUTCOMES, 'critical', 'severe']);
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
        !comesElsewhere(last, node) &&
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
  liftFromKinds(nodes);
}

const CASES: ReadonlySet<string> = wordSet('confirmed infections asymptomatic reported');

interface Run {
  readonly whole: Node;
  readonly run: readonly Node[];
  /** How many nodes it covers, with parts of its members. */
  readonly span: number;
}

function wholeOfRun(nodes: readonly Node[], at: number, tops: readonly Node[]): Run | null {
  const near = nodes
    .slice(Math.max(0, at - REACH), at)
    .filter((node) => node.parent && node.value !== null && (!node.orphan || node.kind === 'origin'));
  const wholes = [...near, ...tops.slice(-REACH)];
  // 累计确诊48例，出院48例。46例为境外输入: where they were infected is asked of all cases.
  const cases = nodes[at]?.kind === 'origin' ? wholes.filter(({ metric }) => CASES.has(metric)) : [];
  let first: Run | null = null;
  for (const whole of [...cases.toReversed(), ...wholes.toReversed(), ...namesakes(nodes, at)]) {
    const found = runTo(whole, nodes, at);
    if (!found) continue;
    // 死亡3例。…甲市1例、乙市1例、丙市1例、其余14例: a row is of what all of it makes, before a part of it is of anything.
    const next = nodes[at + found.span];
    if (!next || !isLabel(next) || !fits(whole, next) || next.sentence !== found.run[0]?.sentence)
      return found;
    first ??= found;
  }
  return first;
}

/** The figures from one on that together make a whole. */
function runTo(whole: Node, nodes: readonly Node[], at: number): Run | null {
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
  if (sum !== whole.value || !isEnough(whole, run, nodes, at)) return null;
  return { whole, run, span: i - at + 1 };
}

/** Whether a run is more than numbers that happen to come to another. */
function isEnough(whole: Node, run: readonly Node[], nodes: readonly Node[], at: number): boolean {
  const inBreath = run[0]?.sentence === whole.sentence;
  // 甲市2例、乙市10例。⏎丙区…8例;丁区…2例: what other places come to is not of 乙市.
  const inner = whole.placePath.at(-1) ?? '';
  const elsewhere = run.some(({ ownPlace, placePath }) => ownPlace && !placePath.includes(inner));
  if (whole.ownPlace && whole.paragraph !== run[0]?.paragraph && elsewhere) return false;
  const fates = run.length > 1 && run.every((node) => FATES.has(node.metric) && node.ownMetric);
  // 甲市3例、乙市1例；…；1例出院；死亡2例: of no one place of a list that others follow.
  const between = nodes.slice(nodes.indexOf(whole) + 1, at);
  if (fates && whole.ownPlace && between.some(({ parent }) => parent !== whole)) return false;
  if (fates && inBreath) return true;
  const bySex = run.every(({ kind }) => kind === 'sex');
  // 新增5例，5名男性: all of them.
  if (run.length === 1) return bySex && inBreath;
  return run.length > 2 || (whole.value ?? 0) > 3 || run.every(isLabel) || bySex;
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
  // 事故4起，…2人死亡、2人受伤: people make up no number of accidents.
  if (whole.metric === 'accidents' && metric !== whole.metric && node.ownMetric) return false;
  const told = whole.origin && (whole.ownOrigin || whole.ownPlace);
  if (told && node.ownOrigin && node.origin !== whole.origin) return false;
  if (CASE_OUTCOMES.has(metric) && metric !== whole.metric && node.ownMetric)
    return (
      (whole.scope === 'cumulative' || whole.sentence === node.sentence) && canHold(whole.metric, metric)
    );
  if (!node.ownMetric) return true;
  if (metric === whole.metric)
    return node.ownPlace || node.qualifier !== null || node.kind === 'sex' || node.kind === 'origin';
  // 无症状196例、轻症112例: as Taiwan tells its confirmed cases, where both make all of them.
  return canHold(whole.metric, metric) || (whole.metric === 'confirmed' && metric === 'asymptomatic');
}

function isUnder(whole: Node, node: Node): boolean {
  return (
    (whole.value ?? 0) > (node.value ?? 0) &&
    (node.scope !== 'new' ||
      whole.scope === 'new' ||
      (!node.ownScope && (node.ownOrigin || isWho(whole, node)))) &&
    whole.paragraph === node.paragraph &&
    (whole.sentence === node.sentence - 1 ||
      (whole.sentence === node.sentence && (GRAVE.has(whole.metric) || OF_AGE.test(node.qualifier ?? ''))))
  );
}

/** 严重个案324宗，…。219名患者有长期病患: who those were that the sentence before counted in 宗. */
function isWho(whole: Node, node: Node): boolean {
  return GRAVE.has(whole.metric) && whole.unit === '宗' && node.unit === '名';
}

/** 本土70例，…。32例境外移入个案中: of no local ones. */
function comesElsewhere(whole: Node, node: Node): boolean {
  return node.ownOrigin && whole.ownOrigin && node.origin !== whole.origin;
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
const GRAVE: ReadonlySet<string> = wordSet('deaths severe critical severe_or_critical');
