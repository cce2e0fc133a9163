import type { Figure } from '../reading';
import { describeFigure } from './describeFigure';
import type { Strings } from './strings';

/**
 * What stands in small beside the name of a figure in the list of all: new or in all, local, its place, its group.
 * @param says whether its date is said too: where all figures are of one, it would be said once a row
 * @param lang the page's language
 */
export function rowFacts(
  figure: Figure,
  says: 'dates' | 'no dates',
  lang: string,
  strings: Strings,
): readonly string[] {
  const told = says === 'dates' ? figure : { ...figure, date: null };
  const { name, facts } = describeFigure(told, null, lang, strings);
  // A place that the name begins with is not said twice.
  return facts.filter((fact) => fact !== figure.place || !name.startsWith(fact));
}
