import { knownPlaces, type Place } from '../places';
import { COUNTRY_ISSUER, ISSUERS, OWN_WORDS, PARTS_OF_PROVINCES, TAIWAN } from '../tables/issuers';
import { bodyPlace, officePlace } from './bodyPlace';
import { isFarPoint } from './farPoint';
import { HEAD, HERE } from './head';
import { holderOfRow } from './holderOfRow';
import { findIncidentPlace, isDateline, tellsOfIncident, titledDistrict } from './incidentPlace';
import { ownPlace } from './ownPlace';
import { findNamedQuake, findQuakePlace, QUAKES_COUNTED, shortCounty } from './quakePlace';
import { roadStretch } from './roadStretch';
import { shortTitled } from './shortTitled';
import { stationPlace } from './stationPlace';
import { isEpidemic } from './subjects';
import { LONGEST_TITLE, textStart } from './textStart';
import type { Token } from './tokens';
import { untilNumber } from './untilNumber';

/** The place that a document speaks of when a clause names none. */
export interface DocPlace {
  readonly name: string | null;
  readonly path: readonly string[];
  /** As the list of places has it, whatever the page calls it. */
  readonly official: string | null;
}

const COUNTRY: DocPlace = { name: '全国', path: ['全国'], official: '全国' };
const ALL_PROVINCES = /[南北]方省份|(?:\d{1,2}|[两三四五六七八九十]) ?个?省(?:\(|区|份|、|市|\d)/;
/** 全国除某省(以外): a whole without one part is a place of its own. */
const EXCEPT = /全[国省市]除[一-龥]{2,4}?(?=以外|之外|外)/;
/** Said of the whole country where nothing smaller is named. */
const COUNTRY_WORDS = /全国|我国|国务院|全行业|全社会|春运|国铁|(?:铁路|民航)[^,。;\n]{0,8}(?:发送|运输)旅客/;
/** How far an accident's first sentences go, which name the stretch of road. */
const FIRST_SENTENCES = 200;
/** The issuer that speaks stands in the first words of the text. */
const OPENING = 16;

/**
 * The document's own place: of the title, else of the first words of the text, else of the publisher.
 * @param titleText folded, as is `text`
 * @param allOfTitle tokens of the title, `allOfBody` those of the text
 */
export function findDocPlace(
  titleText: string,
  text: string,
  allOfTitle: readonly Token[],
  allOfBody: readonly Token[],
  publisher: readonly Token[],
): DocPlace {
  const title = allOfTitle.filter((token) => !isFarPoint(token, titleText));
  const body = allOfBody.filter((token) => !isFarPoint(token, text) && !isByline(token, text));
  const start = `${titleText}\n${text}`.slice(0, HEAD);
  const except = EXCEPT.exec(start);
  if (except) return { name: except[0], path: [except[0]], official: except[0] };
  if (ALL_PROVINCES.test(start) || (QUAKES_COUNTED.test(start) && /我国|全国/.test(start))) return COUNTRY;
  const quake = findQuakePlace(text.slice(0, HEAD));
  if (quake) return { ...quake, official: quake.name };
  const from = textStart(text);
  const station = isEpidemic(text) ? null : stationPlace(text, from);
  if (station && !tellsOfIncident(titleText, text, from)) return toDocPlace(station);
  const office =
    isEpidemic(text) || tellsOfIncident(titleText, text, from) ? null : officePlace(text, from, body);
  const district = titleText.length <= LONGEST_TITLE ? titledDistrict(titleText, text) : null;
  const scene = isEpidemic(text) ? null : findIncidentPlace(text, from, body);
  if (district) return toDocPlace(closer(scene, ofOffice(office, district)));
  const county = shortTitled(titleText, text, body);
  if (county) return toDocPlace(closer(scene, ofOffice(office, county)));
  const opening = body.filter((token) => token.start >= from && token.start <= from + FIRST_SENTENCES);
  const stretch = roadStretch(text, opening);
  if (stretch) return toDocPlace(stretch);
  const isTitle = titleText.length <= LONGEST_TITLE && !/[。;]/.test(titleText);
  const named = isTitle ? holderOfRow(title, firstPlace(title, titleText)) : null;
  const titled = named && ofOffice(office, named);
  const issued = ISSUERS.find(([issuer]) => issuer.test(start))?.[1] ?? (TAIWAN.test(text) ? '台湾' : null);
  // 本土新增28例 高雄市居多: behind the number it is one of the issuer's places.
  // 天文台发出警告 元朗录得…: not at its head, and one of the issuer's own places.
  const firstWords = titleText + text.slice(text.indexOf('\n') + 1).slice(0, OPENING);
  const speaks = ISSUERS.find(([issuer]) => issuer.test(firstWords))?.[1] === issued;
  // 甲邨群组扩大 本港新增…: of the whole, whatever one district the title opens with.
  const whole =
    issued !== null &&
    titled?.path[0] === issued &&
    (/本港|全港|本澳|全澳|国内|全台/.test(titleText) || (isEpidemic(text) && isFacility(titled, titleText)));
  if (whole && titled.path.length > 1) return { name: issued, path: [issued], official: issued };
  const inside =
    issued !== null && speaks && !isEpidemic(text) && titled?.path[0] === issued && !startsWithPlace(title);
  if (inside) return { name: issued, path: [issued], official: issued };
  const leads = firstPlace(untilNumber(title), titleText) !== null;
  const wider =
    titled && !leads ? firstPlace(untilNumber(body.filter((token) => token.start < HEAD)), text) : null;
  if (wider && titled?.path.includes(wider.name) && wider !== titled) return toDocPlace(wider);
  // 江苏一工厂爆炸, with 江苏盐城响水县 in the text
  if (titled && closer(scene, titled) !== titled) return toDocPlace(closer(scene, titled));
  if (titled && titled.level !== 'country' && (leads || issued === null)) return toDocPlace(titled);
  if (scene) return toDocPlace(scene);
  // 台南市卫生局公布新增1例: of the city, whatever it tells of the whole country.
  const bureau = issued !== null && isEpidemic(text) ? officePlace(text, from, body) : null;
  if (bureau && bureau.path[0] === issued && bureau.path.length > 1) return toDocPlace(bureau);
  if (issued) return { name: issued, path: [issued], official: issued };
  const shaken = findNamedQuake(text.slice(0, HEAD));
  if (shaken) return { ...shaken, official: shaken.name };
  if (COUNTRY_ISSUER.test(start)) return COUNTRY;
  const head = body.filter((token) => token.start < HEAD);
  const place =
    signedPlace(text) ??
    bodyPlace(text, untilNumber(head)) ??
    ownPlace(text, body) ??
    firstPlace(publisher, '') ??
    firstPlace(untilNumber(title), titleText) ??
    firstPlace(untilNumber(head), text);
  const own = OWN_WORDS.find(([words]) => words.test(text))?.[1];
  if (!titled && !own && !isEpidemic(text) && saysCountryFirst(text, body)) return COUNTRY;
  // 本港新增…；荃湾一间店铺: one of its districts is not what the whole is about.
  const inOwn = isEpidemic(text) && own !== undefined && place?.path[0] === own && place.path.length > 1;
  if (place && !inOwn) return toDocPlace(place);
  if (!inOwn && COUNTRY_WORDS.test(text)) return COUNTRY;
  if (own) return { name: own, path: [own], official: own };
  const part = OF_PROVINCE.test(text)
    ? PARTS_OF_PROVINCES.find(([words]) => words.test(text))?.[1]
    : undefined;
  if (part) return { name: part, path: [part], official: part };
  const unlisted = unlistedPlace(titleText, text);
  return { name: unlisted, path: unlisted ? [unlisted] : [], official: unlisted };
}

/** (中央社记者某某台北5日电), (台北5日电): where a reporter of an agency sits, in the bracket before the text. */
function isByline(token: Token, text: string): boolean {
  const ends = text.slice(token.end, token.end + 10).search(/[电讯]\)/);
  return ends > 0 && token.kind === 'word' && token.meaning.place !== null && isDateline(text, token);
}

/** 路环公共卫生临床中心, 屯门医院: of all whom it takes in, wherever it stands. */
function isFacility({ name }: Place, title: string): boolean {
  const behind = title.slice(title.indexOf(name) + name.length);
  return title.includes(name) && /^[一-龥]{0,8}(?:医院|中心|隔离营|检疫站|酒店)/.test(behind);
}

/** The scene of an incident, where it lies in a wider place; else that place. */
function closer(scene: Place | null, place: Place): Place {
  const within = scene !== null && scene.path.length > place.path.length && scene.path.includes(place.name);
  return within ? scene : place;
}

/** 甲市乙区高温, said by the weather office of 甲市: what an office counts is of all that it answers for. */
function ofOffice(office: Place | null, place: Place): Place {
  return office && place.path.includes(office.name) ? office : place;
}

/** 省气象台发布, 全省: of one province, whichever it is. */
const OF_PROVINCE = /[全我]省|(?<![一-龥])省[一-龥]{2}/;

/** Whether a title opens with a place. */
function startsWithPlace([first]: readonly Token[]): boolean {
  return first?.kind === 'word' && first.meaning.place !== null;
}

/** A name at the start of the title, or after 据, in the form of a division's. */
const DIVISION_FORM = /(?:^|[\n据])((?![全我本各该据])[一-龥]{2,4}?[省市州县区])(?=[一-龥])/g;

/** A place that no list has (a new one, one misspelt, one made up): its form tells it, if title and text both open with it. */
function unlistedPlace(titleText: string, text: string): string | null {
  const inTitle = [...titleText.slice(0, HEAD).matchAll(DIVISION_FORM)].map((match) => match[1] ?? '');
  const inText = new Set([...text.matchAll(DIVISION_FORM)].map((match) => match[1] ?? ''));
  return inTitle.find((name) => inText.has(name)) ?? null;
}

/** 我国自然灾害…。河南省…: of the whole country, said before any part of it is named. */
function saysCountryFirst(text: string, body: readonly Token[]): boolean {
  const first = body.find((token) => token.kind === 'word' && token.meaning.place !== null);
  const said = text.slice(0, HEAD).search(/全国|我国/);
  return said >= 0 && (first === undefined || said <= first.start) && !HERE.test(text);
}

/** Who signs at the end: …⏎甲市疫情防控指挥部办公室⏎2020年3月1日. */
const SIGNED =
  /\n *([一-龥]{1,10}?[省市县区州旗盟])[一-龥]{0,30}(?:指挥部|委员会|卫健委|卫健局|办公室|中心|局|厅)(?:办公室)?[ \n]*(?:\n *[\d年月日 -]{6,14})?\s*$/;
const SIGNATURE = 80;

/** 我市…: the place whose office signs the notice. */
function signedPlace(text: string): Place | null {
  if (!HERE.test(text)) return null;
  const name = SIGNED.exec(text.slice(-SIGNATURE))?.[1];
  return (name && knownPlaces().get(name)) || null;
}

function toDocPlace(place: Place): DocPlace {
  return { name: place.name, path: place.path, official: place.name };
}

/** The first place, with the smaller ones that follow it without a gap: 海南省文昌市. */
function firstPlace(tokens: readonly Token[], folded: string): Place | null {
  let found: Place | null = null;
  let end = -1;
  for (const token of tokens) {
    const place = token.kind === 'word' ? token.meaning.place : null;
    if (found && (token.start !== end || !place || place.path.length <= found.path.length))
      return shortCounty(folded, found, end) ?? found;
    if (place && place.level !== 'world' && place.name !== '新疆生产建设兵团') {
      found = place;
      end = token.end;
    }
  }
  return found && (shortCounty(folded, found, end) ?? found);
}
