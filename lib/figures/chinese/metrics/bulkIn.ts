import { COUNTED_NOUNS } from '../../tables/countedNouns';
import type { Unit } from '../../tables/units';
import { wordSet } from '../../wordSet';
import { withEnding } from '../words/endingOf';
import { nounIn } from './nounIn';

const BULK: ReadonlySet<string> = wordSet('debris water_pumped farmland cable_damaged drugs_seized');

/** 损坏输电线路26千米 */
const LINES_HURT = /(?:损坏|受损|损毁|毁坏|刮断)[^,。;]{0,6}线路|线路[^,。;]{0,4}(?:损坏|受损|损毁|毁坏)/;

/**
 * What is measured by volume, area or length is no count of things (隧道抢排积水86万立方米), unless it says what became of them:
 * 堤防损坏6.3公里, 冲毁路段5.7公里.
 */
export function bulkIn(unit: Unit, before: string, after: string): string | null {
  const around = before.slice(-12) + after.slice(0, 8);
  const bulk = COUNTED_NOUNS.find(([name, noun]) => BULK.has(name) && noun.test(around));
  if (bulk) return bulk[0];
  const clause = before.split(/[\d,、;。:()]/).at(-1) ?? '';
  if (unit.class === 'length' && LINES_HURT.test(clause)) return 'lines_damaged';
  const thing = nounIn(clause.slice(-12)) ?? nounIn(/^[^和及与并、,;。\d]{0,8}/.exec(after)?.[0] ?? '');
  return thing !== null && withEnding(thing, before, after) !== thing ? thing : null;
}
