import type { Scope } from '../../../reading';
import { REFERS_BACK } from '../tables/partWords';
import { PERFECT } from '../tables/scopeWords';
import { natureScope } from './natureScope';
import type { Unscoped } from './nearScopes';
import { isOfMonth, wholeYear } from './wholeYear';

/** "one more than on Monday, where 954 residents have died": so far. */
export function whereHave({ node: { mention } }: Unscoped): Scope | undefined {
  return /,\s*where\s+$/i.test(mention.before) &&
    /^(?:have|has) (?:died|tested|recovered)\b/i.test(mention.predicate)
    ? 'cumulative'
    : undefined;
}

/** "Powys: 3 (total 12)": what the row's first number makes up. */
const ROW_WITH_TOTAL = /^[^:.;\d]{2,60}:\s*\d/u;

/** "612 a week (total 2,448)": of the same weeks. */
export function bracketTotal({ node: { mention }, near }: Unscoped): Scope | undefined {
  return mention.bracket >= 0 && !ROW_WITH_TOTAL.test(mention.opening) && /^total\s*$/i.test(mention.before)
    ? (near.host ?? undefined)
    : undefined;
}

/** "the largest clusters: Alder College (64 cases)": all that the cluster has had. */
export function ofCluster({ node: { mention, scope }, metric, near }: Unscoped): Scope | undefined {
  return near.epidemic &&
    metric === 'confirmed' &&
    mention.bracket >= 0 &&
    scope === null &&
    (near.host === 'current' || near.sameAsBefore) &&
    near.host !== 'new' &&
    near.whole?.metric !== metric
    ? near.sameAsBefore
      ? (near.before ?? undefined)
      : 'cumulative'
    : undefined;
}

/** "The biggest, at Alder Road, has 132 cases" */
export function clusterHas({ node: { mention, scope }, metric, near }: Unscoped): Scope | undefined {
  return near.epidemic &&
    scope === null &&
    metric === 'confirmed' &&
    /\b(?:biggest|largest|clusters?|outbreak)\b[^.;]{0,60}\b(?:has|have|had|with|of|now at) (?:now )?$/i.test(
      mention.opening,
    )
    ? 'cumulative'
    : undefined;
}

/** "Among the new patients, 20 are in A": came in, as those did. */
export function partOfNew({ node, metric, near: { whole } }: Unscoped): Scope | undefined {
  return whole?.scope === 'new' && whole.metric === metric && node.scope === null ? 'new' : undefined;
}

/** "Of these, 310 have been confirmed by tests": of those that came in just now. */
export function ofTheseNew({ node: { mention }, metric, near: { whole } }: Unscoped): Scope | undefined {
  return whole?.scope === 'new' &&
    (whole.metric === metric || REFERS_BACK.test(mention.gap)) &&
    PERFECT.test(mention.predicate) &&
    !/\b(?:total|so far|to date|since|cumulative\w*)\b/i.test(`${mention.gap} ${mention.predicate}`)
    ? 'new'
    : undefined;
}

/** "80.8% are fully vaccinated": so far, whatever the day of the counts before. */
export function vaccinatedShare({ node, metric }: Unscoped): Scope | undefined {
  return metric === 'vaccinated_share' && node.scope !== 'new' ? 'cumulative' : undefined;
}

const ITS_RATE = /\b(?:for|with|giving) an? (?:\w+ )?positivity(?: rate)? of\s*$/i;
/** "two this week and nine in 2023": the year's; "48 were reported in May": the month's. */
export function ofYear({ node: { mention, scope }, near }: Unscoped): Scope | undefined {
  if (!near.epidemic || scope !== null || near.opening !== null) return undefined;
  if (isOfMonth(mention)) return 'new';
  return wholeYear(mention) === null ? undefined : 'cumulative';
}

/** The rate of a day's tests, however many tests it is of. */
export function rateOfDay({ node, metric, near }: Unscoped): Scope | undefined {
  const { gap } = node.mention;
  // "265,384 tests so far, for a positivity rate of 5.2": of those.
  if (/positivity$/u.test(metric) && near.neighbour !== null && ITS_RATE.test(gap)) return near.neighbour;
  return /positivity$/u.test(metric) &&
    /\bpositivity\b/i.test(gap) &&
    near.toldNew &&
    (node.scope === null || /\btotal (?:tests?)\b/i.test(gap))
    ? (near.whole?.scope ?? 'new')
    : undefined;
}

/** "There are 49 cases in X": all so far, whatever was new before. */
export function thereAre({ node, metric, near }: Unscoped): Scope | undefined {
  return near.epidemic &&
    node.scope === null &&
    near.opening === null &&
    node.place !== null &&
    near.carried !== 'current' &&
    // "Alder with 53, Birch has 48 cases" of the day
    !(near.neighbour === 'new' && /^\W*$|^, /u.test(node.mention.gap)) &&
    /^\W*there (?:are|is)\s+$|\p{L}{3} has\s+$/iu.test(node.mention.before) &&
    /^(?:confirmed|deaths|suspected|infections)$/u.test(metric)
    ? 'cumulative'
    : undefined;
}

/** "The 48 imported cases had travelled", "Six cases are currently unlinked" after the day's count: of those. */
export function theCases({ node, metric, near }: Unscoped): Scope | undefined {
  const { before, noun, predicate } = node.mention;
  // "The imported cases included seven males"
  const within = /^\W*the (?:imported|local|new|community) cases (?:includ\w+|compris\w+|were|are)\s*$/i.test(
    before,
  );
  const ofKind =
    within ||
    (/^\W*the\s*$/i.test(before) && /^(?:imported|local|community|new|unlinked|linked) cases?$/i.test(noun));
  const unlinked =
    /^(?:are|is) (?:currently |still )?(?:unlinked|linked to (?:a |the )?(?:known|previous|existing|earlier))\b/i.test(
      predicate,
    );
  return near.epidemic &&
    metric === 'confirmed' &&
    near.toldNew &&
    node.scope === null &&
    (ofKind || unlinked)
    ? 'new'
    : undefined;
}

/** "There were five community cases" after the day's count. */
export function thereWere(figure: Unscoped): Scope | undefined {
  const { node, near } = figure;
  return near.epidemic &&
    near.toldNew &&
    node.scope === null &&
    near.opening === null &&
    near.whole === null &&
    /^\W*(?:(?:there|of which there) (?:were|was)|(?:in addition|additionally),? there (?:are|were))(?: a total of| also)?\s*$/i.test(
      node.mention.before,
    ) &&
    natureScope(figure) === null
    ? 'new'
    : undefined;
}

/** "Since our last report 14 additional cases and seven deaths have been reported" */
export function withNew({ node: { mention }, near }: Unscoped): Scope | undefined {
  return near.epidemic &&
    near.neighbour === 'new' &&
    /^[^.;,]{0,60}\band $/u.test(mention.gap) &&
    !/\b(?:total|cumulative|altogether|overall)\b/i.test(mention.gap) &&
    /^(?:have|has) been (?:confirmed|recorded|registered|reported)\b(?!.*\b(?:since|so far|to date|total)\b)/i.test(
      mention.predicate,
    )
    ? 'new'
    : undefined;
}

/** "The current test positivity rate is 2.2": of the tests of a window. */
export function positivityNow({ node, metric, near }: Unscoped): Scope | undefined {
  return near.epidemic && /positivity$/u.test(metric) && node.scope === 'current' ? 'new' : undefined;
}

/** A rate of people in a week's report is of the week. */
export function rateOfWeek({ node, metric, near }: Unscoped): Scope | undefined {
  if (!/^(?:case|consultation|hospital)_rate$/u.test(metric)) return undefined;
  // An attack rate is of the whole outbreak.
  if (/\battack rates?\b/i.test(node.mention.opening) && node.scope === null) return 'cumulative';
  // "The 14-day incidence is 86.2 per 100,000"
  if (/\b(?:\d+|seven|fourteen)-day\b|\bweekly\b/i.test(node.mention.opening)) return 'new';
  return near.otherwise === 'new' && near.opening === null && node.scope === null ? 'new' : undefined;
}

/** "has recorded zero local cases": of the day, whatever the tense. */
export function none({ node: { mention, scope, origin }, metric, near }: Unscoped): Scope | undefined {
  // "No deaths had been reported among the imported cases": so far.
  if (
    near.epidemic &&
    scope === null &&
    mention.numeral.form === 'zero' &&
    /^had been (?:re(?:corded|ported)|confirmed)\b/i.test(mention.predicate)
  )
    return 'cumulative';
  return near.epidemic &&
    scope === null &&
    (origin !== null ||
      (near.otherwise === 'new' && /^[^.;]{0,60}\b(?:was|were) /u.test(mention.predicate))) &&
    mention.numeral.form === 'zero' &&
    !PERFECT.test(mention.predicate) &&
    /^(?:confirmed|deaths)$/u.test(metric)
    ? 'new'
    : undefined;
}

/** Cases are struck off as they are checked. */
export function removed({ node: { mention }, metric }: Unscoped): Scope | undefined {
  return metric === 'confirmed_removed' && !/\b(?:so far|to date|in total)\b/i.test(mention.predicate)
    ? 'new'
    : undefined;
}
