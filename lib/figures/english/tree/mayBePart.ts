import type { Node } from '../nodes';
import { isScopeless } from '../scopes/scopeOfMetric';

/** Helpers and means: counted beside what happened, never part of it, whatever the numbers come to. */
const MEANS =
  /^(?:clusters|outbreaks|staff|vehicles|teams|boats|helicopters|equipment|supplies|shelters|workgroups|inspections|searches|warrants|warrants_executed|checkpoints|doses|flights|trains|roads|bridges|\w+_(?:closed|cancelled|seized))$/u;
/** "115 guns, including 62 handguns": kinds of what was seized. */
const NAMED_PART = /\bincluding\b[^,;]*$/i;
/** Amounts that do have parts. */
const AMOUNTS = /^(?:amount|volume|crop_area|area|electricity\w*|population)$/u;
/** Counts of places: what is counted in them is no part of them. */
const PLACES_COUNTED = /^(?:countries|states|districts|provinces|departments)$/u;

/** What became of people excludes what else might have: a missing person is no injured one. */
const APART: readonly (readonly [part: RegExp, whole: RegExp])[] = [
  [/^missing$/u, /^(?:injured|deaths|rescued|in_hospital|unhurt)$/u],
  [/^injured$/u, /^(?:deaths|missing|unhurt)$/u],
  [/^(?:in_hospital|icu|ventilated|critical|severe|serious|stable)$/u, /^(?:missing|trapped|unhurt)$/u],
  [/^(?:icu|ventilated)$/u, /^(?:deaths|recovered)$/u],
  [/^in_hospital$/u, /^recovered$/u],
  [/^(?:rescued|unhurt)$/u, /^(?:deaths|injured|missing)$/u],
  [/^recovered$/u, /^deaths$/u],
  [/^(?:imports|trade_\w+)$/u, /^exports$/u],
  [/^(?:exports|trade_\w+)$/u, /^imports$/u],
];

/** People, things and animals: none is part of another. */
const KINDS =
  /^(?:(?<people>deaths|injured|missing|rescued|displaced|evacuated|in_hospital|suspects_arrested)|(?<things>(?:houses|buildings|shops|schools|bridges|roads|vehicles|boats|trees)(?:_\w+)?)|(?<animals>livestock(?:_\w+)?))$/u;

function kindOf({ metric, weak }: Node): string | null {
  const found = metric === null || weak ? undefined : KINDS.exec(metric)?.groups;
  return Object.keys(found ?? {}).find((kind) => found?.[kind] !== undefined) ?? null;
}

function isMoney({ mention: { numeral } }: Node): boolean {
  return numeral.currency !== null;
}

/** "919,000 doses: 651,000 first doses", "54 outbreaks, 12 of them in hospitals", "among the new cases are 12 nurses": what the part seems to count is where or which it is. */
function isKindOf({ metric, mention }: Node, whole: Node): boolean {
  if (whole.metric === 'doses') return /\bdoses?$/i.test(mention.noun);
  if (metric === 'staff')
    return (
      /^\W*(?:of|among|amongst)\b/i.test(mention.gap) ||
      /^of (?:them|these|those|whom)\b/i.test(mention.noun) ||
      // "seven infants, three children and three health workers" of the cases
      (/^(?:confirmed|suspected|confirmed_probable|infections)$/u.test(whole.metric ?? '') &&
        (mention.bracket >= 0 ||
          /\b(?:staff|workers?|teachers|employees|nurses|doctors|medics)$/i.test(mention.noun)))
    );
  return (
    metric === 'in_hospital' &&
    /^of (?:them|which|these)\b/i.test(mention.noun) &&
    /\bhospitals\b/i.test(mention.after)
  );
}

/** "23 positive samples", "four cases": specimens are no people. */
function isOfSpecimens(part: Node, whole: Node): boolean {
  return (
    (whole.metric === 'pcr_positive' && /\bcases?$/i.test(part.mention.noun)) ||
    (part.metric === 'pcr_positive' && /\bcases?$/i.test(whole.mention.noun))
  );
}

/** Whether a figure can be part of another at all, by what the two count; nodes whose metric is not told yet may. */
export function mayBePart(part: Node, whole: Node): boolean {
  if (part.mention.numeral.percent || whole.mention.numeral.percent) return false;
  if (part.cell || whole.cell) return true;
  // "linked to Alder Lodge, which has a total of 24": the lodge's own.
  if (
    part.scope === 'cumulative' &&
    part.mention.sentence !== whole.mention.sentence &&
    /\bwhich (?:now )?ha(?:s|ve)\b|^\W*it now has\b/i.test(part.mention.gap)
  )
    return false;
  // What there is so far is no part of what is new.
  if (part.scope === 'cumulative' && whole.scope === 'new' && part.metric === whole.metric) return false;
  for (const { metric } of [part, whole])
    if (metric !== null && isScopeless(metric) && !AMOUNTS.test(metric)) return false;
  if (APART.some(([one, other]) => one.test(part.metric ?? '') && other.test(whole.metric ?? '')))
    return false;
  if (isMoney(part) !== isMoney(whole) || isOfSpecimens(part, whole)) return false;
  const kind = kindOf(part);
  if (kind !== null && (kindOf(whole) ?? kind) !== kind) return false;
  if (part.metric !== null && !part.weak && part.metric !== whole.metric && !isKindOf(part, whole)) {
    if (MEANS.test(part.metric)) return false;
    const kinds = /_seized$/u.test(whole.metric ?? '') && NAMED_PART.test(part.mention.gap);
    if (whole.metric !== null && !whole.weak && MEANS.test(whole.metric) && !kinds) return false;
  }
  return !(PLACES_COUNTED.test(whole.metric ?? '') && part.metric !== whole.metric);
}

const CONDITION = /^(?:severe|critical|serious|mild|moderate|stable)$/u;

/** "22 severe cases … A has 18 cases and B 4": of all cases, whatever they come to. */
export function isOfAllCases(part: Node, whole: Node): boolean {
  return CONDITION.test(whole.metric ?? '') && part.weak && /\bcases?$/i.test(part.mention.noun);
}
