import type { Place } from '../places';
import { shortCounty } from './quakePlace';
import type { Token } from './tokens';

/** 高速宜昌枝江段: the stretch of road or rail that an accident happened on, where the first sentence names one. */
export function roadStretch(text: string, opening: readonly Token[]): Place | null {
  for (const token of opening) {
    if (token.kind !== 'word' || !token.meaning.place) continue;
    const { place } = token.meaning;
    const county = shortCounty(text, place, token.end);
    const end = county ? token.end + county.name.length - 1 : token.end;
    const narrow = county ?? place;
    const inside = text
      .slice(end, end + 2)
      .replace(/^境内/, '段')
      .startsWith('段');
    if (
      inside &&
      (narrow.level === 'city' || narrow.level === 'county') &&
      ROAD.test(text.slice(Math.max(0, token.start - 24), end))
    )
      return narrow;
  }
  return null;
}

const ROAD = /高速|国道|省道|公路|铁路|高铁|隧道/;
