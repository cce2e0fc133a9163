import { textBefore } from '../../../text/beside';
import type { UnitClass } from '../../tables/units';
import type { ReaderState } from '../readerState';

/** 阳性人数达到高峰（694万）: positive by the test that the text speaks of. */
export const POSITIVES = /阳性(?:人数|数)/;

/** What positive ones are called, by the test that was named last before an offset. */
export function positivesOf(state: ReaderState, at: number): string {
  const named = testBefore(state, at);
  return named === 'pcr' ? 'pcr_positive' : named === 'antigen' ? 'antigen_positive' : 'infections';
}

/** The kind of test that was named last before an offset, in this section. */
function testBefore(state: ReaderState, at: number): 'pcr' | 'antigen' | 'other' | null {
  const before = textBefore(state.folded, at, 200);
  const named = [...before.matchAll(/核酸|PCR|抗原|快测|快筛|流感|标本/g)].at(-1)?.[0];
  if (named === undefined) return null;
  if (named === '核酸' || named === 'PCR') return 'pcr';
  return named === '抗原' || named === '快测' || named === '快筛' ? 'antigen' : 'other';
}

/** The rate of the tests that were named last: 核酸, 抗原; of others it is just a rate. */
export function positivityOf(state: ReaderState, at: number): string {
  const named = testBefore(state, at);
  return named === 'pcr' || named === 'antigen' ? `${named}_positivity` : 'positivity';
}

/** What is counted when tests are counted in cases, or in people. */
export function testedAs(unitClass: UnitClass | null, unit: string, words: string): string | null {
  if (unitClass === 'people')
    return /^(?:人|名|位)$/.test(unit) && /采样|采检|筛检/.test(words) ? 'people_tested' : null;
  if (unitClass !== 'case') return null;
  if (/抗原|快[速]?[测检]/.test(words)) return 'antigen_positive';
  return /核酸/.test(words) ? 'pcr_positive' : null;
}
