import type { Rule } from '../../firstAnswer';
import type { PhraseClue } from './nameMetric';

/** Those who are kept apart without being ill. */
const TRACED = /^(?:contacts|quarantined|isolated|followed)/;

/** 解除隔离后复阳: ill again. */
const illAgain: Rule<PhraseClue, string> = ({ phrase, last }) =>
  phrase.marks.has('release') && phrase.raw.includes('复阳') ? (last ?? 'infections') : undefined;

/** 解除医学观察…, 解除隔离…: cases, those without symptoms, or contacts, as the words or what was spoken of say. */
const released: Rule<PhraseClue, string> = ({ phrase, last, asymptomatic, unitClass, about }) => {
  const { marks, metrics, raw } = phrase;
  const observed = marks.has('observe');
  const contacts = metrics.includes('contacts');
  if (!marks.has('release') || !(observed || contacts || asymptomatic || last === null)) return undefined;
  if (asymptomatic) return 'asymp_released';
  if (contacts) return 'contacts_released';
  const ofAsymptomatic = about?.startsWith('asymp') ?? false;
  if (ofAsymptomatic && last === null && !/康复|痊愈/.test(raw)) return 'asymp_released';
  // 昨日解除隔离612人 of a report that counts no contacts.
  if (!observed && /解除隔离|解隔/.test(raw) && !TRACED.test(about ?? '')) return 'recovered';
  if (about === 'contacts' && last === null) return 'contacts_released';
  const cases = unitClass === 'case';
  if (!observed && about !== 'contacts')
    return cases || about === 'confirmed' ? 'recovered' : 'contacts_released';
  return cases || ofAsymptomatic ? 'asymp_released' : 'contacts_released';
};

/** 尚在医学观察…: those without symptoms, or contacts. */
const observed: Rule<PhraseClue, string> = ({ phrase: { marks }, last, asymptomatic, unitClass, about }) => {
  if (!marks.has('observe') || marks.has('moved')) return undefined;
  if (asymptomatic) return 'asymp_observed';
  if (last === 'contacts') return 'contacts_observed';
  if (last !== null) return undefined;
  return unitClass !== 'people' && (unitClass === 'case' || about?.startsWith('asymp'))
    ? 'asymp_observed'
    : 'contacts_observed';
};

/** 尚有35例无症状感染者在定点医院隔离治疗: watched there. */
const observedInHospital: Rule<PhraseClue, string> = ({ phrase: { marks, metrics }, last }) =>
  last === 'in_hospital' && metrics.at(-2) === 'asymptomatic' && !marks.has('conj')
    ? 'asymp_observed'
    : undefined;

/** Who was let go and who is still watched, in this order. */
export const KEPT_APART: readonly Rule<PhraseClue, string>[] = [
  illAgain,
  released,
  observed,
  observedInHospital,
];
