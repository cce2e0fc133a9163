import { latin } from '../words/latin';
import { cleanPlace } from './cleanPlace';
import { NAME, SORT } from './placeNames';

/** "Newry, Mourne and Down:", at the start of a line only: elsewhere a comma ends a name. */
const ROW_LABEL = latin(`^[\\s“"‘(*•·–-]*(${NAME}(?:, ${NAME}){1,2}${SORT}) *[:：–—] *$`);
const LABEL = latin(
  `(?:^|[ \\u00a0\\t“"‘([*•·–-])(?:the )?((?:\\d+[A-Z]? )?${NAME}${SORT})(?: (?:with|for|at)| (?:cases|deaths|patients|infections|tests)(?= *[:：]))? *[:：=–—(-]? *$`,
);

/** The place that a label names ("Powys", "Fife health board area"), or null. */
export function placeOfLabel(label: string): string | null {
  if (label === label.toLowerCase()) return null;
  const row = ROW_LABEL.exec(label)?.[1];
  if (row !== undefined) return row.split(/,\s/u).every((part) => cleanPlace(part) !== null) ? row : null;
  const found = LABEL.exec(label.trim());
  return found ? cleanPlace(found[1] ?? '') : null;
}

/** "Alder had the most (41)", "Birch followed (30)" */
const RANKED = latin(
  `(?:^|[ ,;:.])(${NAME}${SORT}) (?:\\p{Ll}+ ){0,4}?(?:the (?:\\p{Ll}+ )?)?(?:most|highest|largest|first|second|third|fourth|list|followed|follows|next|worst|lead|leads|led|last|fewest|lowest)(?: \\p{Ll}+){0,3} $`,
);

/** The place that the words before a bracket give a rank by the number in it, or null. */
export function placeByRank(label: string): string | null {
  const name = RANKED.exec(label)?.[1];
  return name === undefined ? null : cleanPlace(name);
}
