import { textBefore } from '../../../text/beside';
import { knownPlaces, type Place } from '../../places';
import type { ReaderState } from '../readerState';
import type { Phrase } from '../words/phrase';
import { asWritten, type FigurePlace } from './figurePlace';
import { readPlaceChain } from './quakePlace';

/** A district, a station, a harbour or a hill by its form. */
export const SPOT =
  /^(?:[一-龥]{2,7}(?=苏木)|[一-龥]{1,4})(?:苏木|区|县|市|镇|乡|站|水库|观象台|机场|港|岛|礁|山|岭|峰|大桥|村|湾|码头)$/;
/** What says when or how much, not where. */
const NO_SPOT =
  /^[高超低]|最|全|气象|其中|局[地部]|山区|市区|部分|[今昨明]|预计|雨量|气温|风力|水位|阵风|达|至|地区$|乡镇$|^其[他余它]|^[本该各]|沿[海岸]|海面|近海|外海/;
/** Where it was measured stands before the verb or the noun: 宫崎港观测到, 内港水位. */
const AT_HEAD =
  /^(?:其?中?以)?([一-龥]{2,8}?)(?:的)?(?:小时|最大|累计|平均)?(?:过程雨量|降雨量|降水量|雨量|水位|潮位|风力|阵风|气温|积雪|测得|录得|观测到|监测到|出现|有)/;
const ENDINGS = ['', '区', '县', '市', '乡', '镇'];

/** A measure's own spot, which no list has or which goes without its ending: 北碚44.5℃、六龟区1486毫米. */
export function findSpot(state: ReaderState, phrase: Phrase, metric: string): FigurePlace | null {
  const head = AT_HEAD.exec(phrase.raw)?.[1];
  const found = spotOf(state, phrase.text) ?? (head ? spotOf(state, head) : null) ?? mostOf(state);
  return found ?? (isInRow(state, phrase, metric) ? named(state, phrase.text) : null);
}

function spotOf(state: ReaderState, words: string): FigurePlace | null {
  const text = words.replace(
    /^(?:小时|分钟)[内来]?|^.{1,2}部的|^.*?(?:测得|录得|观测到)|^(?:其次|依次|第[二三])(?:为|是|在)?|^(?:出现)?在/,
    '',
  );
  if (text.length < 2 || text.length > 9 || NO_SPOT.test(text)) return null;
  return countyAs(state, text) ?? (SPOT.test(text) ? named(state, text) : null);
}

/** 最大雨量为甲村兆坑40毫米，其次乙迳27毫米: what says the most, or the next, names the spot right before the number. */
const MOST =
  /(?:最[大高强](?:小时)?(?:点|累计|降|过程)*雨[量强]?(?:为|是|在|出现在|位于)|其次(?:为|是|在)?)([一-龥]{2,8})$|最[大高](?:为|是|在|出现在)?([一-龥]{1,4}(?:镇|乡|街道|站|村))$/;

function mostOf(state: ReaderState): FigurePlace | null {
  const most = MOST.exec(textBefore(state.folded, state.at, 24));
  const name = most?.[1] ?? most?.[2];
  return name && !NO_SPOT.test(name) ? named(state, name) : null;
}

/** A county of the document's own place that goes without its ending. */
export function countyOf({ input }: ReaderState, text: string): Place | null {
  const { official } = input.place;
  for (const ending of ENDINGS) {
    const county = knownPlaces().get(text + ending);
    const path = county?.paths.find((each) => official === '全国' || each.includes(official ?? ''));
    if (county && path) return { ...county, path };
  }
  return null;
}

function countyAs(state: ReaderState, text: string): FigurePlace | null {
  const county = countyOf(state, text);
  const { name } = asWritten(state, text, state.input.place.path);
  return county ? { name, path: county.path, qualifier: null, isLabel: true } : null;
}

/** 最大雨量出现在甲县乙镇，达264毫米; 最大在甲县某水库，为744毫米: where there was most, in the clause before the number. */
const MOST_IN =
  /最[大高低强][^,。;、\d]{0,12}?(?:出现在|发生在|位于|在|为|是)([一-龥]{2,20}),(?:为|达到?|降[雨水]量|雨量|高达)*$/;

/** The town, else the county or city, where something was most. */
export function placeOfMost({ input, at }: ReaderState): FigurePlace | null {
  const words = MOST_IN.exec(textBefore(input.folded, at, 48))?.[1] ?? '';
  for (let length = words.length; length > 1; length--) {
    const place = readPlaceChain(words.slice(0, length));
    if (place) return { ...place, qualifier: null, isLabel: true };
  }
  return null;
}

/** 甲港50公分，乙津40公分: a bare name beside one where the same was measured. */
function isInRow(state: ReaderState, { raw, text }: Phrase, metric: string): boolean {
  const last = state.nodes.at(-1);
  return (
    last?.metric === metric &&
    last.sentence === state.sentence &&
    last.ownPlace &&
    raw === text &&
    /^[一-龥]{2,4}$/.test(text) &&
    !NO_SPOT.test(text)
  );
}

function named(state: ReaderState, text: string): FigurePlace {
  return { qualifier: null, isLabel: true, ...asWritten(state, text, state.input.place.path) };
}
