import { textBehind } from '../../../text/beside';
import { knownPlaces } from '../../places';
import type { ReaderState } from '../readerState';
import type { Phrase } from '../words/phrase';
import { placeIn, says } from '../words/token';
import { isFigureToken, type Token } from '../words/tokens';
import { hereAs, sectionHere, wideAs } from './herePlace';

/** 甲省…全省…: in a notice of the whole country the province holds for what follows. */
export function provinceHere(state: ReaderState, here: string): ReaderState['subject'] {
  if (state.input.place.official !== '全国') return null;
  const { name, path } = hereAs(state, here);
  return name === null || name === state.input.place.name ? null : { name, path, wide: true };
}

/** 某省水利厅, 某市公安局: who speaks or acts. */
const BODY = /[厅局委部办署院会]$|(?<![一两])处$|海关|公司|集团|电网|警方|中心|支队|总队|指挥部|政府/;

/** 其中，甲市受灾最重，受灾人口…: a place that opens a sentence without a number holds for its numbers. */
export function leadPlace(state: ReaderState, phrase: Phrase): void {
  const { place } = phrase;
  const official = state.input.place.official ?? '';
  // 乙国卫生部说，…: told beside the country that the notice is of.
  const other =
    place?.level === 'country' && place.name !== '中国' && !state.input.place.path.includes(place.name);
  const abroad = other && knownPlaces().get(official)?.level === 'country';
  // 邻省的民和县中川乡被泥流冲埋，…: a county struck beside the document's own.
  const struck = state.disaster && place?.level === 'county';
  const inside =
    official === '全国' ? place?.level !== 'country' : abroad || struck || place?.path.includes(official);
  const body = BODY.test(phrase.placeText) || BODY.test(phrase.text);
  // 甲省防指启动响应，转移…: in a notice of the whole country who acts says where.
  if (!place || !inside || place.name === official || (body && official !== '全国' && !abroad)) return;
  // 据甲省民政厅和乙省民政厅报告: of neither alone.
  if (phrase.marks.has('conj') && /[厅局委部][和及与、]/.test(phrase.raw)) return;
  // 北京、上海等地公安机关: only one of them.
  if (/等(?:地|省|市|多地|\d)/.test(phrase.raw)) return;
  const printed = state.input.original.slice(...phrase.placeSpan);
  const named = { name: phrase.placeExtended ? place.name : printed, path: place.path };
  const frame = state.level.frames.at(-1);
  if (frame) frame.part = named;
  else if (outermost(state)) state.subject = named;
}

/** Whether no bracket is open. */
export function outermost(state: ReaderState): boolean {
  return state.levels.length === 1;
}

/** 我国累计…，死亡…: a place wider than the document's own holds for its sentence. */
export function setHere(state: ReaderState, here: string): void {
  if (sectionHere(state, here)) {
    state.subject = null;
    return;
  }
  const { name, path } = /县$/.test(here) ? hereAs(state, here) : wideAs(state.input.place, here);
  // 甲市新增5例…。全国累计…: what follows is of the whole again.
  const opens = /[省市区疆]$/.test(here) && state.nodes.at(-2)?.paragraph !== state.paragraph;
  state.subject = name === null || name === state.input.place.name ? null : { name, path, wide: true, opens };
}

/** 全球疫情持续，今年累计…: of the world, unless the sentence comes back home. */
export function takeWorld(state: ReaderState, pre: readonly Token[]): void {
  const head = says(pre[0], 'other') ? pre[1] : pre[0];
  const world = placeIn(head);
  if (!state.epidemic || !outermost(state) || state.segmentHasNumber) return;
  const named = pre.find((token) => placeIn(token)?.level === 'country');
  const last = state.nodes.at(-1);
  const abroad = state.subject?.world || (last?.sentence === state.sentence && last.place === '全球');
  if (abroad && named && !pre.some(isFigureToken)) {
    const name = state.input.original.slice(named.start, named.end);
    state.subject = { name, path: [name], wide: true, world: true };
    return;
  }
  if (world?.level !== 'world') return;
  const from = pre.at(-1)?.end ?? 0;
  const rest = /^[^。\n]*/.exec(textBehind(state.folded, from, LONGEST_SENTENCE))?.[0] ?? '';
  if (HOME.test(rest)) return;
  state.subject = {
    name: state.input.original.slice(head?.start, head?.end),
    path: [world.name],
    wide: true,
    world: true,
  };
}

const LONGEST_SENTENCE = 200;
const HOME = /国内|本土|本地|境外移入|境外输入|[本全][港澳台]|[我全]国/;

/** Takes a place as what the rest of the paragraph is about; the document's own place is no news. */
export function setSubject(state: ReaderState, phrase: Phrase): void {
  if (!phrase.place || !state.epidemic) return;
  const { name, path, paths } = phrase.place;
  const { official } = state.input.place;
  // 浙江义乌:…: a county's short name, which the document itself is of.
  if (phrase.placeExtended && official !== null && state.input.place.path.slice(0, -1).includes(name)) {
    const printed = state.folded.slice(phrase.placeKnownTo, phrase.placeSpan[1]);
    if (official.startsWith(printed)) return;
  }
  // 城关区: of several that bear the name the document's own.
  const own = paths.find((each) => each.includes(official ?? ''));
  // 中国大陆累计66492例，较前一日…: as the page calls it.
  const printed = phrase.place.level === 'country' ? state.input.original.slice(...phrase.placeSpan) : name;
  state.subject = name === official ? null : { name: printed, path: own ?? path };
}
