import { knownPlaces } from '../../places';
import { SEVERITIES } from '../../tables/metricGroups';
import { CURRENT_METRICS } from '../../tables/metricScopes';
import type { Node, SplitKind } from '../node';
import { foldText } from '../words/foldText';
import { sumOf } from './sumOf';

/** 男12例，女5例。…，其中60岁以上7例; 54男54女，当中83宗本地: those are some of all, not of the women. */
export function liftFromSex(nodes: readonly Node[]): void {
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

/** A number with a name and nothing else. */
export function isLabel(node: Node): boolean {
  return !node.ownMetric && (node.ownPlace || node.qualifier !== null || node.kind === 'sex');
}

/** Hong Kong's words for how somebody is, at the hour of the notice. */
function isCondition(metric: string): boolean {
  return metric === 'critical' || metric === 'serious';
}

/** Where an imported case came from is no place that counted it. */
function isCountry(place: string | null): boolean {
  return place !== null && knownPlaces().get(foldText(place))?.level === 'country';
}

/** Gives a run of figures its whole, with what it leaves them to take over. */
export function adopt(whole: Node, run: readonly Node[], kind: SplitKind | null): void {
  const list = -3 - (run[0]?.start ?? 0);
  if (!whole.ownOrigin && run.some((node) => node.ownOrigin && node.origin !== whole.origin))
    whole.origin = null;
  // 205例病情平稳，8例病情危重，12例治愈出院: how they are now.
  const withStable = run.some(({ metric }) => metric === 'stable');
  for (const node of run) {
    node.parent = whole;
    node.list = list;
    if (kind && node.kind === 'source') node.kind = kind;
    if (!node.ownMetric) node.metric = whole.metric;
    const hurt = whole.metric === 'injured' && isCondition(node.metric);
    const now = node.scope === 'current' && (hurt || (withStable && SEVERITIES.has(node.metric)));
    if (!now && !CURRENT_METRICS.has(node.metric) && (!node.ownScope || !node.ownMetric))
      node.scope = whole.scope;
    if (!node.ownOrigin) node.origin = whole.origin;
    // 第一宗案在甲村,检获11公斤: a part keeps the scene that its paragraph is of.
    const within = node.placePath.length > whole.placePath.length && node.paragraph !== whole.paragraph;
    if (!node.ownPlace && !within) {
      node.place = whole.place;
      node.placePath = whole.placePath;
    }
    if (node.ownPlace && whole.origin === 'imported' && isCountry(node.place)) {
      node.qualifier ??= node.place;
      node.place = whole.place;
      node.placePath = whole.placePath;
      node.ownPlace = false;
    }
  }
}
