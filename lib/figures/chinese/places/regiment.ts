import { textBefore, textBehind } from '../../../text/beside';
import { knownPlaces } from '../../places';
import type { Meaning } from '../words/lexicon';
import type { DocPlace } from './docClue';

const CORPS = '新疆生产建设兵团';
/** 62团, 143团场: a farm of the corps goes by its number. */
const REGIMENT = /^\d{1,3}团(?:场)?(?![伙体队组员伍])/;
/** 第八师石河子市, 第十二师: a division, and the city that is one with it. */
const DIVISION =
  /^第(?:[一二三四五六七八九十]{1,2}|\d{1,2})师(?:([一-龥]{2,4}市)|(?=(?:报告|新增|累计)*\d|[、和及与]第|各\d))/;

/** The division or regiment of Xinjiang's corps that a number names, in a text that tells of the corps. @param folded see `foldText` */
export function regimentAt(
  folded: string,
  at: number,
): { readonly value: Meaning; readonly end: number } | null {
  const words = textBehind(folded, at, 14);
  const division = words.startsWith('第') ? DIVISION.exec(words) : null;
  const city = division?.[1] ? knownPlaces().get(division[1]) : undefined;
  const unlisted = division?.[1] && !city ? division[1].length : 0;
  const found = division ? division[0].slice(0, division[0].length - unlisted) : REGIMENT.exec(words)?.[0];
  if (found === undefined || !TELLS_OF_CORPS.test(folded)) return null;
  // 兵团第四师: what stands right behind the name of the corps is told by its own words.
  if (division && !city && /兵团$/.test(textBefore(folded, at, 2))) return null;
  const path = city ? city.path : [CORPS, found];
  const place = { name: city?.name ?? found, path, paths: city?.paths ?? [path], level: 'county' as const };
  return { value: { kind: 'place', value: place.name, place }, end: at + found.length };
}

const TELLS_OF_CORPS = /兵团|师市/;

/** 兵团报告新增3例: by the short name that it has in its own bulletins. */
const SHORT = /(?<!建设)兵团(?=报告|新增|累计|现有|无|尚)/;

export function corpsAsPrinted(place: DocPlace, folded: string): DocPlace {
  return place.official === CORPS && SHORT.test(folded) ? { ...place, name: '兵团' } : place;
}
