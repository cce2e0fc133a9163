import type { Place } from '../../places';
import { placeIn } from '../words/token';
import type { Token } from '../words/tokens';
import { shortCounty } from './quakePlace';

/** The first place, with the smaller ones that follow it without a gap: 海南省文昌市. */
export function firstPlace(tokens: readonly Token[], folded: string): Place | null {
  let found: Place | null = null;
  let end = -1;
  for (const token of tokens) {
    const place = placeIn(token);
    if (found && (token.start !== end || !place || place.path.length <= found.path.length))
      return shortCounty(folded, found, end) ?? found;
    if (place && place.level !== 'world' && place.name !== '新疆生产建设兵团') {
      found = place;
      end = token.end;
    }
  }
  return found && (shortCounty(folded, found, end) ?? found);
}
