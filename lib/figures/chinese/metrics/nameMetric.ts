import type { UnitClass } from '../../tables/units';
import { wordSet } from '../../wordSet';
import type { Phrase } from '../words/phrase';

/** 破获案件 are solved cases, 营救被困群众 rescued people: the verb says more than the noun after it. */
const YIELDING: Readonly<Record<string, ReadonlySet<string>>> = {
  deaths: wordSet('staff crew'),
  crop_damaged: new Set(['area']),
  crop_total_loss: new Set(['area']),
  cases_solved: new Set(['cases']),
  rescued: wordSet('trapped affected buried on_board'),
  trapped: new Set(['on_board']),
  relocated: wordSet('affected population'),
  evacuated: wordSet('affected trapped population relocated'),
  need_relief: wordSet('population affected rescued'),
  offences: wordSet('cases vehicles'),
  alerts: new Set(['victims']),
  cases_closed: wordSet('cases offences'),
  cases_transferred: wordSet('cases offences'),
  pension_insured: new Set(['insured']),
  medical_insured: new Set(['insured']),
  unemployment_insured: new Set(['insured']),
  injury_insured: new Set(['insured']),
  maternity_insured: new Set(['insured']),
  suspects_arrested: wordSet('cases on_board'),
  funds_frozen: new Set(['funds_involved']),
  funds_recovered: wordSet('economic_loss funds_involved'),
};
const PREVAILING = Object.keys(YIELDING);

/** 累计治愈出院确诊病例3例: the state says more than the noun after it. */
const STATES: ReadonlySet<string> = wordSet('in_hospital recovered deaths');

const SEVERITIES = wordSet('severe critical moderate mild mild_or_moderate severe_or_critical asymptomatic');

/** 破获诈骗案件3起、抢劫案件2起: the verb of the first goes on. */
export function verbGoesOn(verb: string, noun: string): boolean {
  return YIELDING[verb]?.has(noun) ?? false;
}

/** Those who are kept apart without being ill. */
const TRACED = /^(?:contacts|quarantined|isolated|followed)/;

/** 快测呈报个案, 快速测试确诊个案: what a test found. */
const FOUND: ReadonlySet<string> = wordSet('reported confirmed pcr_positive infections');

const CONDITIONS: ReadonlySet<string> = wordSet('critical serious stable severe_or_critical');

/** Whether a metric says how ill people are. */
export function isSeverity(metric: string): boolean {
  return SEVERITIES.has(metric);
}

/**
 * Names the metric of a phrase, taking together what several words say: 解除 + 医学观察, 转为 + 确诊 …
 * @param about the metric that the text was speaking of, for words that belong to two (解除医学观察)
 * @returns null when the phrase names none
 */
export function nameMetric(phrase: Phrase, unitClass: UnitClass | null, about: string | null): string | null {
  const { metrics, marks } = phrase;
  const last = metrics.at(-1) ?? null;
  const asymptomatic = metrics.includes('asymptomatic');
  // 外地曾确诊无症状复阳: found again, not turned.
  if (asymptomatic && marks.has('formerly') && !phrase.raw.includes('复阳')) return 'converted';
  if (metrics.includes('antigen_tests') && unitClass === 'case' && FOUND.has(last ?? ''))
    return 'antigen_positive';
  if (metrics.includes('antigen_tests') && (last === 'pcr_positive' || last === 'infections'))
    return 'antigen_positive';
  if (marks.has('convert')) {
    const [from, to] = [metrics.at(-2), metrics.at(-1)];
    if (from && to && isSeverity(from) && isSeverity(to) && from !== 'asymptomatic' && to !== 'asymptomatic')
      return `${from}_to_${to}`;
    if (asymptomatic || last === 'confirmed' || phrase.weak || last === null) return 'converted';
  }
  // 解除隔离后复阳: ill again.
  if (marks.has('release') && phrase.raw.includes('复阳')) return last ?? 'infections';
  if (
    marks.has('release') &&
    (marks.has('observe') || metrics.includes('contacts') || asymptomatic || last === null)
  ) {
    if (asymptomatic) return 'asymp_released';
    if (metrics.includes('contacts')) return 'contacts_released';
    const cases = unitClass === 'case';
    if (about?.startsWith('asymp') && last === null && !/康复|痊愈/.test(phrase.raw)) return 'asymp_released';
    // 昨日解除隔离612人 of a report that counts no contacts.
    if (!marks.has('observe') && /解除隔离|解隔离/.test(phrase.raw) && !TRACED.test(about ?? ''))
      return 'recovered';
    if (about === 'contacts' && last === null) return 'contacts_released';
    if (!marks.has('observe') && about !== 'contacts')
      return cases || about === 'confirmed' || about === 'reported' || about === 'deaths'
        ? 'recovered'
        : 'contacts_released';
    return cases || (about?.startsWith('asymp') ?? false) ? 'asymp_released' : 'contacts_released';
  }
  if (marks.has('observe') && !marks.has('moved') && (last === null || last === 'contacts' || asymptomatic)) {
    if (asymptomatic) return 'asymp_observed';
    return last === null && unitClass !== 'people' && (unitClass === 'case' || about?.startsWith('asymp'))
      ? 'asymp_observed'
      : 'contacts_observed';
  }
  // 尚有35例无症状感染者在定点医院隔离治疗: watched there.
  if (last === 'in_hospital' && metrics.at(-2) === 'asymptomatic' && !marks.has('conj'))
    return 'asymp_observed';
  if (last === 'confirmed' && metrics.includes('severe') && /并发症?重症/.test(phrase.raw)) return 'severe';
  // 19名严重病人留医: how they are says more than that they lie there.
  const condition = last === 'in_hospital' ? metrics.findLast((metric) => CONDITIONS.has(metric)) : undefined;
  if (condition) return condition;
  const state = last === 'confirmed' ? metrics.findLast((metric) => STATES.has(metric)) : undefined;
  if (state && !marks.has('conj')) return state;
  if (marks.has('conj') && metrics.at(-2) === 'confirmed' && last === 'suspected')
    return metrics.includes('recovered') ? 'recovered' : 'suspected_or_confirmed';
  if (/疑似(?:病例)?或者?(?:确诊|诊断)/.test(phrase.raw)) return 'suspected_or_confirmed';
  if (marks.has('exclude') && /^(?:suspected|tests_negative|)$/.test(last ?? '')) return 'suspected_excluded';
  if (marks.has('remove') && (last === null || last === 'confirmed')) return 'confirmed_removed';
  for (const stronger of PREVAILING)
    if (last !== stronger && metrics.includes(stronger) && YIELDING[stronger]?.has(last ?? ''))
      return stronger;
  // 生活用品及服务价格: the goods say more than 价格.
  const goods = last === 'price' ? metrics.findLast((metric) => metric.endsWith('_price')) : undefined;
  return goods ?? last ?? phrase.weak;
}
