import type { NearFigures } from '../nearFigures';
import { latin } from '../words/latin';
import { isOfSort } from './subjects';

/** "bringing the total to", "for a total of", "with the total reaching": what a count goes up to, of nobody else. */
const TOTAL_NOW = latin(
  String.raw`(?:\b(?:bring|tak|push|rais|lift)ing (?:the |its |their )?(?:(?:new|overall|cumulative|running|total|death|confirmed|case) )*(?:totals?|tally|toll|count|number|caseload)(?: of (?:[\p{Ll}-]+ ){0,2}(?:cases|deaths|infections|recoveries))?(?: in the (?<sort>county|country|state|province|district|region|city|territory))?(?: up)? to|\bfor a total(?: of)?|\bwith the total (?:now )?(?:reaching|at|standing at|rising to))\s(?:now |just |over |more than )?$`,
  'iu',
);

/** The place of a total whose growth was told right before it ("two more in A, bringing the total to 130"); null for other numbers. */
export function placeOfGrown({ node, beside, beforeNode }: NearFigures, metric: string): string | null {
  if (!beside || node.place !== null || beside.metric !== metric || beforeNode?.place === null) return null;
  const total = TOTAL_NOW.exec(node.mention.gap);
  if (total === null) return null;
  const sort = total.groups?.sort;
  if (sort === undefined || beside.place === null) return beside.place;
  return isOfSort(beside.place, sort) ? beside.place : null;
}
