import { textBefore, textBehind } from '../../../text/beside';
import { countsMoney } from '../../tables/metricUnits';
import { wordSet } from '../../wordSet';
import { placeIn } from '../words/token';
import type { NumberToken } from '../words/tokens';
import type { Surroundings } from './countEvidence';
import { splitsBracket } from './splitOfBracket';

/** What the weekly reports follow from peak to low, in numbers without a unit. */
export const SERIES: ReadonlySet<string> = wordSet(
  'pcr_positive antigen_positive antigen_tests tests in_hospital severe fever_visits infections vaccinated positivity',
);
const AT_PEAK = /(?:[降升]至|[降升]到|降为|最低|最高|达到?|高峰|峰值|的|在|处于|[日周)]为)\(?$|\($/;

/** 新增本土“91+20”: so many who are ill, so many who are not. */
const PAIR_BEHIND = /(?:新增|增|本土|本地|病例|感染者?|确诊) ?[“"「]?$/;

/** 今增2例本土、7境外移入 */
const BESIDE = /(?:增|[、,及和]) ?$/;

/** A number without a unit needs its noun right before it, and a sign that it is a count and not an id. */
export function acceptsBare(
  token: NumberToken,
  { phrase, first, after, pre, folded, inList, epidemic, about }: Surroundings,
): boolean {
  if (token.spelled) return false;
  if (token.paired) return true;
  if (epidemic && splitsBracket(folded, token.start)) return true;
  const before = textBefore(folded, token.start, 8).trimEnd();
  if (token.withNext && token.valueMax === null) return epidemic && PAIR_BEHIND.test(before);
  const behind = textBehind(folded, token.end, 3);
  if (epidemic && BESIDE.test(before) && /^ ?(?:境外|本土)/.test(behind)) return true;
  const large = token.value >= 1000 || /[万亿]$/.test(folded.slice(token.start, token.numberEnd));
  const counted = first.metrics.at(-1);
  if (epidemic && (large || counted) && SERIES.has(counted ?? about ?? '') && AT_PEAK.test(before))
    return true;
  if (
    !epidemic &&
    first.metrics.every((metric) => metric === 'staff') &&
    after.metrics.length > 0 &&
    /[万亿]$/.test(folded.slice(token.start, token.numberEnd))
  )
    return true;
  // 人口数约8.2万，50公里内约22万: the noun is people's, its unit goes without saying.
  if (!epidemic && large && /[万亿]$/.test(folded.slice(token.start, token.numberEnd)))
    if (
      /^(?:population|labour_force)$/.test(first.metrics.at(-1) ?? about ?? '') &&
      /[数口约近超达为]$/.test(before)
    )
      return true;
  // 收入比由2.32缩小到2.25: an index has no unit, and has moved.
  if (
    !epidemic &&
    /(?:_index|_ratio|_coefficient)$/.test(about ?? '') &&
    /[升降增减缩扩回][^,。;]{0,2}[至到为]$/.test(before)
  )
    return true;
  // 14名学生，男8、女6
  if (epidemic && inSexes(folded, token)) return true;
  if (first.metrics.length > 0 && isLabelled(folded, token)) return true;
  if (epidemic && isInBreath(folded, token, first.metrics.at(-1) ?? about)) return true;
  const last = pre.at(-1);
  if (!last || last.kind === 'number' || folded.slice(last.end, token.start).trim() !== '') return false;
  if (epidemic && /(?:本土|本地|境外|移入)\+$/.test(before)) return true;
  // (甲县21,乙县1例): the page lost the unit of one of a list.
  const named = placeIn(last) !== null && last.end === token.start;
  if (epidemic && inList && named && /^[,、)]/.test(textBehind(folded, token.end, 1))) return true;
  if (/^[A-Za-z.-]/.test(textBehind(folded, token.end, 1))) return false;
  if (
    !epidemic &&
    countsMoney(first.metrics.at(-1) ?? '') &&
    /[万亿]$/.test(folded.slice(token.start, token.numberEnd))
  )
    return true;
  if (
    /(?:_index|pmi|_rate|_ratio|life_expectancy|cpi|ppi|wpi|aqi|pm10|pm25)$/.test(first.metrics.at(-1) ?? '')
  )
    return true;
  if (first.metrics.length > 0) return phrase.scope !== null || inList || first.metrics.at(-1) === 'deaths';
  return phrase.weak !== null && phrase.scope !== null;
}

/** What is told in one breath, and is never the number of a case. */
const BREATHLESS: ReadonlySet<string> = wordSet(
  'contacts critical deaths home_care icu in_hospital moderate quarantined recovered severe tests_negative',
);
const COUNTED_SO = /(?:[新再]增|累计|现有|尚有)(?:共|达)?$/;
const NOUN_BEFORE = /[一-龥U](?:[+:])?$/;
const BREATH_ENDS = /^ ?(?:[,;、/|()。\n]|$)/;

/** 新增3，累计20; 住院12／重症3: without a unit, between its word and the next stop. */
function isInBreath(folded: string, { start, end, value }: NumberToken, metric: string | null): boolean {
  if (!Number.isInteger(value) || !BREATH_ENDS.test(textBehind(folded, end, 2))) return false;
  const before = textBefore(folded, start, 6);
  if (COUNTED_SO.test(before)) return CASES_OR_FATES.test(metric ?? '');
  return BREATHLESS.has(metric ?? '') && NOUN_BEFORE.test(before);
}

const CASES_OR_FATES = /^(?:confirmed|asymptomatic|infections|deaths|recovered|severe|in_hospital)$/;

/** 住院人數：77⏎死亡：5⏎: a line of a pasted table, with nothing but its label before the number. */
const LABEL = /(?:^|[\n;])[ •·*-]*(?:\d{1,2}[.、)])? ?[一-龥()A-Za-z ]{2,16}: ?$/;
const LINE_ENDS = /^ ?(?:\([^()\n]{1,16}\))?[;。]?(?:\n|$)/;

function isLabelled(folded: string, { start, end }: NumberToken): boolean {
  return LABEL.test(textBefore(folded, start, 24)) && LINE_ENDS.test(textBehind(folded, end, 20));
}

/** 男8、女6: counted by sex, and no age. */
function inSexes(folded: string, { start, end }: NumberToken): boolean {
  return /[男女](?:性|生)?$/.test(textBefore(folded, start, 2)) && /^[、,。;)]/.test(folded.charAt(end));
}
