import { knownPlaces } from '../../places';
import type { Meaning } from '../words/lexicon';

/** 含山, 无为, 和静, 中和: short names of counties that begin with a word that steers. */
const BEGINS = /^[含无和共并均同中][一-龥]{1,2}(?=\d)/;
/** What stands before a name in a list of places. */
const BEFORE = /(?:^|[,、:;。(\n]|其中)$/;

/** 甲县8例,含山1例: a county's short name right before its number, in a list of places. */
export function markedCountyAt(
  folded: string,
  at: number,
): { readonly value: Meaning; readonly end: number } | null {
  const name = BEGINS.exec(folded.slice(at, at + 4))?.[0];
  if (!name || !BEFORE.test(folded.slice(Math.max(0, at - 2), at))) return null;
  const place = ['县', '市', '区', '乡', '镇']
    .map((ending) => knownPlaces().get(name + ending))
    .find((known) => known && (/[县市]$/.test(known.name) || known.path[0] === '台湾'));
  return place ? { value: { kind: 'place', value: place.name, place }, end: at + name.length } : null;
}
