import type { Node } from '../node';
import { NO_PLACE, PERSON_TEXT } from './labelPlace';

/** A name of two to four characters that says nothing of people or of how they were found. */
const NAME = /^[一-龥]{2,4}$/;
const SAYS_MORE =
  /发现|检出|筛查|隔离|管控|输入|感染|确诊|其[他余它]|轻|重|普通|型|来自|返|籍|省份|各地|多地|等$/;

/** How many names a list needs to be one of places. */
const FEWEST = 3;

/**
 * 治愈出院10例（甲城8例、乙河1例、丙湾1例）: names that no list has, in a row with one that is a place by its form, are places too,
 * and so is a name that the text has as a place before (另有2例（甲城1例、丙湾1例）).
 * @param nodes in order of start
 */
export function nameSpots(nodes: readonly Node[]): void {
  const lists = new Map<string, Node[]>();
  for (const node of nodes) {
    if (!node.parent || node.ownMetric || node.parent.metric !== node.metric) continue;
    const key = `${node.parent.start} ${node.list}`;
    const list = lists.get(key) ?? [];
    list.push(node);
    lists.set(key, list);
  }
  const told = new Set(nodes.flatMap(({ ownPlace, place }) => (ownPlace && place ? [place] : [])));
  for (const list of lists.values()) {
    const bare = list.filter(({ ownPlace }) => !ownPlace);
    const inRow = list.length >= FEWEST && bare.length < list.length;
    const again = bare.every(({ qualifier }) => told.has(qualifier ?? ''));
    if (bare.length === 0 || !(inRow || again) || !bare.every(isName)) continue;
    for (const node of list) node.kind = 'place';
    for (const node of bare) {
      told.add(node.qualifier ?? '');
      node.place = node.qualifier;
      node.placePath = [...node.placePath, node.qualifier ?? ''];
      node.qualifier = null;
      node.ownPlace = true;
    }
  }
}

function isName({ qualifier, ownOrigin }: Node): boolean {
  return (
    qualifier !== null &&
    !ownOrigin &&
    NAME.test(qualifier) &&
    !SAYS_MORE.test(qualifier) &&
    !NO_PLACE.test(qualifier) &&
    !PERSON_TEXT.test(qualifier)
  );
}
