import type { Place } from '../../places';
import type { PlaceRule } from './figurePlace';

/** What a place has with others. */
export const TRADE = /^(?:trade|exports|imports)(?:_|$)/;

/** 对日本出口: with whom the document's own place trades. */
export const byTrade: PlaceRule = ({ state, phrase, metric }) => {
  const { name, path, official } = state.input.place;
  const abroad = phrase.place !== null && (phrase.place.level === 'country' || isAbroad(phrase.place, path));
  if (!phrase.place || !abroad || !TRADE.test(metric) || official === null) return undefined;
  const own = phrase.place.name === official || /^中国/.test(phrase.place.name);
  return { name, path, qualifier: own ? null : phrase.placeText, isLabel: false };
};

/** 对香港出口, of Taiwan: a division of elsewhere. */
function isAbroad(place: Place, own: readonly string[]): boolean {
  return /^(?:香港|澳门|台湾)/.test(place.path[0] ?? '') && place.path[0] !== own[0];
}

/** Those who come, where they stay, and who goes abroad. */
const COMERS = /^(?:visitors|hotel_guests|arrivals|outbound)(?:_|$)/;

const HOSTS = /^(?:台湾|香港特别行政区|澳门特别行政区)$/;

/** 香港旅客(1.8万人次), 日本住客: where those come from that the document's own place counts. */
export const byComers: PlaceRule = ({ state, phrase, metric }) => {
  const { name, path, official } = state.input.place;
  const from = phrase.place;
  if (!from || official === null || from.level === 'world' || !COMERS.test(metric)) return undefined;
  const outside = path[0] !== from.path[0];
  return outside && HOSTS.test(official)
    ? { name, path, qualifier: phrase.placeText, isLabel: false }
    : undefined;
};
