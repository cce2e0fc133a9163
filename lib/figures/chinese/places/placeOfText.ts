import { textBehind } from '../../../text/beside';
import { firstAnswer } from '../../firstAnswer';
import { knownPlaces, type Place } from '../../places';
import { COUNTRY_ISSUER, OWN_WORDS, PARTS_OF_PROVINCES, TONGUES } from '../../tables/issuers';
import { HEAD, HERE } from '../words/head';
import { placeIn } from '../words/token';
import type { Token } from '../words/tokens';
import { untilNumber } from '../words/untilNumber';
import { bodyPlace, officePlace } from './bodyPlace';
import { shortForce } from './branchPlace';
import { COUNTRY, type DocClue, type DocPlaceRule, namedSo, toDocPlace } from './docClue';
import { firstPlace } from './firstPlace';
import { headPlace } from './headPlace';
import { smallest } from './incidentPlace';
import { ownPlace } from './ownPlace';
import { findNamedQuake } from './quakePlace';
import { signedPlace } from './signedPlace';
import { unlistedPlace } from './unlistedPlace';

const namedQuake: DocPlaceRule = ({ text }) => {
  const quake = findNamedQuake(text.slice(0, HEAD));
  return quake ? namedSo(quake.name, quake.path) : undefined;
};

/** 本市新增6例…。按国务院联防联控机制要求: whom a city follows does not speak in its report. */
const OWN_CITY = /[,:。\n]本[市区县](?:新增|报告|累计|无新增)/;

const countrysIssuer: DocPlaceRule = ({ start, epidemic, text, from, body }) => {
  if (!COUNTRY_ISSUER.test(start) || (epidemic && OWN_CITY.test(start))) return undefined;
  // 甲省卫健委通报…。据国家卫健委通报…: who speaks first.
  if (epidemic && officePlace(text, from, body)) return undefined;
  // 记者从甲省乙市警方获悉,…;抓获公安部通缉的逃犯: who speaks is named before anything is counted.
  const before = untilNumber(headOf(body));
  const spoken = text.slice(0, before.at(-1)?.end ?? 0);
  return bodyPlace(text, before) && !COUNTRY_ISSUER.test(spoken) ? undefined : COUNTRY;
};

const countrySaidFirst: DocPlaceRule = ({ text, body, titled, epidemic }) =>
  !titled && ownWords(text) === undefined && !epidemic && saysCountryFirst(text, body) ? COUNTRY : undefined;

/** 本港新增…；荃湾一间店铺: one of its districts is not what the whole is about. */
const foundInText: DocPlaceRule = (clue) => {
  const place = firstAnswer(PLACES, clue);
  if (!place) return undefined;
  const own = ownWords(clue.text);
  // 警方昨日在慈云山拘捕…: one force for all of Hong Kong, whichever quarter an arrest was made in.
  if (!clue.titled && !clue.incident && isForceOfAll(clue.text, place)) return namedSo('香港特别行政区');
  const within = clue.epidemic && own !== undefined && place.path[0] === own && place.path.length > 1;
  return within ? namedSo(own) : toDocPlace(place);
};

const FORCE = /^[^\n]*\n?[^\n]{0,60}(?:警方|警务处|海关|警区|探员)/;

function isForceOfAll(text: string, { path, name }: Place): boolean {
  // 警方港岛总区刑事部: the force of one of its regions.
  const wide =
    path[0] === '香港特别行政区' && path.length > 1 && !text.slice(0, HEAD).includes(`${name}总区`);
  return wide && FORCE.test(text) && COUNTED_UP.test(text);
}

/** Several arrests, told together. */
const COUNTED_UP = /(?:合共|共|总共)拘捕|(?:拘捕|拘)(?:了)?\d/;

/** The place of the signature, of the first clauses, of most of what is named, of the publisher, of the title, of the head. */
const PLACES: readonly ((clue: DocClue) => Place | undefined)[] = [
  ({ text, from, body, epidemic }) => (epidemic && from === 0 ? headPlace(text, from, body) : undefined),
  ({ text }) => signedPlace(text) ?? undefined,
  ({ text, body }) => bodyPlace(text, untilNumber(headOf(body))) ?? undefined,
  ({ text, body }) => ownPlace(text, body) ?? undefined,
  ({ publisher }) => firstPlace(publisher, '') ?? undefined,
  ({ title, titleText }) => firstPlace(untilNumber(title), titleText) ?? undefined,
  ({ text, body }) => firstPlace(untilNumber(headOf(body)), text) ?? undefined,
];

/** 省气象台发布, 全省: of one province, whichever it is. */
const OF_PROVINCE = /[全我]省|(?<![一-龥])省[一-龥]{2}/;

/** Said of the whole country where nothing smaller is named. */
const COUNTRY_WORDS =
  /制造业(?:采购经理指数|PMI)|全国|我国|国务院|全行业|全社会|春运|国铁|(?:铁路|民航)[^,。;\n]{0,8}(?:发送|运输)旅客|中国(?![^,。;\n]{0,10}(?:网|中心|局|院|公司|台|社|银行|协会|集团|籍|船|公民|工人|游客))/;

const countrysWords: DocPlaceRule = ({ text }) =>
  COUNTRY_WORDS.test(text) && ownWords(text) === undefined && !OF_PROVINCE.test(text) ? COUNTRY : undefined;

const saidOfItself: DocPlaceRule = ({ text }) => {
  const own = ownWords(text);
  return own === undefined ? undefined : namedSo(own);
};

const ofProvincesPart: DocPlaceRule = ({ text }) => {
  if (!OF_PROVINCE.test(text)) return undefined;
  const part = PARTS_OF_PROVINCES.find(([words]) => words.test(text))?.[1];
  return part === undefined ? undefined : namedSo(part);
};

/** 该镇, 全乡: the town behind its county in the first words. */
const ofTown: DocPlaceRule = ({ text, from, body }) => {
  if (!/[该全][镇乡]/.test(text)) return undefined;
  const opening = body.filter(({ start }) => start >= from && start < from + OPENING);
  const town = smallest(text, opening, true);
  return town && /[镇乡]$/.test(town.name) ? toDocPlace(town) : undefined;
};

const OPENING = 60;

const inForm: DocPlaceRule = ({ titleText, text }) => {
  const unlisted = unlistedPlace(titleText, text);
  return unlisted === null ? undefined : namedSo(unlisted);
};

/** 警方…拘捕九人…，的士司机…: nobody is named, but the words are those of one region. */
const byTongue: DocPlaceRule = ({ text, titleText, traditional }) => {
  if (!traditional) return undefined;
  const [best] = TONGUES.map(([words, place]) => ({
    place,
    told: new Set(`${titleText}\n${text}`.match(words)).size,
  })).sort((a, b) => b.told - a.told);
  return best && best.told > 1 ? namedSo(best.place) : undefined;
};

/** 长沙晚报讯 昨日，省公安厅…全省, (甲省日报记者乙)…我省: of the province or the city that the paper is of. */
const PAPER = /([一-龥]{2,3})(?:日|晚|晨|早|都市|商)报/;
const BYLINE = 40;

const ofPaper: DocPlaceRule = ({ text, from }) => {
  const province = OF_PROVINCE.test(text);
  if (!province && !/[我全本]市/.test(text)) return undefined;
  const paper = PAPER.exec(textBehind(text, from, BYLINE))?.[1] ?? '';
  const place = [paper, paper.slice(1)]
    .flatMap((name) => [knownPlaces().get(`${name}市`), knownPlaces().get(name)])
    .find((found) => found !== undefined);
  if (!place || place.level === 'country' || place.level === 'world') return undefined;
  return province ? namedSo(place.path[0] ?? place.name) : toDocPlace(place);
};

/** 全市, 我县 of a page that leaves to its masthead which one: the word stands for the name. */
const HERE_PRINTED = /[全我本](?:[省市区县州旗](?![域间第]|排名|平均)|自治区)/;

const asPrinted: DocPlaceRule = ({ text, epidemic }) => {
  const here = (epidemic ? /全[省市州县区旗]/ : HERE_PRINTED).exec(text)?.[0];
  return here === undefined ? undefined : { name: here, path: [], official: null };
};

const ofShortForce: DocPlaceRule = ({ text, from, titleText, epidemic }) => {
  const place = epidemic ? null : (shortForce(text, from) ?? shortForce(titleText, 0));
  return place ? toDocPlace(place) : undefined;
};

/** Millions of people or of 元, and no place in all of the text, not even a word for one: of the whole country. */
const ofNobody: DocPlaceRule = ({ text, titleText, traditional, epidemic, body, title }) =>
  !traditional && !epidemic && ![...title, ...body].some(placeIn) && MANY.test(titleText + text)
    ? COUNTRY
    : undefined;

const MANY = /[\d.]+(?:千万|万亿|亿)|\d{4,}(?:\.\d+)?万/;

/** The place by what the text names, where neither head nor title tell it. */
export const BY_TEXT: readonly DocPlaceRule[] = [
  namedQuake,
  ofTown,
  countrysIssuer,
  countrySaidFirst,
  ofShortForce,
  foundInText,
  countrysWords,
  saidOfItself,
  ofPaper,
  ofProvincesPart,
  inForm,
  byTongue,
  asPrinted,
  ofNobody,
];

/** 本港, 本澳: the region that a text says of itself. */
function ownWords(text: string): string | undefined {
  return OWN_WORDS.find(([words]) => words.test(text))?.[1];
}

function headOf(body: readonly Token[]): readonly Token[] {
  return body.filter((token) => token.start < HEAD);
}

/** 我国自然灾害…。河南省…: of the whole country, said before any part of it is named. */
function saysCountryFirst(text: string, body: readonly Token[]): boolean {
  const first = body.find(placeIn);
  const said = text.slice(0, HEAD).search(/全国|我国/);
  return said >= 0 && (first === undefined || said <= first.start) && !HERE.test(text);
}
