import { wordSet } from '../../wordSet';
import type { ScopeRule } from './scopeClue';

/** Who lies ill, is kept at home or apart in Hong Kong, Macau and Taiwan: told as it is now, in a report of a day too. */
const HELD: ReadonlySet<string> = wordSet('critical serious quarantined isolated');

/** Whoever lies ill or apart now; 新增68名病人危殆、107名严重: of the day as well. */
export const heldNow: ScopeRule = ({ state, metric, phrase, whole }) => {
  if (!state.epidemic || !state.input.traditional || !HELD.has(metric) || phrase.scope || whole)
    return undefined;
  const { last } = state.level;
  const goesOn = state.enumerated && last?.sentence === state.sentence && last.scope === 'new';
  return goesOn || phrase.marks.has('release') ? undefined : 'current';
};
