import { knownPlaces } from '../../places';
import type { DocPlace } from './docClue';

/** 大理白族自治州, 都安瑶族自治县: a name that hardly any bulletin prints in full. */
const LONG = /族自治([州县])$/;
const LONGEST = 5;

/** A document's own place by the short name that it prints: 大理州. */
export function shortAsPrinted(place: DocPlace, folded: string): DocPlace {
  const { name, official, path } = place;
  const ending = name === official && name !== null ? LONG.exec(name)?.[1] : undefined;
  if (name === null || ending === undefined || folded.includes(name)) return place;
  for (let length = 2; length <= LONGEST; length++) {
    const short: string = name.slice(0, length) + ending;
    if (folded.includes(short) && knownPlaces().get(short)?.path[0] === path[0])
      return { ...place, name: short };
  }
  return place;
}
