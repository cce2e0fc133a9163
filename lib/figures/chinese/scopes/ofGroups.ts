import type { Scope } from '../../../reading';
import { CASE_GROUPS, SEVERITIES } from '../../tables/metricGroups';
import { leadOf } from '../places/leads';
import type { ReaderState } from '../readerState';
import type { Phrase } from '../words/phrase';
import { asOutbreakBefore } from './outbreakReport';
import type { ScopeRule } from './scopeClue';

/** Said of a sum of whatever stretch. */
export const SUMMED = /总计|共计|合共|总共/;

export const CONTACTS = /^contacts(?:_secondary)?$/;
/** Contacts of cases that the text has told of. */
export const OF_BEFORE = /以上|上述|同航班/;

/** Those traced, as who was counted beside them, else all so far. */
export const ofContacts: ScopeRule = ({ state, metric, phrase, whole }) =>
  CONTACTS.test(metric) && !phrase.scope && !whole && !OF_BEFORE.test(phrase.raw)
    ? besideContacts(state, phrase)
    : undefined;

/** 现时有5人隔离及20名密切接触者; 3名院友染疫，8名列为密切接触者: as those beside them are counted; else all that were traced. */
function besideContacts(state: ReaderState, phrase: Phrase): Scope {
  const before = state.nodes.at(-1);
  if (before?.sentence !== state.sentence) return 'cumulative';
  if (before.scope === 'current' && (state.enumerated || phrase.marks.has('conj'))) return 'current';
  // 新增疑似病例18例、密切接触者7人
  const listed = state.enumerated && before.ownScope && !state.input.traditional;
  return before.scope === 'new' && (listed || /列为|列作/.test(phrase.raw)) ? 'new' : 'cumulative';
}

/** 正调查两宗爆发，涉及18人: all that it touched, as the outbreak itself. */
export const ofOutbreak: ScopeRule = ({ state, metric, phrase, whole }) => {
  const once =
    (metric === 'in_hospital' || SEVERITIES.has(metric)) && state.epidemic && whole?.scope === 'cumulative';
  if (once && /曾|[须需]要?(?:入院|住院|留院)/.test(phrase.raw)) return 'cumulative';
  if (metric === 'in_hospital' && state.outbreak && phrase.marks.has('formerly')) return 'cumulative';
  if (!state.epidemic || whole) return undefined;
  if (state.outbreak && /^(?:tests|pcr_positive)$/.test(metric) && !phrase.scope) return 'cumulative';
  if (CASE_GROUPS.has(metric)) {
    if (/调查/.test(phrase.raw)) return 'cumulative';
    if (state.outbreak && /今年|本季|年初|全年/.test(leadOf(state))) return 'cumulative';
    return state.outbreak && /接获/.test(phrase.raw) && !phrase.scope ? 'new' : undefined;
  }
  const groups = state.nodes.at(-1);
  const ofGroups = groups?.sentence === state.sentence && CASE_GROUPS.has(groups.metric);
  if (metric === 'affected' && ofGroups && SUMMED.test(phrase.raw)) return groups.scope ?? undefined;
  if (metric === 'affected' && state.outbreak && (!phrase.scope || SUMMED.test(phrase.raw)))
    return asOutbreakBefore(state) ?? undefined;
  const last = state.nodes.at(-1);
  const touched = metric === 'affected' && last?.metric === 'outbreaks' && last.sentence === state.sentence;
  return touched ? (last.scope ?? undefined) : undefined;
};
