import { CHANGE } from '../lists/wholeBefore';
import type { Node } from '../node';
import { sumOf } from './sumOf';

/** How far behind a count what it is split into may stand. */
const REACH = 12;

/** Parts of the counts of a disease that no word ties to them. @param nodes in the order in which they were read */
export function impliedOfCases(nodes: readonly Node[], text: string): void {
  deathsByClass(nodes);
  otherOrigin(nodes);
  foremostPlaces(nodes, text);
}

/** 报告90例，死亡4人。其中，乙类50例、死亡3人: the dead of a class are some of all the dead. */
function deathsByClass(nodes: readonly Node[]): void {
  nodes.forEach((cases, at) => {
    const dead = nodes[at + 1];
    if (dead?.metric !== 'deaths' || cases.metric === 'deaths' || dead.parent !== cases.parent) return;
    const ofClass = nodes.filter((node, i) => {
      const beside = node.parent === null && nodes[i - 1]?.parent === cases;
      const under = node.parent === cases && node.kind === 'state';
      return (
        node.metric === 'deaths' && node.start > dead.end && node.scope === dead.scope && (beside || under)
      );
    });
    if (ofClass.length === 0 || sumOf(ofClass) > (dead.value ?? 0)) return;
    for (const node of ofClass) {
      node.parent = dead;
      node.kind = 'state';
      node.list = -81_000 - dead.start;
    }
  });
}

/** 新增47例，其中境外输入19例。新增本地病例28例: what comes to the count with the part that was told before. */
function otherOrigin(nodes: readonly Node[]): void {
  nodes.forEach((node, at) => {
    if (node.parent || !node.ownOrigin || node.value === null || node.negated) return;
    const beside = nodes
      .slice(Math.max(0, at - REACH), at)
      .findLast(
        ({ parent, metric, scope, ownOrigin }) =>
          ownOrigin && parent !== null && metric === node.metric && scope === node.scope,
      );
    const whole = beside?.parent;
    if (!beside || !whole || whole.ownOrigin || beside.origin === node.origin || whole.metric !== node.metric)
      return;
    if ((beside.value ?? 0) + node.value !== whole.value || whole.place !== node.place) return;
    // 新增9宗，5宗输入、4宗本地。在5宗输入个案中: told again.
    if (nodes.some(({ parent, origin }) => parent === whole && origin === node.origin)) return;
    node.parent = whole;
    node.kind = beside.kind;
    node.list = beside.list;
  });
}

/** 甲区90例、乙区86例居前两位: the places that had the most of what was counted before. */
const FOREMOST =
  /^[例起人][,，]?(?:分[别列])?(?:(?:病例|报告|发病)数)?(?:(?:位?居|位?列|排名?)在?(?:全[省市区县国])?前|居多|较多|最多)/;

function foremostPlaces(nodes: readonly Node[], text: string): void {
  nodes.forEach((last, at) => {
    if (!last.ownPlace || held(last) || !FOREMOST.test(text.slice(last.end, last.end + 16))) return;
    const row = [last];
    let from = at - 1;
    for (let one = nodes[from]; one && isBeside(one, last); one = nodes[--from]) row.push(one);
    const whole = nodes
      .slice(Math.max(0, from + 1 - REACH), from + 1)
      .findLast(
        (one) =>
          !one.parent && one.metric === last.metric && one.scope === last.scope && one.unit === last.unit,
      );
    if (!whole || whole.place === last.place || sumOf(row) > (whole.value ?? 0)) return;
    for (const node of row) {
      node.parent = whole;
      node.kind = 'place';
      node.list = -82_000 - whole.start;
      node.claimsWhole = false;
    }
  });
}

function isBeside(node: Node, { metric, sentence }: Node): boolean {
  return node.ownPlace && !held(node) && node.metric === metric && node.sentence === sentence;
}

/** 较上周下降6%，甲区90例、乙区86例居前两位: nothing is a part of a change. */
function held({ parent }: Node): boolean {
  return parent !== null && !CHANGE.test(parent.metric);
}
