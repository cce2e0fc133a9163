import type { Node } from '../node';
import type { ReaderState } from '../readerState';
import type { Phrase } from '../words/phrase';
import type { Choice } from './chooseWhole';
import { sumOf } from './sumOf';
import { FARTHEST } from './topicWhole';

/** 甲市14例，含东区10例、西区4例，乙市7例: the places of 甲市 make all of it, so 乙市 stands beside it. */
function pastFull(state: ReaderState, node: Node): Node {
  const whole = node.parent;
  if (!whole?.parent || !whole.ownPlace || !node.ownPlace) return node;
  const list = state.nodes.slice(-FARTHEST).filter(({ parent }) => parent === whole);
  return sumOf(list) === whole.value ? whole : node;
}

/** 东港镇: the form of a division that no list has. */
const DIVISION = /^[一-龥]{1,5}[市县区镇乡村里]$/;
/** 高新技术产业开发区, 省某监狱: what a province counts beside its divisions. */
const ZONE = /^[一-龥]{2,12}(?:开发区|新区|示范区|保税区|[试实]验区|管委会|农场|监狱)$/;

/** A name and a number behind a total, without a word between them: 新增3例，甲市2例、乙市1例. */
export function byName(state: ReaderState, phrase: Phrase, labelOnly: boolean): Choice | null {
  const { last } = state.level;
  const goesOn = phrase.here && state.enumerated && Boolean(last?.parent);
  const named = phrase.place !== null || DIVISION.test(phrase.text) || ZONE.test(phrase.text) || goesOn;
  if (!last || !labelOnly || phrase.scope !== null || !named) return null;
  if (last.sentence !== state.sentence || last.orphan || (last.ownPlace && !last.parent)) return null;
  const told = last.parent?.ownPlace && last.kind !== 'place' && phrase.place?.level !== 'country';
  const beside = told && last.parent ? last.parent : last;
  const list = pastFull(state, beside);
  const whole = list.parent && !list.ownMetric ? list.parent : list;
  return { whole, list: list.parent ? list.list : ++state.lists, frame: null };
}
