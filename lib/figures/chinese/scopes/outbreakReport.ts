import type { Scope } from '../../../reading';
import { wordSet } from '../../wordSet';
import type { ReaderState } from '../readerState';

/**
 * A title that tells of people who fell ill together: 食物中毒, 腸胃炎爆發, 集體感染. Seen in notices of Hong Kong's and Macau's
 * health authorities 2016–2024.
 */
const TOGETHER = /爆发|食物中毒|集体感染|群集性?感染|集体(?:染|不适|肠胃|发病)|腹泻群聚|肠胃炎/;
const OF_CASES = /确诊|冠状病毒|新冠|疫情|新增|累计/;

/** Whether a folded text is a report of such an outbreak, by its first line. */
export function isOutbreakReport(folded: string): boolean {
  const title = /^\s*([^\n]*)/.exec(folded)?.[1] ?? '';
  return TOGETHER.test(title) && !OF_CASES.test(title);
}

const GROUPS: ReadonlySet<string> = wordSet('outbreaks clusters affected');

/** Whom an outbreak touched is counted as the outbreaks were: those of a week, or all of one that is looked into. */
export function asOutbreakBefore({ nodes }: ReaderState): Scope | null {
  return nodes.findLast(({ metric, parent }) => GROUPS.has(metric) && !parent)?.scope ?? null;
}
