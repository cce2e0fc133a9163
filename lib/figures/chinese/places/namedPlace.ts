import { textBefore, textBehind } from '../../../text/beside';
import { firstAnswer } from '../../firstAnswer';
import type { ReaderState } from '../readerState';
import type { Phrase } from '../words/phrase';
import { extended, inRow } from './extendedPlace';
import { atBase, type PlaceRule } from './figurePlace';
import { PERSON_TEXT } from './labelPlace';
import type { Named, NamedRule } from './namedClue';
import { FINDS, inFull } from './placeInFull';

/** The place that a phrase names, as the place of its figure. */
export const byNamedPlace: PlaceRule = (clue) => {
  const { place } = clue.phrase;
  if (!place) return undefined;
  const named: Named = { place, ...clue };
  return firstAnswer(RULES, named) ?? inFull(named);
};

/** 中国内地新增382例: the whole country that the bulletin is of. */
const wholeCountry: NamedRule = ({ state, place, whole }) =>
  state.input.place.official === '全国' && /^(?:中国)?(?:内地)?$/.test(place.name) && !whole
    ? { name: '全国', path: ['全国'], qualifier: null, isLabel: false }
    : undefined;

/** 湖北旅客, 内地居民: who they are, not where they were counted. */
const PERSONS = /^(?:旅客|游客|居民|人士|籍)/;

/** 一宗涉及甲地工地群组: which group they are of. */
const GROUP = /^[^,。;\d]{0,14}(?:群组|群聚)/;

const HOUSE = /(?:机场|医院|酒店|饭店|公司|学校|大学|市场|银行|工地|地盘|工厂|园区|餐厅|酒楼)$/;

const ofGroup: NamedRule = (named) => {
  const { state, phrase } = named;
  const [start, end] = phrase.placeSpan;
  const { folded } = state.input;
  const between = start > state.at ? folded.slice(state.at, start) : '';
  // 10例为某机场群聚相关个案: the house is the group's name.
  const involved =
    /(?:涉及|属于?|来自)[^,。;\d]{0,4}$/.test(between) ||
    (HOUSE.test(phrase.placeText) && /[为是系与][^,。;\d]{0,4}$/.test(between));
  const ofOne = state.epidemic && involved && GROUP.test(textBehind(folded, end, 18));
  return ofOne ? atBase(named, phrase.placeText) : undefined;
};

/** 11例有某省及其他省份接触史: where they had been. */
const HISTORY = /^[^,。;\d]{0,10}(?:居住|旅行|旅居|接触|暴露)[^,。;\d]{0,5}史/;
/** 1例近期居住在某国; 一例居住甲区 is where it is counted. */
const LIVED = /(?:近期居住|旅居|暂住|停留|逗留)[在于]?$/;

const asHistory: NamedRule = (named) => {
  const [start, end] = named.phrase.placeSpan;
  const { state } = named;
  const been =
    state.epidemic &&
    start > state.at &&
    (HISTORY.test(textBehind(state.folded, end, 20)) || LIVED.test(textBefore(state.folded, start, 6)));
  return been ? atBase(named, named.phrase.placeText) : undefined;
};

/** 甲市、乙市、丙市三地报告新增43例: one count of them all. */
export function ofRow({ epidemic, input: { folded } }: ReaderState, phrase: Phrase): boolean {
  const {
    placeSpan: [start],
    placeKnownTo: end,
  } = phrase;
  return (
    epidemic &&
    /[、和及]$/.test(textBefore(folded, start, 1)) &&
    /^(?:[两二三四五六七八九十]|\d{1,2})(?:地|[省市县区](?!第))/.test(textBehind(folded, end, 5))
  );
}

const ofAll: NamedRule = (named) => (ofRow(named.state, named.phrase) ? atBase(named) : undefined);

const asWho: NamedRule = (named) => {
  const { state, phrase, metric } = named;
  const [, end] = phrase.placeSpan;
  const who = PERSONS.exec(textBehind(state.folded, end, 3))?.[0];
  const visitors = /^(?:visitors|passengers|hotel_guests)/.test(metric);
  return (state.epidemic || visitors) && who ? atBase(named, phrase.placeText + who) : undefined;
};

/** Places that travellers come from as from a country. */
const ABROAD = /^(?:香港|澳门|台湾)/;

/** Where they came from, or had been: outside the document's own place. */
const asOrigin: NamedRule = (named) => {
  const { state, phrase, place, whole, origin } = named;
  const { official, name } = state.input.place;
  const abroad = place.level === 'country' || ABROAD.test(place.path[0] ?? '');
  const inside = official === '全国' ? !abroad : place.path.includes(official ?? '');
  if (inside) return undefined;
  const local = official !== null && official !== '全国';
  // 本港5宗，英国3宗、法国2宗: a country is no part of the document's own place, but where they had been.
  const divided = !state.epidemic && place.path.length > 1;
  const visited = !divided && abroad && local && whole !== null && whole.place === name;
  const from = phrase.marks.has('from') || (abroad && origin === 'imported') || visited;
  return from ? atBase(named, phrase.placeText) : undefined;
};

/** 乙地区2例(甲市输入1例): where those came from who are counted in 乙地区. */
const broughtFrom: NamedRule = (named) => {
  const { state, phrase, place, whole } = named;
  const counted = whole?.ownPlace ? whole.placePath.at(-1) : undefined;
  const elsewhere = counted !== undefined && !place.path.some((step) => step.endsWith(counted));
  const [, end] = phrase.placeSpan;
  const brought = state.epidemic && elsewhere && /^输入/.test(textBehind(state.folded, end, 2));
  return brought ? atBase(named, phrase.placeText) : undefined;
};

/** 2例为甲市50多岁男性及乙市…: several people, and where each of them is from. */
const AGED = /^\d{1,2}[余多]?岁[一-龥]{0,6}[、和及与]/;

/** Whether a phrase tells of several people behind their number where each is from. */
export function describesSeveral({ folded, at }: ReaderState, { placeSpan: [start, end] }: Phrase): boolean {
  const told = start > at && /[为是]$/.test(textBefore(folded, start, 1));
  return told && AGED.test(textBehind(folded, end, 16));
}

const asDescribed: NamedRule = (named) =>
  describesSeveral(named.state, named.phrase) ? atBase(named) : undefined;

/** The document's own place. */
const documentsOwn: NamedRule = ({ state, phrase, place, from, base }) => {
  const smaller =
    phrase.placeExtended && /^(?!.*(?:在|定点)).*(?:[市区镇乡]|医院|防治院)$/.test(phrase.placeText);
  if (place.name !== state.input.place.official || smaller) return undefined;
  const here = { name: state.input.place.name, path: state.input.place.path };
  // 深圳新增…。全省新增31例，深圳报告23例: of a total wider than the document's own place it is a part like others.
  const part =
    from !== null &&
    (here.path.slice(0, -1).includes(base.path.at(-1) ?? '') ||
      /^(?:全国|中国)/.test(base.path.at(-1) ?? ''));
  return { ...(from && !part ? base : here), qualifier: null, isLabel: part };
};

/** 北京海淀新增3例, in that district's own report: by its short name behind what holds it. */
const ownShort: NamedRule = (named) => {
  const { state, phrase, place, whole } = named;
  const { official, path, name } = state.input.place;
  if (whole || !phrase.placeExtended || !path.slice(0, -1).includes(place.name)) return undefined;
  const short = state.folded.slice(phrase.placeKnownTo, phrase.placeSpan[1]);
  return short.length > 1 && official?.startsWith(short)
    ? { name, path, qualifier: null, isLabel: false }
    : undefined;
};

/** 甲市来乙市人员: people, not a place. */
const asPeople: NamedRule = (named) => {
  const { placeText, placeKnownTo } = named.phrase;
  // 甲县在对返乡人员检测时发现1例: of the county.
  if (/^[在对]/.test(textBehind(named.state.folded, placeKnownTo, 1))) return undefined;
  return !FINDS.test(placeText) && PERSON_TEXT.test(placeText) ? atBase(named, placeText) : undefined;
};

/** In this order: who was counted and where they came from, before where it was. */
const RULES: readonly NamedRule[] = [
  wholeCountry,
  ofAll,
  asHistory,
  asDescribed,
  ofGroup,
  asWho,
  asOrigin,
  broughtFrom,
  inRow,
  ownShort,
  extended,
  documentsOwn,
  asPeople,
];
