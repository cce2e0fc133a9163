import { wordSet } from '../../wordSet';

/** 破获案件 are solved cases, 营救被困群众 rescued people: what a verb names, and the nouns after it that say less. In order of precedence. */
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
const VERBS = Object.keys(YIELDING);

/** 破获诈骗案件3起、抢劫案件2起: the verb of the first goes on. */
export function verbGoesOn(verb: string, noun: string): boolean {
  return YIELDING[verb]?.has(noun) ?? false;
}

/** The verb among the metrics of a phrase that says more than the last of them, which is its noun. */
export function prevailingVerb(metrics: readonly string[]): string | undefined {
  const noun = metrics.at(-1) ?? '';
  return VERBS.find((verb) => verb !== noun && metrics.includes(verb) && verbGoesOn(verb, noun));
}
