import { wordSet } from '../../wordSet';
import type { ReaderState } from '../readerState';
import { sentenceBefore } from '../words/sentenceBefore';

/** Cases, and how ill they are. */
const CASES: ReadonlySet<string> = wordSet(
  'confirmed asymptomatic infections mild moderate severe critical mild_or_moderate severe_or_critical',
);
/** What else a wave of local cases came to. */
const OF_WAVE: ReadonlySet<string> = wordSet('recovered deaths in_hospital converted');

const ABROAD = /境外|输入|国外|海外|外省/;
const WAVE = /[本此这]轮(?!核酸|筛查|检测)[^,。;]{0,8}|[本此这]次[^,。;]{0,4}疫情|本起[^,。;]{0,4}疫情/;

/** Whether a text of the mainland tells of local cases, and never of any from elsewhere. @param folded see `foldText` */
export function tellsOfLocalAlone(folded: string): boolean {
  return /本土/.test(folded) && !ABROAD.test(folded);
}

/** 本轮疫情累计报告215例: a wave spreads where it is; so do cases in a text that knows local ones alone. */
export function isOfLocalWave(state: ReaderState, metric: string): boolean {
  const { input, folded, at, localAlone } = state;
  if (input.traditional || /^(?:香港|澳门|台湾)/.test(input.place.path[0] ?? '')) return false;
  // 全市无新增确诊病例: none of whomever.
  if (localAlone && CASES.has(metric)) return !/[无未没零]/.test(folded.charAt(at));
  if (!CASES.has(metric) && !OF_WAVE.has(metric)) return false;
  const sentence = sentenceBefore(folded, at, 80);
  return WAVE.test(sentence) && !ABROAD.test(sentence);
}
