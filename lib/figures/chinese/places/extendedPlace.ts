import { textBefore, textBehind } from '../../../text/beside';
import type { Place } from '../../places';
import type { ReaderState } from '../readerState';
import { atBase, type FigurePlace } from './figurePlace';
import type { Named, NamedRule } from './namedClue';
import { type NamedPath, readPlaceChain } from './quakePlace';

/** 九江站, 湖北北部, 定海区部分街道: the measure is the place's own. */
const VAGUE_END =
  /(?:(?:水文|水位|气象|雨量|监测)?站|[东南西北中]{1,2}部.*|大部.*|平地|山区|部分.*|局部.*|局地.*|等地.*|一带.*|境内.*|市区|城区|最低|最高|最大|沿海.*|附近.*|发生.*|[应需将]|出现.*|遭.*|完成.*|实现.*|接待.*|发送.*|海域)$/;

/** 甲市乙县、丙县1200人受灾: one count of a row of places, up to the mark before the last of them. */
const ROW = /(?:^|[,。;:\n])([一-龥、]{2,60})、$/;

export const inRow: NamedRule = (named) => {
  const { state, phrase, place, measured } = named;
  const { folded } = state.input;
  const [start, end] = phrase.placeSpan;
  const others = OTHERS.exec(textBehind(folded, end, 16))?.[0].length ?? 0;
  const shared = measured || /^[^\d]{0,4}(?:各|分别|均)/.test(textBehind(folded, end, 6));
  const row = state.epidemic || shared ? null : ROW.exec(textBefore(folded, start, 64));
  const first = row
    ? readPlaceChain((row[1]?.split('、')[0] ?? '').replace(/^.*(?:造成|导致|致使|致)/, ''))
    : null;
  if (!first || !STRUCK.test(folded.slice(end + others, end + others + 14))) return undefined;
  const last = readPlaceChain(phrase.placeText) ?? place;
  const path = first.path.filter((step, depth) => step === last.path[depth]);
  const name = path.at(-1);
  if (name === undefined && others === 0) {
    // 甲省、乙省63万人受灾: of the two together.
    const from = start - (row?.[1] ?? '').replace(/^.*(?:造成|导致|致使|致)/, '').length - 1;
    const joint = state.input.original.slice(from, end);
    return { name: joint, path: [joint], qualifier: null, isLabel: true };
  }
  return name === undefined ? atBase(named) : { name, path, qualifier: phrase.placeText, isLabel: true };
};

/** 等8市62个县(市、区) */
const OTHERS = /^等?(?:\d{1,3}个?[省市县区州](?:\([^()]{1,8}\))?){1,3}/;

/** 1200余人受灾 */
const STRUCK = /^[\d.,]+[万千]?(?:余|多)?(?:人|户)次?(?:不同程度)?受灾/;

/** Outside an epidemic a place with more words is one only if these are names of places too. */
export const extended: NamedRule = (named) => {
  const { state, phrase, place, measured } = named;
  if (state.epidemic || !phrase.placeExtended) return undefined;
  const { official } = state.input.place;
  const chain = readPlaceChain(phrase.placeText.replace(VAGUE_END, ''));
  const grid = state.headsClause && place.level === 'province' && OWN_BODY.test(phrase.placeText);
  if (!chain && grid) return knownPart(state, place, phrase.placeSpan[0]);
  const hit = state.headsClause && isStruckPart(named);
  if (!chain && hit) return knownPart(state, place, phrase.placeSpan[0]);
  const acts =
    state.headsClause &&
    (official === '全国'
      ? place.level !== 'country'
      : isOffice(named) ||
        (place.name !== official && PORT.test(phrase.placeText.slice(place.name.length - 1))));
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

/** 青岛机场取消航班: of the city, whatever the notice is of. */
const PORT = /^[一-龥]{0,4}(?:机场|火车站|高铁站|[东南西北]站|港|口岸)/;

/** 广东电网, 广西电信: a province's own network, told beside that of the document's. */
const OWN_BODY = /^[一-龥]{2,3}(?:省|自治区)?(?:电网|电力|供电|移动|联通|电信|铁塔)/;

/** 甲县洪水冲毁沟渠: what befell a part of the document's own place. */
function isStruckPart({ state, place, phrase }: Named): boolean {
  // 深圳至雷州半岛东岸沿海: a stretch from one place to another.
  if (/[至到和及]/.test(phrase.placeText)) return false;
  const { official } = state.input.place;
  const inside = official !== null && place.name !== official && place.path.includes(official);
  return inside && state.disaster;
}

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
  const at = state.folded.indexOf(chain.name, start);
  if (at < 0 || at + chain.name.length > end)
    return { name: printedAs(state, chain.name, start, end), path: chain.path };
  const name = textBehind(state.input.original, at, chain.name.length);
  return { name, path: [...chain.path.slice(0, -1), name] };
}
