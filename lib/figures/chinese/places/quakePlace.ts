import { textBehind } from '../../../text/beside';
import { knownPlaces, type Place } from '../../places';
import { wordAt } from '../words/lexicon';

/** 在某省某市某县(北纬…, 在某县发生4.6级地震, 某县近海(某县政府东方20公里)发生规模5地震: where a seismic network puts the quake. */
const QUAKED = String.raw`([一-龥]{2,24}?)(?:附近|境内|近海|外海|(?:[东南西北]部)?海域)?(?:\((?:北|南)纬|(?:\([^()\n]{2,30}\))?(?:\d{1,2}日)?(?:\d{1,2}时\d{1,2}分)?发生(?:芮氏)?(?:规模)? ?\d(?:\.\d)? ?级?(?:左右)?的?(?:地震|有感))`;
const EPICENTRE = new RegExp(`[在于,分)\\n ]${QUAKED}`);
/** 甲省乙县发生6.9级地震: the words that open a notice, where none further on puts the quake more closely. */
const OPENS_WITH = new RegExp(`^${QUAKED}`);

/** 震央在甲市政府东北方45公里，位于甲市乙区: what it lies in, not what it is away from. */
const LIES_IN = /震央[^。;\n]{0,60}位[于在]([一-龥]{2,16}?)(?:近海|外海|海域|附近)?[,)。;]/;

/** 于甲县外海发生地震: off the county that the sea is called by. */
const OFF_SHORE = /[在于]([一-龥]{2,6}?)(?:外海|近海|海域)发生(?:有感)?地震/;

/** 震央在甲县政府东方30公里,即甲县近海: off the county, where no wider sea is named. */
const AT_SEA = /震央[^。;\n]{0,50}[即于在,(]([一-龥]{2,4}县|[一-龥]{2,4}市)(?:近海|外海)/;
/** 震央在甲县政府东方30公里: nothing but how far it was from an office. */
const FROM_OFFICE = /震央[^。;\n\d]{0,12}?[位在于:]([一-龥]{2}[县市])政府[东西南北偏]{1,4}方?\d/;
const WIDER_SEA = /台湾[东西南北]{1,2}部|海域/;

/** 8日16时43分,宫崎县日向滩发生规模7.1地震: a division of another country, told by its form. */
const ABROAD =
  /[,分)\n ]([一-龥]{1,4}[县州省府道市郡])[一-龥]{0,6}发生(?:芮氏)?(?:规模)? ?\d(?:\.\d)? ?级?(?:左右)?的?(?:强烈)?地震/;

/** 台湾海峡发生规模5地震: in a strait or among islands that no county holds. */
const IN_STRAIT =
  /[,分到在于)\n ]([一-龥]{1,5}(?:海峡|海沟|群岛|列岛|半岛))(?:[东南西北中]{1,2}部)?(?:附近|地区)?(?:海域)?(?:\([^()\n]{2,40}\))?发生(?:芮氏)?(?:规模)? ?\d(?:\.\d)? ?级?(?:左右)?的?(?:强烈)?地震/;

/** 三级以上地震11次: where they were counted is no quake's own place. */
export const QUAKES_COUNTED = /地震(?:活动)?(?:共|计)? ?\d+ ?[次起]/;

/** 茫崖市, 海螺沟镇: the form of a division's name. */
const DIVISION = /^[一-龥]{1,8}(?:[市县区旗乡镇街村岛]|街道)$/;

/** 遂昌苏村: a village behind a county that leaves its ending out. */
const VILLAGE = /[村镇乡]$/;

/** 四川长宁6.0级地震已造成…: a quake that goes by the name of where it was. */
const NAMED =
  /([一-龥]{2,10}?)(?:发生的)?[“”]*(?:\d(?:\.\d)?[“”]*级)?(?:大|强)?地震(?=已|致|造成|累计|共|遇难|灾区|发生后)/g;

export interface NamedPath {
  readonly name: string;
  readonly path: readonly string[];
}

/**
 * The place of an earthquake: the smallest division that stands before its coordinates or its magnitude.
 * @param folded see `foldText`
 * @returns null where the text names no division of China so, and where it counts quakes: they were in many places
 */
export function findQuakePlace(folded: string): NamedPath | null {
  if (QUAKES_COUNTED.test(folded)) return null;
  const named =
    LIES_IN.exec(folded)?.[1] ??
    AT_SEA.exec(folded)?.[1] ??
    EPICENTRE.exec(folded)?.[1] ??
    OFF_SHORE.exec(folded)?.[1] ??
    OPENS_WITH.exec(folded)?.[1] ??
    (WIDER_SEA.test(folded) ? undefined : FROM_OFFICE.exec(folded)?.[1]);
  const known = named ? readPlaceChain(named.replace(/^.*[在于]/, '')) : null;
  const abroad = known
    ? undefined
    : (ABROAD.exec(folded)?.[1] ?? IN_STRAIT.exec(folded)?.[1]?.replace(/^.*[在于到]/, ''));
  return known ?? (abroad ? { name: abroad, path: knownPlaces().get(abroad)?.path ?? [abroad] } : null);
}

/** Where each of the quakes is put that a head tells of. @param folded see `foldText` */
export function epicentresIn(folded: string): readonly (readonly string[])[] {
  return [...folded.matchAll(new RegExp(EPICENTRE, 'g'))].flatMap((match) => {
    const path = readPlaceChain((match[1] ?? '').replace(/^.*[在于]/, ''))?.path;
    return path ? [path] : [];
  });
}

/**
 * The place that a quake is called by, where the text says what it did.
 * @param folded see `foldText`
 */
export function findNamedQuake(folded: string): NamedPath | null {
  for (const [, words = ''] of folded.matchAll(NAMED)) {
    for (let length = words.length; length > 1; length--) {
      const place = readPlaceChain(words.slice(-length));
      if (place) return place;
    }
  }
  return null;
}

/** 甘孜州: 甘孜藏族自治州 by its short name. */
export function goesBy(name: string, said: string): boolean {
  return (
    name === said || (said.endsWith('州') && name.endsWith('自治州') && name.startsWith(said.slice(0, -1)))
  );
}

/**
 * Reads places that stand one behind the other, from wide to narrow; the last may be one that no list has.
 * @returns null when the first is not known or what is left over is no division's name
 */
export function readPlaceChain(text: string): NamedPath | null {
  let path: readonly string[] = [];
  let at = 0;
  let last: Place | null = null;
  while (at < text.length) {
    const word = wordAt(text, at);
    if (!word?.value.place || (word.value.place.level === 'country' && at > 0)) break;
    const { place } = word.value;
    const known = place.paths.find((each) => path.every((step) => each.some((own) => goesBy(own, step))));
    if (!known && path.length > 0 && DIVISION.test(text.slice(at))) break;
    path = known ?? [...path, place.name];
    at = word.end;
    last = place;
  }
  if (path.length === 0) return null;
  const rest = text.slice(at);
  const county = rest === '' || !last ? null : shortCounty(text, { ...last, path }, at);
  const short = county?.path.at(-1)?.slice(0, -1) ?? '';
  if (county && (rest === short || (rest.startsWith(short) && VILLAGE.test(rest))))
    return { name: county.name, path: county.path };
  if (rest !== '' && !DIVISION.test(rest)) return null;
  const full = rest === '' ? path : [...path, rest];
  return { name: full.at(-1) ?? text, path: full };
}

/** 浙江瑞安: a county without its 市 or 县 is only known behind its province. */
export function shortCounty(folded: string, place: Place, end: number): Place | null {
  if (place.level !== 'province' && place.level !== 'city') return null;
  // 襄阳公安: its police, not the county that is called so.
  if (folded.startsWith('公安', end)) return null;
  for (const length of [2, 3]) {
    for (const ending of ['市', '县', '区', '乡', '镇']) {
      const name = textBehind(folded, end, length);
      const county = name.length === length ? knownPlaces().get(name + ending) : undefined;
      const path = county?.paths.find((each) => each[0] === place.path[0] && each.length > place.path.length);
      if (county && path) return { ...county, path };
    }
  }
  return null;
}
