import type { Mention } from './mentions';
import { PEOPLE } from './tables/nounMetrics';

const SAME_IN_OTHERS =
  /(?:\bor|,\s*roughly|\bi\.e\.|\/|\bequivalent to|\bcomprising|\brepresenting|\bequal to|\bor about|=)\s*(?:about |some |nearly |over )?(?:a total of )?$/iu;
const FAMILIES = /\b(?:families|households)\s*$/i;

/** "50,686 families or 192,842 persons", "36,949 families (184,745 people)": the same told twice is one metric; null for others. */
export function inPersons(
  metric: string | null,
  { gap, label, noun }: Mention,
  near: { readonly host: string | null; readonly neighbour: string | null; readonly before: string | null },
): string | null {
  if (!PEOPLE.test(noun) || !(metric === null || PEOPLE.test(metric))) return null;
  if (near.host !== null && FAMILIES.test(label)) return near.host;
  return SAME_IN_OTHERS.test(gap.slice(-40)) ? (near.neighbour ?? near.before) : null;
}
