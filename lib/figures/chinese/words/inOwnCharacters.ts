import { textBehind } from '../../../text/beside';
import type { Node } from '../node';
import { foldText } from './foldText';

/** More places than any bulletin names: each is looked for in the whole text. */
const MOST = 200;

/**
 * The names of places as the page writes them, where a list of places gave them in simplified characters.
 * @returns by the name that was read; without those that stand on the page as they are
 */
export function inOwnCharacters(nodes: readonly Node[], text: string): ReadonlyMap<string, string> {
  const printed = new Map<string, string>();
  let folded: string | null = null;
  for (const name of [...new Set(nodes.map(({ place }) => place))].slice(0, MOST)) {
    if (name === null || text.includes(name)) continue;
    folded ??= foldText(text);
    const at = folded.indexOf(foldText(name));
    if (at >= 0) printed.set(name, textBehind(text, at, name.length));
  }
  return printed;
}

/**
 * The units as the page writes them behind its numbers: 處, where 处 was read.
 * @returns by the unit that was read; without those that stand on the page as they are
 */
export function unitsInOwnCharacters(nodes: readonly Node[], text: string): ReadonlyMap<string, string> {
  const printed = new Map<string, string>();
  for (const { unit, end } of nodes) {
    if (unit === null || printed.has(unit)) continue;
    const behind = text
      .slice(end, end + unit.length + 1)
      .trimStart()
      .slice(0, unit.length);
    if (behind !== unit && foldText(behind) === unit) printed.set(unit, behind);
  }
  return printed;
}

/**
 * Words put together from several places of the text, character by character as the page writes them: 确定病例 is 確定病例 on a page in
 * traditional characters.
 * @returns a function for words of that text; a character that the text does not have stays as it is
 */
export function charactersOf(text: string): (words: string) => string {
  let written: ReadonlyMap<string, string> | null = null;
  const read = () => {
    const folded = foldText(text);
    const found = new Map<string, string>();
    for (let at = text.length - 1; at >= 0; at--) found.set(folded.charAt(at), text.charAt(at));
    return found;
  };
  return (words) => {
    written ??= read();
    return Array.from(words, (one) => written?.get(one) ?? one).join('');
  };
}
