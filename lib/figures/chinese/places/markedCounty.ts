import { knownPlaces } from '../../places';
import type { Meaning } from '../words/lexicon';

/** 含山, 无为, 和静: short names of counties that begin with a word that steers. */
const BEGINS = /^[含无和共并均同][一-龥]{1,2}(?=\d)/;
/** What stands before a name in a list of places. */
const BEFORE = /(?:^|[,、:;。(\n]|其中)$/;

/** 甲县8例,含山1例: a county's short name right before its number, in a list of places. */
export function markedCountyAt(
  folded: string,
  at: number,
): { readonly value: Meaning; readonly end: number } | null {
  const name = BEGINS.exec(folded.slice(at, at + 4))?.[0];
  if (!name || !BEFORE.test(folded.slice(Math.max(0, at - 2), at))) return null;
  const place = knownPlaces().get(`${name}县`) ?? knownPlaces().get(`${name}市`);
  return place ? { value: { kind: 'place', value: place.name, place }, end: at + name.length } : null;
}
