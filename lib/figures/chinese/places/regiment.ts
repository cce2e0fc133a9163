import { textBehind } from '../../../text/beside';
import type { Meaning } from '../words/lexicon';

const CORPS = '新疆生产建设兵团';
/** 62团, 143团场: a farm of the corps goes by its number. */
const REGIMENT = /^\d{1,3}团(?:场)?(?![伙体队组员伍])/;

/** The regiment of Xinjiang's corps that a number names, in a text that tells of the corps. @param folded see `foldText` */
export function regimentAt(
  folded: string,
  at: number,
): { readonly value: Meaning; readonly end: number } | null {
  const name = REGIMENT.exec(textBehind(folded, at, 6))?.[0];
  if (name === undefined || !folded.includes('兵团')) return null;
  const path = [CORPS, name];
  const place = { name, path, paths: [path], level: 'county' as const };
  return { value: { kind: 'place', value: name, place }, end: at + name.length };
}
