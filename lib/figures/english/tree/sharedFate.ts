import type { Mention } from '../mentions';
import { ownName } from '../metrics/ownName';
import { FATED, FATES } from '../tables/fateWords';
import { latin } from '../words/latin';

const FATE = new RegExp(`_(?:${FATES.map(({ fate }) => fate).join('|')})$`, 'u');
const AND = /^[^.;,]{0,40}(?:,|,? and)\s+$/iu;
const HOMES = /^(?:houses|homes|dwellings|buildings)$/i;
const ROW = latin(String.raw`^[^.;,]{0,40}(?:,|,? and)\s+(?:(?:and |in )?\p{Lu}[\p{L} ]{1,24} )?$`);
/** "71 bottles of alcohol" */
const OF_GOODS = latin(String.raw`^of ([\p{L} -]{3,30}?)(?=$|[.,]|\s(?:in|across|during|and)\b)`);

/**
 * "damaged 127 roads and 2 bridges": a thing without a word of its own for what became of it shares that of the thing before it.
 */
export function sharedFate(
  metric: string | null,
  { noun, predicate, gap }: Mention,
  neighbour: string | null,
): string | null {
  // "with Alder recording 20,245 homes affected, Birch 13,927 homes"
  if (/^houses_/u.test(neighbour ?? '') && metric === ownName(noun) && HOMES.test(noun) && ROW.test(gap))
    return neighbour;
  const fate = FATE.exec(neighbour ?? '')?.[0];
  if (fate === undefined) return null;
  const thing = FATED.find(([, words]) => words.test(noun))?.[0] ?? ownName(noun);
  const goods = OF_GOODS.exec(predicate)?.[1];
  if (goods !== undefined && metric !== null && metric === ownName(goods) && AND.test(gap))
    return `${FATED.find(([, words]) => words.test(goods))?.[0] ?? metric}${fate}`;
  // Drones are equipment until they are seized.
  const things = fate === '_seized' && metric === 'equipment';
  const bare = metric !== null && (things || metric === thing || metric === ownName(noun));
  const ends = /^(?:$|[.,]|in\b|across\b|during\b)/u.test(predicate);
  return bare && ends && AND.test(gap) ? `${thing}${fate}` : null;
}
