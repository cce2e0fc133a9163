import type { ReaderState } from '../readerState';
import { sentenceBefore } from '../words/sentenceBefore';

/** A reservoir, a lake or a gauge, with the words before it up to a mark or a figure. */
const WATERS =
  /([一-龥]{2,14}?)(水库|水利枢纽|水电站|水文站|水位站|潮位站|站|湖)(?!点|位|长|台|次|区|库|群|水系|流域|沿|[东西南北])/g;
/** What stands before its name in one run of characters: where it lies, when, what else was told. */
const LEAD =
  /^.*(?:[上中下]游|[干支]流|水系|流域|沿线|[省市县区]|[的其在由于至到和及与为是了达]|[日时分]|[大中小]型|位于|重点|流量|水位|出现|最[大高])/;
/** 北江飞来峡水库: the river it lies on. */
const RIVER = /^[一-龥]{1,3}[江河湖](?=[一-龥]{2,})/;
/** Reservoirs of a kind, or several: no one's name. */
const KIND =
  /^(?:[各该本不含]|大[中小]|中小|[两三四五六七八九十多余]?[座个]|全|其|测|雨量|这|一些|有|部分|病险|重要|主要|超|数)/;
/** 监利江段水位37.2米, 莲花塘水位34.4米，超保证水位0.1米: a bare name before the level, also of what it is over. */
const LEVEL_OF =
  /(?:^|[ ,:时分])(?!最|超|低于|高于|洪峰|警戒|保证|汛限|全|部分|中下游|库|其|各|多)([一-龥]{2,4}?(?:江段|河段)?)(?:洪峰)?水位(?:为|达|涨至|升至)?(?:\d+(?:\.\d+)?米?,(?:超|低于|高于)[一-龥]{2,7})?$/;
/** How far before the number its name may stand. */
const REACH = 120;

/** The reservoir, lake or gauge that the sentence up to the number names last: what is measured is measured there. */
export function gaugeOf({ input: { folded }, at }: ReaderState): string | null {
  const sentence = sentenceBefore(folded, at, REACH);
  const named = [...sentence.matchAll(WATERS)].at(-1);
  if (!named) return LEVEL_OF.exec(sentence)?.[1] ?? null;
  const [, words = '', kind = ''] = named;
  const name = words.replace(LEAD, '').replace(RIVER, '');
  if (name.length < 1 || name.length > 7 || KIND.test(name)) return null;
  return name + kind;
}
