import { textBefore, textBehind } from '../../../text/beside';
import { knownPlaces, type Place } from '../../places';
import { foldText } from '../words/foldText';
import type { Token } from '../words/tokens';
import type { DocPlace } from './docPlace';

/** What stands before a name in a list of places: at the head of a line or clause, 以…最多, 分布于, 其次为. */
const BEFORE = /(?:^|[\n,、;:。(]|其中|[以为于在是]|[和及与])$/;
/** A number right behind it, or in a cell of its own. */
const BEHIND = /^[ :(]?(?:各|新增|确诊|有)?\d/;

/** The short names of the towns and districts of one county or city, each with its place. */
function townsOf({ official, path }: DocPlace): ReadonlyMap<string, Place> {
  const towns = new Map<string, Place>();
  const [region, ...more] = path;
  const holder = foldText(official ?? '');
  if (region !== '台湾' || more.length === 0 || holder === '') return towns;
  for (const [name, place] of knownPlaces()) {
    const own = place.paths.find((each) => each[0] === region && each.length > 2 && each.includes(holder));
    const short = name.slice(0, -1);
    // 桃园新增9例, of 桃园市: the city, not its district of that name.
    if (own && short.length > 1 && !holder.startsWith(short) && /[区乡镇市]$/.test(name))
      towns.set(short, { ...place, path: own, paths: [own] });
  }
  return towns;
}

/**
 * The tokens with the towns of Taiwan's county or city that goes by their short names in a list: 中和39例, 枋寮 1208人.
 * @param folded the text that the tokens point into
 * @param place the document's own, which holds them
 */
export function withShortTowns(tokens: readonly Token[], folded: string, place: DocPlace): readonly Token[] {
  const towns = townsOf(place);
  if (towns.size === 0) return tokens;
  const out: Token[] = [];
  let to = 0;
  for (const token of tokens) {
    let at = Math.max(token.start, to);
    if (at >= token.end) continue;
    // 三民, 五股: a name may begin with a numeral.
    const named = token.kind !== 'stop' && !/\d/.test(folded.charAt(at));
    // 以三民8例最多: in the middle of what no list has.
    const last = token.kind === 'text' ? token.end - 1 : at;
    for (let from = at; named && from <= last; from++) {
      const town = townAt(towns, folded, from);
      if (!town) continue;
      if (from > at) out.push({ kind: 'text', start: at, end: from });
      to = from + town.name.length - 1;
      out.push({
        kind: 'word',
        start: from,
        end: to,
        meaning: { kind: 'place', value: town.name, place: town },
      });
      [at, from] = [to, to - 1];
    }
    if (at === token.start) out.push(token);
    else if (at < token.end && token.kind === 'text') out.push({ ...token, start: at });
  }
  return out;
}

function townAt(towns: ReadonlyMap<string, Place>, folded: string, at: number): Place | null {
  if (!BEFORE.test(textBefore(folded, at, 2))) return null;
  for (const length of [2, 3]) {
    const town = towns.get(textBehind(folded, at, length));
    if (town && BEHIND.test(textBehind(folded, at + length, 6))) return town;
  }
  return null;
}
