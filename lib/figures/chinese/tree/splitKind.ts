import { SEVERITIES } from '../../tables/metricGroups';
import type { Node, SplitKind } from '../node';
import type { Phrase } from '../words/phrase';

/** By what a part is told apart from its whole: place, origin, sex, severity, … */
export function kindOf(metric: string, phrase: Phrase, isPlace: boolean, whole: Node | null): SplitKind {
  if (isPlace) return 'place';
  if (phrase.origin && whole?.origin !== phrase.origin) return 'origin';
  if (phrase.marks.has('male') || phrase.marks.has('female')) return 'sex';
  if (whole && metric !== whole.metric) {
    if (SEVERITIES.has(metric)) return 'severity';
    if (
      [
        'recovered',
        'deaths',
        'in_hospital',
        'suspected_excluded',
        'contacts_observed',
        'contacts_released',
      ].includes(metric)
    )
      return 'state';
  }
  return 'source';
}
