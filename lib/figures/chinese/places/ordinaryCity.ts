import { textBefore, textBehind } from '../../../text/beside';
import { codesOf } from '../../../text/codesOf';
import { knownPlaces, ORDINARY } from '../../places';
import type { Meaning } from '../words/lexicon';

const BEGINS = codesOf(ORDINARY);

/** What stands before a name in a list of places. */
const BEFORE = /(?:^|[,、:;。(\n]|其中|分布在|[和及与])$/;
/** A number of cases, or another name that shares it. */
const BEHIND = /^(?:(?:报告|新增)?\d+[例宗人]|[各均](?:为|有)?\d|[、和及与](?=[一-龥]))/;

/**
 * 大同2例、朝阳和白银各1例: a city whose short name is an ordinary word, where it stands in a list as a place does.
 * @returns null where none begins
 */
export function ordinaryCityAt(
  folded: string,
  at: number,
): { readonly value: Meaning; readonly end: number } | null {
  if (!BEGINS.has(folded.charCodeAt(at))) return null;
  const name = textBehind(folded, at, 2);
  if (!ORDINARY.has(name)) return null;
  const place = knownPlaces().get(`${name}市`);
  const end = at + 2;
  if (!place || !BEFORE.test(textBefore(folded, at, 3)) || !BEHIND.test(textBehind(folded, end, 12)))
    return null;
  const joined = /^[、和及与]/.test(textBehind(folded, end, 1));
  if (
    joined &&
    !/^[、和及与][一-龥、和及与]{2,40}?[各均]?(?:为|有|报告|新增)?\d/.test(textBehind(folded, end, 44))
  )
    return null;
  return { value: { kind: 'place', value: place.name, place }, end };
}
