import type { Place } from '../places';
import type { Token } from './tokens';

/** The place that a document speaks of when a clause names none. */
export interface DocPlace {
  readonly name: string | null;
  readonly path: readonly string[];
}

const ALL_PROVINCES = /\d{2} ?个?省(?:\(|区|、|市)|全国除/;
const COUNTRY_ISSUER =
  /国家卫生健康委|国家卫健委|国家统计局|应急管理部|国家防[总办]|公安部|国家疾控|国家林草局|交通运输部|国家发展改革委/;
const HEAD = 400;

/**
 * The document's own place: of the title, else of the first words of the text, else of the publisher.
 * @param folded the text, with the title as its first line or not
 */
export function findDocPlace(
  folded: string,
  title: readonly Token[],
  body: readonly Token[],
  publisher: readonly Token[],
): DocPlace {
  const head = folded.slice(0, HEAD);
  if (ALL_PROVINCES.test(head)) return COUNTRY;
  const titled = firstPlace(title);
  if (titled) return toDocPlace(titled);
  if (COUNTRY_ISSUER.test(head)) return COUNTRY;
  const place =
    firstPlace(body.filter((token) => token.start < HEAD)) ?? firstPlace(publisher) ?? firstPlace(body);
  return place ? toDocPlace(place) : { name: null, path: [] };
}

const COUNTRY: DocPlace = { name: '全国', path: ['全国'] };

function toDocPlace(place: Place): DocPlace {
  return { name: place.name, path: place.path };
}

function firstPlace(tokens: readonly Token[]): Place | null {
  let found: Place | null = null;
  let end = -1;
  for (const token of tokens) {
    const place = token.kind === 'word' ? token.meaning.place : null;
    if (found) {
      if (token.start !== end || !place || place.path.length <= found.path.length) return found;
    }
    if (place && place.level !== 'world') {
      found = place;
      end = token.end;
    }
  }
  return found;
}
