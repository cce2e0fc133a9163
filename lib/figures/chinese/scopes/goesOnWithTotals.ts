import { CASES } from '../../tables/metricGroups';
import type { ReaderState } from '../readerState';
import type { Phrase } from '../words/phrase';

/** 新增确诊2例、无症状8例；累计确诊31例；无症状28例: told new before in its sentence, the second kind goes on with the totals. */
export function goesOnWithTotals({ epidemic, level }: ReaderState, metric: string, phrase: Phrase): boolean {
  const last = level.tops.at(-1);
  if (!epidemic || phrase.scope || !last?.ownScope || last.scope !== 'cumulative') return false;
  const told = level.tops.some((top) => top.metric === metric && top.scope === 'new');
  return told && CASES.has(metric) && CASES.has(last.metric) && metric !== last.metric;
}
