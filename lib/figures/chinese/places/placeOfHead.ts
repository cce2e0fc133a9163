import { HEAD } from '../words/head';
import { officePlace } from './bodyPlace';
import { COUNTRY, type DocPlaceRule, namedSo, toDocPlace } from './docClue';
import { epicentresIn, findQuakePlace, QUAKES_COUNTED } from './quakePlace';
import { stationPlace } from './stationPlace';

/** 全国除某省(以外): a whole without one part is a place of its own. */
const EXCEPT = /全[国省市]除[一-龥]{2,4}?(?=以外|之外|外)/;

const exceptOnePart: DocPlaceRule = ({ start }) => {
  const except = EXCEPT.exec(start)?.[0];
  return except === undefined ? undefined : namedSo(except);
};

const ALL_PROVINCES =
  /[南北]方省份|等\d{1,2}个?省|(?<!(?:波及|涉及|关联|蔓延至|外溢至)到?)(?<!\d)(?:\d{1,2}|[两三四五六七八九十]) ?个?省(?:\(|区|份|、|市|\d)/;

const manyProvinces: DocPlaceRule = ({ start, titleText, titled }) =>
  (ALL_PROVINCES.test(start) && (!titled || titled.level === 'country' || ALL_PROVINCES.test(titleText))) ||
  (QUAKES_COUNTED.test(start) && /我国|全国/.test(start))
    ? COUNTRY
    : undefined;

const ofQuake: DocPlaceRule = ({ text, from, body }) => {
  // 甲县发生6.1级地震…；乙县发生4.5级地震: of what holds them both, if its office speaks.
  const [first, ...others] = epicentresIn(text.slice(0, HEAD));
  const speaker = others.some((path) => path.at(-1) !== first?.at(-1)) ? officePlace(text, from, body) : null;
  if (speaker && [first, ...others].every((path) => path?.includes(speaker.name))) return toDocPlace(speaker);
  const quake = findQuakePlace(text.slice(0, HEAD));
  return quake ? namedSo(quake.name, quake.path) : undefined;
};

/** The place as the head alone tells it, whoever reports. */
const ofStation: DocPlaceRule = ({ text, from, epidemic, incident }) => {
  const station = epidemic || incident ? null : stationPlace(text, from);
  return station ? toDocPlace(station) : undefined;
};

export const BY_HEAD: readonly DocPlaceRule[] = [exceptOnePart, manyProvinces, ofQuake, ofStation];
