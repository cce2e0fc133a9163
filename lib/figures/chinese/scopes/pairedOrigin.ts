import type { Origin } from '../../../reading';
import { wordSet } from '../../wordSet';
import type { ReaderState } from '../readerState';

/** Cases that are told side by side. */
const KINDS: ReadonlySet<string> = wordSet('confirmed asymptomatic asymp_observed');

/** How far back the first of two counts may stand, with what its bracket tells. */
const PAIR_WITHIN = 120;

/** 新增境外输入确诊病例3例（甲市2例、乙市1例）和无症状感染者9例: the second came from where the first did. */
export function pairedOrigin(state: ReaderState, metric: string): Origin | null {
  const { originOf: from, input, at } = state;
  const goesOn = from?.scope === 'new' || (from?.scope === 'current' && state.enumerated);
  if (!from?.origin || !goesOn || from.metric === metric) return null;
  if (!KINDS.has(metric) || !KINDS.has(from.metric) || from.end > at || at - from.end > PAIR_WITHIN)
    return null;
  const between = input.folded.slice(from.end, at).replace(/\([^()]*\)/g, '');
  const others = from.origin === 'local' ? /境外|输入|移入/ : /本土|本地|境内/;
  return /[;。\n:()]/.test(between) || others.test(between) ? null : from.origin;
}
