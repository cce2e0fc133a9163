import type { Scope } from '../../../reading';
import { textBehind } from '../../../text/beside';
import { wordSet } from '../../wordSet';
import type { ReaderState } from '../readerState';
import type { Phrase } from '../words/phrase';

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

const LEFT =
  /^[\d一二三四五六七八九十两]{1,3}[人名位][^。;\n\d一二三四五六七八九十两]{0,20}(?:其后|现|现时|现均|均|后)?已(?:全部)?出院/;

/** 兩名學童曾入院，現已出院: they were there, and are no longer. */
export function haveLeft({ input: { folded }, at }: ReaderState, { marks }: Phrase): boolean {
  return marks.has('formerly') || LEFT.test(textBehind(folded, at, 40));
}
