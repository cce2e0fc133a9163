import { textBehind } from '../../../text/beside';
import type { Place } from '../../places';
import { LONGEST_TITLE } from '../words/textStart';
import { placeIn } from '../words/token';
import type { Token } from '../words/tokens';
import { withoutEnding } from './incidentPlace';
import { shortCounty } from './quakePlace';

/** 高速宜昌枝江段: the stretch of road or rail that an accident happened on, where the first sentence names one. */
export function roadStretch(text: string, opening: readonly Token[]): Place | null {
  for (const token of opening) {
    const place = placeIn(token);
    if (!place) continue;
    const county = shortCounty(text, place, token.end);
    const end = county ? token.end + county.name.length - 1 : token.end;
    const narrow = county ?? place;
    const inside = /^(?:境内|路?段)/.test(textBehind(text, end, 2));
    if (
      inside &&
      (narrow.level === 'city' || narrow.level === 'county') &&
      ROAD.test(text.slice(Math.max(0, token.start - 24), end))
    )
      return narrow;
  }
  return stretchInTitle(text.slice(0, LONGEST_TITLE));
}

/** 国1南下麻豆段连环撞: a county that a title leaves the ending of out. */
const NAMED = /(?:国道|国\d|台\d{1,2}线|快速道路|高速|省道|公路)[^,。;\n段]{0,8}?([一-龥]{2})路?段/;

function stretchInTitle(words: string): Place | null {
  const name = NAMED.exec(words)?.[1];
  return name === undefined ? null : withoutEnding(name);
}

const ROAD = /台\d{1,2}线|快速道路|高速|国道|省道|公路|铁路|高铁|隧道|公里处/;
