import { knownPlaces, type Place } from '../../places';
import type { ReaderState } from '../readerState';
import type { FigurePlace } from './figurePlace';
import { PLACE_END } from './labelPlace';
import type { Named } from './namedClue';

/** 北方省份检测到1151份: a verb, no part of the name. */
export const FINDS = /[一-龥](?:共|累计)?(?:检测到|监测到|检测出|检出)$/;

/** 省某市监狱: the province's, and a part of the name. */
const OF_PROVINCE = /^(?:[^一-龥]|中)?省$/;

/** 甲省哨点医院: those of the place, together. */
const SEVERAL_HOUSES =
  /^(?:(?:各级|各类|各|国家级|网络|监测)*(?:哨点|定点|监测)(?:医院|医疗机构)?|(?:各级|各类)?(?:医疗(?:卫生)?机构|公立医院|网络实验室|疾控机构|发热门诊))$/;

/** The place in the page's own characters, with what belongs to its name. */
export function inFull({ state, phrase, place, base }: Named): FigurePlace {
  const [start, to] = phrase.placeSpan;
  // 甲市乙区社区群聚: the neighbourhood has no name.
  const bare = state.folded.slice(phrase.placeKnownTo, to);
  const inTown = phrase.placeExtended && /^(?:.*[市县区镇乡])?(?:社区|小区)$/.test(bare);
  const end = SEVERAL_HOUSES.test(bare) ? phrase.placeKnownTo : to - (inTown ? 2 : 0);
  const longer = phrase.placeExtended && end > phrase.placeKnownTo;
  const known = !longer || place.level === 'world' || !isNamed(phrase.placeText);
  const from =
    !known && longer && OF_PROVINCE.test(state.folded.slice(0, start).slice(-2)) ? start - 1 : start;
  const printed = state.input.original.slice(from, known && longer ? phrase.placeKnownTo : end);
  const name = place.level === 'world' && longer ? place.name : printed;
  // 东区: of several places with one name none is told by a document that has no place itself.
  const isTold = base.path.length > 0 || place.paths.length === 1;
  // 甲省新增…, in a report of 甲市: the place that holds it.
  const holder = known ? base.path.indexOf(place.name) : -1;
  const path =
    holder >= 0 && holder < base.path.length - 1
      ? base.path.slice(0, holder + 1)
      : place.path.length > 1 && isTold && holdsBoth(base.path, place)
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

/** Whether a place lies in what the text speaks of, or beside it: 甲县乙市4例、丙镇2例. */
function holdsBoth(base: readonly string[], { path, paths }: Place): boolean {
  const beside = paths.length === 1 && base.length === path.length && base.length > 2;
  return base.every((step, depth) => path.includes(step) || (beside && depth === base.length - 1));
}
