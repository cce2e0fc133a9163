import { wordSet } from '../../wordSet';
import type { ScopeRule } from './scopeClue';

/** Who lies ill, is kept at home or apart in Hong Kong, Macau and Taiwan: told as it is now, in a report of a day too. */
const HELD: ReadonlySet<string> = wordSet('critical serious quarantined isolated');

/** Those too, behind the word for a day: 今日住院61人 are there that day. */
const THERE: ReadonlySet<string> = wordSet('in_hospital icu ventilated home_care');
const GROWS = /增|新|再|又|添|入院|入住|送院/;

/** Whoever lies ill or apart now; 新增68名病人危殆、107名严重: of the day as well. */
export const heldNow: ScopeRule = ({ state, metric, phrase, whole }) => {
  if (!state.epidemic || !state.input.traditional || whole) return undefined;
  const today = phrase.scope === 'new' && !GROWS.test(phrase.raw);
  if (today && THERE.has(metric)) return 'current';
  if (!HELD.has(metric) || (phrase.scope && !today)) return undefined;
  const { last } = state.level;
  const goesOn = state.enumerated && last?.sentence === state.sentence && last.scope === 'new';
  return goesOn || phrase.marks.has('release') ? undefined : 'current';
};
