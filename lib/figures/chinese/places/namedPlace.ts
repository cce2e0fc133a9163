import { firstAnswer } from '../../firstAnswer';
import { knownPlaces, type Place } from '../../places';
import type { ReaderState } from '../readerState';
import type { Phrase } from '../words/phrase';
import { atBase, type FigurePlace, type PlaceClue, type PlaceRule } from './figurePlace';
import { PERSON_TEXT, PLACE_END } from './labelPlace';
import { type NamedPath, readPlaceChain } from './quakePlace';

/** The place that a phrase names, as the place of its figure. */
export const byNamedPlace: PlaceRule = (clue) => {
  const { place } = clue.phrase;
  if (!place) return undefined;
  const named: Named = { place, ...clue };
  return firstAnswer(RULES, named) ?? inFull(named);
};

/** A clue whose phrase names a place. */
interface Named extends PlaceClue {
  readonly place: Place;
}
type NamedRule = (named: Named) => FigurePlace | undefined;

/** 中国内地新增382例: the whole country that the bulletin is of. */
const wholeCountry: NamedRule = ({ state, place, whole }) =>
  state.input.place.official === '全国' && /^中国(?:内地)?$/.test(place.name) && !whole
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
  const ofOne = state.epidemic && involved && GROUP.test(folded.slice(end, end + 18));
  return ofOne ? atBase(named, phrase.placeText) : undefined;
};

/** 11例有某省及其他省份接触史: where they had been. */
const HISTORY = /^[^,。;\d]{0,10}(?:居住|旅行|旅居|接触|暴露)[^,。;\d]{0,5}史/;

const asHistory: NamedRule = (named) => {
  const [start, end] = named.phrase.placeSpan;
  const { state } = named;
  const been = state.epidemic && start > state.at && HISTORY.test(state.input.folded.slice(end, end + 20));
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
    /[、和及]$/.test(folded.slice(Math.max(0, start - 1), start)) &&
    /^(?:[两二三四五六七八九十]|\d{1,2})(?:地|[省市县区](?!第))/.test(folded.slice(end, end + 5))
  );
}

const ofAll: NamedRule = (named) => (ofRow(named.state, named.phrase) ? atBase(named) : undefined);

const asWho: NamedRule = (named) => {
  const { state, phrase, metric } = named;
  const [, end] = phrase.placeSpan;
  const who = PERSONS.exec(state.input.folded.slice(end, end + 3))?.[0];
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
  const brought = state.epidemic && elsewhere && /^输入/.test(state.input.folded.slice(end, end + 2));
  return brought ? atBase(named, phrase.placeText) : undefined;
};

/** 九江站, 湖北北部, 定海区部分街道: the measure is the place's own. */
const VAGUE_END =
  /(?:(?:水文|水位|气象|雨量|监测)?站|[东南西北中]{1,2}部.*|大部.*|平地|山区|部分.*|局部.*|局地.*|等地.*|一带.*|境内.*|市区|城区|最低|最高|最大|沿海.*|附近.*|发生.*|出现.*|遭.*|完成.*|实现.*|接待.*|发送.*|海域)$/;

/** 甲市乙县、丙县1200人受灾: one count of a row of places, up to the mark before the last of them. */
const ROW = /(?:^|[,。;:\n])([一-龥、]{2,60})、$/;

const inRow: NamedRule = (named) => {
  const { state, phrase, place, measured } = named;
  const { folded } = state.input;
  const [start, end] = phrase.placeSpan;
  const shared = measured || /^[^\d]{0,4}(?:各|分别|均)/.test(folded.slice(end, end + 6));
  const row = state.epidemic || shared ? null : ROW.exec(folded.slice(Math.max(0, start - 64), start));
  const first = row ? readPlaceChain(row[1]?.split('、')[0] ?? '') : null;
  if (!first || !STRUCK.test(folded.slice(end, end + 14))) return undefined;
  const last = readPlaceChain(phrase.placeText) ?? place;
  const path = first.path.filter((step, depth) => step === last.path[depth]);
  const name = path.at(-1);
  return name === undefined ? atBase(named) : { name, path, qualifier: phrase.placeText, isLabel: true };
};

/** 1200余人受灾 */
const STRUCK = /^[\d.,]+[万千]?(?:余|多)?(?:人|户)次?(?:不同程度)?受灾/;

/** Outside an epidemic a place with more words is one only if these are names of places too. */
const extended: NamedRule = (named) => {
  const { state, phrase, place, measured } = named;
  if (state.epidemic || !phrase.placeExtended) return undefined;
  const { official } = state.input.place;
  const chain = readPlaceChain(phrase.placeText.replace(VAGUE_END, ''));
  const grid = state.headsClause && place.level === 'province' && OWN_BODY.test(phrase.placeText);
  if (!chain && grid) return knownPart(state, place, phrase.placeSpan[0]);
  const hit = state.headsClause && isStruckPart(named);
  if (!chain && hit) return knownPart(state, place, phrase.placeSpan[0]);
  const acts = state.headsClause && (official === '全国' ? place.level !== 'country' : isOffice(named));
  if (!chain && !acts && (!measured || /[至到和及]/.test(phrase.placeText))) return atBase(named);
  if (!chain) return knownPart(state, place, phrase.placeSpan[0]);
  if (chain.name === official) return atBase(named);
  return { qualifier: null, isLabel: true, ...asPrinted(state, chain, phrase.placeSpan) };
};

/** 甲市公安局便衣大队打掉: an office of a part of the document's own place, which counts what is in that part. */
function isOffice({ state, place, phrase }: Named): boolean {
  const { official } = state.input.place;
  const inside = official !== null && place.name !== official && place.path.includes(official);
  return inside && POLICE.test(phrase.placeText);
}

/** 广东电网, 广西电信: a province's own network, told beside that of the document's. */
const OWN_BODY = /^[一-龥]{2,3}(?:省|自治区)?(?:电网|电力|供电|移动|联通|电信|铁塔)/;

/** 甲县洪水冲毁沟渠: what befell a part of the document's own place. */
function isStruckPart({ state, place, phrase }: Named): boolean {
  const { official } = state.input.place;
  const inside = official !== null && place.name !== official && place.path.includes(official);
  return inside && state.disaster && BEFELL.test(phrase.placeText.slice(place.name.length));
}

const BEFELL = /^(?:境内|全境|城区)?(?:因|受|遭|洪水|暴雨|大雨|暴雪|大雪|狂风|冰雹|地震|山洪|泥石流|滑坡)/;

const POLICE = /公安|警方|警察|派出所|分局|刑警|交警|检察院|法院|海关|市场监管/;

/** 高雄市甲仙4级: where no list has the smaller place, the larger one stands for it. */
function knownPart(state: ReaderState, place: Place, start: number): FigurePlace {
  const { name, path } = state.input.place;
  if (place.name === state.input.place.official) return { name, path, qualifier: null, isLabel: false };
  return {
    name: printedAs(state, place.name, start, start + place.name.length),
    path: place.path,
    qualifier: null,
    isLabel: true,
  };
}

/** A division in the page's own characters, as it stands in a stretch: with its ending (花蓮縣) or without (花蓮). */
function printedAs({ input }: ReaderState, name: string, start: number, end: number): string {
  const words = input.folded.slice(start, end);
  for (const form of [name, name.replace(/[省市县区州乡镇]$/, '')]) {
    const at = form.length > 1 ? words.lastIndexOf(form) : -1;
    if (at >= 0) return input.original.slice(start + at, start + at + form.length);
  }
  return name;
}

/** The chain's last name in the page's own characters, where it stands there. */
function asPrinted(state: ReaderState, chain: NamedPath, [start, end]: readonly [number, number]): NamedPath {
  const at = state.input.folded.indexOf(chain.name, start);
  if (at < 0 || at + chain.name.length > end)
    return { name: printedAs(state, chain.name, start, end), path: chain.path };
  const name = state.input.original.slice(at, at + chain.name.length);
  return { name, path: [...chain.path.slice(0, -1), name] };
}

/** The document's own place. */
const documentsOwn: NamedRule = ({ state, phrase, place, from, base }) => {
  const smaller =
    phrase.placeExtended && /^(?!.*(?:在|定点)).*(?:[市区镇乡]|医院|防治院)$/.test(phrase.placeText);
  if (place.name !== state.input.place.official || smaller) return undefined;
  const here = { name: state.input.place.name, path: state.input.place.path };
  // 深圳新增…。全省新增31例，深圳报告23例: of a total wider than the document's own place it is a part like others.
  const part = from !== null && here.path.slice(0, -1).includes(base.path.at(-1) ?? '');
  return { ...(from && !part ? base : here), qualifier: null, isLabel: part };
};

/** 北方省份检测到1151份: a verb, no part of the name. */
const FINDS = /[一-龥](?:共|累计)?(?:检测到|监测到|检测出|检出)$/;

/** 甲市来乙市人员: people, not a place. */
const asPeople: NamedRule = (named) => {
  const { placeText } = named.phrase;
  return !FINDS.test(placeText) && PERSON_TEXT.test(placeText) ? atBase(named, placeText) : undefined;
};

/** In this order: who was counted and where they came from, before where it was. */
const RULES: readonly NamedRule[] = [
  wholeCountry,
  ofAll,
  asHistory,
  ofGroup,
  asWho,
  asOrigin,
  broughtFrom,
  inRow,
  extended,
  documentsOwn,
  asPeople,
];

/** 省某市监狱: the province's, and a part of the name. */
const OF_PROVINCE = /^(?:[^一-龥]|中)?省$/;

/** The place in the page's own characters, with what belongs to its name. */
function inFull({ state, phrase, place, base }: Named): FigurePlace {
  const [start, to] = phrase.placeSpan;
  // 甲市乙区社区群聚: the neighbourhood has no name.
  const bare = state.input.folded.slice(phrase.placeKnownTo, to);
  const inTown = phrase.placeExtended && /^(?:.*[市县区镇乡])?(?:社区|小区)$/.test(bare);
  const end = to - (inTown ? 2 : 0);
  const longer = phrase.placeExtended && end > phrase.placeKnownTo;
  const known =
    !longer || place.level === 'world' || FINDS.test(phrase.placeText) || !isNamed(phrase.placeText);
  const from =
    !known && longer && OF_PROVINCE.test(state.input.folded.slice(0, start).slice(-2)) ? start - 1 : start;
  const printed = state.input.original.slice(from, known && longer ? phrase.placeKnownTo : end);
  const name = place.level === 'world' && longer ? place.name : printed;
  // 东区: of several places with one name none is told by a document that has no place itself.
  const isTold = base.path.length > 0 || place.paths.length === 1;
  const path =
    place.path.length > 1 && isTold && base.path.every((step) => place.path.includes(step))
      ? place.path
      : [
          ...base.path,
          known ? name.slice(startOfLast(state, place, start, phrase.placeKnownTo) - start) : name,
        ];
  return { name, path: known ? path : [...base.path, name], qualifier: null, isLabel: true };
}

/** 甲市乙县: of names that follow each other the last one is where it was. */
function startOfLast({ input }: ReaderState, { name }: Place, from: number, to: number): number {
  for (let at = from; at < to - 1; at++)
    if (knownPlaces().get(input.folded.slice(at, to))?.name === name) return at;
  return from;
}

/** 甲省本轮疫情, 甲市快破: what follows the place is no part of its name, unless it ends as a place does. */
function isNamed(text: string): boolean {
  return PLACE_END.test(text) && !/(?:灾区|疫情|本轮|此轮|本次|当地|期间|目前|现时)/.test(text);
}
