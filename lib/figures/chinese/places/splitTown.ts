import { textBefore, textBehind } from '../../../text/beside';
import { wordAt } from '../words/lexicon';

/** 将台乡19例, 靖和街道9例: a town or street of a list, right before its number. */
const TOWN = /^[一-龥]{2,5}?(?:街道|[镇乡街])(?=\d)/;
/** What stands before a name in a list of places. */
const BEFORE = /(?:^|[,、:;。(\n]|其中)$/;

/** Where the name of a town ends that begins here and holds a word that steers, as 将 or 和; null if none does. */
export function splitTownEnd(folded: string, at: number): number | null {
  if (!BEFORE.test(textBefore(folded, at, 2))) return null;
  const name = TOWN.exec(textBehind(folded, at, 9))?.[0];
  if (name === undefined) return null;
  const words = [...name].map((_, i) => wordAt(name, i));
  // 王五镇: a numeral in it is none.
  const steers = words.some((word) => word !== null) || /[一二三四五六七八九十]/.test(name.slice(1));
  const alone = words.every((word, i) => word === null || (word.value.kind === 'mark' && word.end === i + 1));
  return steers && alone ? at + name.length : null;
}
