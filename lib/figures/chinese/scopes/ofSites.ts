import { textBehind } from '../../../text/beside';
import { leadOf } from '../places/leads';
import type { ReaderState } from '../readerState';
import { sentenceBefore } from '../words/sentenceBefore';
import { OF_NEWS, type ScopeRule } from './scopeClue';

/** Seen in: the daily reports of Hong Kong, whose parts on schools and homes follow one with totals. */
const SITES_BEFORE =
  /(?:院舍|学校|医院|社区)方面,|[间所](?:[一-龥]{0,6})(?:学校|院舍|幼稚园)(?:今日|合共|共|再)*(?:呈报|通报|上报)/;
const SITES_BEHIND = /^[\d,]+[宗例](?:学校|院舍)(?:呈报|通报|上报)/;
const TOTAL = /累计|(?<!截)至今|累积|自[^,。]{1,12}起|第.波/;
const REACH = 80;
/** A number that is told twice, and of which nobody has so many by chance. */
const TELLING = 10;

/** 现有院舍中,再确诊1名院友: one more. */
const ONE_MORE = /再(?:确诊|验出|检出|发现|呈报|接获)(?:了|多)?$/;

/** A daily report's cases in schools and homes, and the day's own count where it is told again “as of” midnight. */
export const ofSites: ScopeRule = ({ state, metric, phrase, whole }) => {
  const { epidemic, input, nodes, since, at, folded, mode } = state;
  const daily = epidemic && input.traditional && nodes[0]?.scope === 'new' && !since && !whole;
  if (!daily || !OF_NEWS.has(metric)) return undefined;
  if (ONE_MORE.test(leadOf(state))) return 'new';
  const sentence = sentenceBefore(folded, at, REACH);
  const asOf = phrase.marks.has('asof');
  if ((phrase.scope && !asOf) || TOTAL.test(sentence)) return undefined;
  if (SITES_BEFORE.test(sentence) || SITES_BEHIND.test(textBehind(folded, at, 16))) return 'new';
  return (asOf || mode === 'as-of') && isNewsAgain(state, metric) ? 'new' : undefined;
};

function isNewsAgain({ nodes, folded, at }: ReaderState, metric: string): boolean {
  const value = Number.parseFloat(textBehind(folded, at, 12).replace(/,/g, ''));
  return (
    value >= TELLING &&
    nodes.some(
      (node) => node.metric === metric && node.value === value && node.scope === 'new' && !node.parent,
    )
  );
}
