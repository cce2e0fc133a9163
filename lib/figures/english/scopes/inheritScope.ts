import type { Scope } from '../../../reading';
import type { Fields } from '../fields';
import type { InheritedMetric } from '../metrics/inheritMetric';
import type { NearFigures } from '../nearFigures';
import type { Node } from '../nodes';
import type { Surroundings } from '../surroundings';
import { MONTH_IN_ANY_CASE, WEEKDAY } from '../tables/calendar';
import { PERFECT } from '../tables/scopeWords';
import { isBeforeCount } from '../tree/notParts';
import { runsUp } from '../tree/siblings';
import type { Genre } from '../words/genre';
import { isOfEventDay } from './eventDay';
import { fatalityScope } from './fatalityScope';
import type { GroundedScope } from './nearScopes';
import { resolveScope } from './resolveScope';
import { isScopeless, scopeOfMetric } from './scopeOfMetric';
import { windowsOf } from './windows';

/** "The toll rose to 34 after five more bodies were found": the five are new. */
const ROSE = /\b(?:rose|rises|risen|climb\w*|went up|reached|increased)\b[^.]{0,40}$/i;
const DATED =
  /\b(?:hours|in a day|a day|first|new|newly|today|yesterday|overnight|daily|past|last|previous|week)\b/i;
const IN_TOTAL = /\b(?:a total of|in total|altogether),?\s*$/i;
const TOTAL_OF = /\ba total of\s*$/i;
const THERE_WERE = /\bthere (?:were|are|have been|had been)\b/i;

/**
 * Tells the scopes of a text's figures.
 * @returns a function to be called once for every figure, in order: it remembers what has been told as new
 */
export function scopeTeller(
  nodes: readonly Node[],
  { text, lines }: Surroundings,
  { epidemic, byPeriod, otherwise }: Genre,
): (near: NearFigures, told: InheritedMetric, fields: readonly Fields[]) => GroundedScope {
  const windows = windowsOf(nodes, text, lines, byPeriod, epidemic, otherwise);
  /** The figure before was only what a total grew by: its window is its own. */
  let wasGrown = false;
  let toldNew = false;
  return (near, { metric, grown, said }, fields) => {
    const { node, index, before, beforeNode, neighbour } = near;
    const sameLine = beforeNode?.mention.line === node.mention.line && !wasGrown ? before : undefined;
    // "the bodies of another five": more of what happened, no window.
    wasGrown = grown || (!epidemic && node.scope === 'new' && !isDated(node));
    const added = !epidemic && isAdded(near, sameLine, metric);
    const up = runsUp(nodes, index, metric);
    // "a total of 136 tests in this year's operation": of the operation.
    const ofCampaign =
      !epidemic &&
      otherwise === 'new' &&
      (IN_TOTAL.test(node.mention.before) || /^total\b/i.test(node.mention.noun));
    const unsaid = added || up || ofCampaign || (!byPeriod && isOfEventDay(node));
    const taken = takenOver(
      node,
      { metric, grown, said },
      {
        held: heldAgainst(nodes, fields, near),
        addedTo: added ? sameLine : undefined,
      },
    );
    if (taken !== undefined) {
      toldNew ||= taken === 'new';
      return byWords(taken);
    }
    const ratio = metric === 'case_fatality' ? fatalityScope(nodes, fields, index) : null;
    // A rate of all cases so far, unless it is told beside those of a window.
    if (
      ratio !== null ||
      (metric === 'case_fatality' && !near.host && !neighbour && otherwise === 'cumulative')
    )
      return byWords(ratio ?? 'cumulative');
    if (epidemic && hasGrown(nodes, index)) return byWords('cumulative');
    if (hasFallen(nodes, index) && !isScopeless(metric)) return byWords('current');
    if (epidemic && isOfDay(node, nodes[index + 1], metric)) {
      toldNew = true;
      return byWords('new');
    }
    const earlier =
      epidemic && windows[index]?.opening !== 'new' ? toldEarlier(nodes, fields, index, metric) : null;
    if (earlier !== null) return byWords(earlier);
    const { scope, ground } = resolveScope(unsaid ? { ...node, scope: null } : node, metric, {
      whole: near.again ?? near.whole ?? null,
      host: near.host?.scope ?? null,
      neighbour: neighbour?.scope ?? null,
      alike: neighbour?.metric === metric,
      paragraph: paragraphScope(sameLine, metric, epidemic),
      opening: up || ofCampaign ? 'new' : (windows[index]?.opening ?? null),
      carried: windows[index]?.carried ?? null,
      otherwise,
      before: before?.scope ?? null,
      sameAsBefore: before?.metric === metric,
      epidemic,
      toldNew,
    });
    toldNew ||= scope === 'new';
    // "the number of deaths remains 848": nobody is dead for now only.
    return scope === 'current' && /^(?:deaths|recovered)$/u.test(metric)
      ? byWords('cumulative')
      : { scope, ground };
  };
}

function byWords(scope: Scope | null): GroundedScope {
  return { scope, ground: 'words' };
}

/** Smaller counts meet by chance. */
const LEAST_SAME = 20;
/** As far back as a count may be told again, in figures. */
const BACK = 12;

/** "259 cases break down by county": the total told before, whatever has been new since. */
function toldEarlier(
  nodes: readonly Node[],
  fields: readonly Fields[],
  index: number,
  metric: string,
): Scope | null {
  const node = nodes[index];
  if (!node || node.scope !== null || node.parent !== null || node.mention.numeral.value < LEAST_SAME)
    return null;
  for (let back = index - 1; back >= 0 && back >= index - BACK; back--)
    if (
      fields[back]?.metric === metric &&
      fields[back]?.scope === 'cumulative' &&
      // A headline's scope is guessed.
      (nodes[back]?.mention.line ?? 0) > 0 &&
      nodes[back]?.mention.numeral.value === node.mention.numeral.value
    )
      return 'cumulative';
  return null;
}

const OTHER_DAY = new RegExp(
  `^\\W*(?:the (?:day|week) (?:before|earlier)|the previous (?:day|week)|yesterday|on ${WEEKDAY})\\b`,
  'iu',
);

/** "519 (-130) roads closed": what may fall is no total. */
function hasFallen(nodes: readonly Node[], index: number): boolean {
  const next = nodes[index + 1]?.mention;
  return next !== undefined && next.host === index && next.numeral.value < 0 && !next.numeral.percent;
}

const GREW = /^[^.;]{0,90}(?:[–—-]|,|\bwith|\()\s*(?:an? )?(?:increase|rise|jump) of (?:another )?$/i;

/** "there were 2,996 cases and 181 deaths, an increase of 45 cases and three deaths": what there was has grown, so it is a total. */
function hasGrown(nodes: readonly Node[], index: number): boolean {
  const { mention, scope } = nodes[index] ?? {};
  if (scope !== null || mention === undefined || mention.numeral.percent || !THERE_WERE.test(mention.opening))
    return false;
  const grown = nodes.slice(index + 1, index + 3).find(({ mention: { gap } }) => GREW.test(gap));
  return (
    grown?.mention.sentence === mention.sentence &&
    !grown.mention.numeral.percent &&
    grown.mention.numeral.value < mention.numeral.value &&
    /^(?:cases|deaths|infections)\b/i.test(grown.mention.noun)
  );
}

/** "reported 78 cases, down from 81 on Friday": as much as is held against another day's count is a day's. */
function isOfDay({ scope, mention }: Node, next: Node | undefined, metric: string): boolean {
  return (
    scope === null &&
    !PERFECT.test(mention.predicate) &&
    scopeOfMetric(metric) === null &&
    !isScopeless(metric) &&
    next?.mention.sentence === mention.sentence &&
    ((isBeforeCount(next) && OTHER_DAY.test(next.mention.after)) ||
      // "22 deaths, of which 5 occurred in the past 24 hours"
      (/^[^.;]{0,20},? of (?:which|whom) $/iu.test(next.mention.gap) &&
        /^ (?:\w+ )?occurred (?:in|over|during|within) the (?:past|last)\b/u.test(next.mention.after)))
  );
}

/** The scope of the figure that it says again, is held against or adds to; null where that one has none, undefined where it does none of these. */
function takenOver(
  { scope, mention }: Node,
  { metric, grown, said }: InheritedMetric,
  { held, addedTo }: { readonly held: Fields | undefined; readonly addedTo: Fields | undefined },
): Scope | null | undefined {
  if (said && (scope === null || TOTAL_OF.test(mention.before))) return said.scope;
  if (held?.metric === metric) return held.scope;
  if (addedTo?.scope === 'cumulative' && !isScopeless(metric)) return 'cumulative';
  return grown ? 'new' : undefined;
}

/** "On Wednesday rescuers found seven more": what came to light on that day. */
const ON_A_DAY = new RegExp(
  `\\b(?:on (?:${WEEKDAY}|\\d{1,2} ${MONTH_IN_ANY_CASE}|${MONTH_IN_ANY_CASE} \\d)|(?:in|during) ${MONTH_IN_ANY_CASE}|${MONTH_IN_ANY_CASE} (?:alone )?(?:saw|brought))`,
  'i',
);

/** Its own words tell a window. */
function isDated({ mention: { before, noun, predicate } }: Node): boolean {
  const words = `${before} ${noun} ${predicate}`;
  return DATED.test(words) || ON_A_DAY.test(words);
}

/** "a further 120 damaged": besides the others, not since yesterday. */
function isAdded(
  { node, neighbour, sibling }: NearFigures,
  sameLine: Fields | undefined,
  metric: string,
): boolean {
  return (
    node.scope === 'new' &&
    (neighbour !== undefined || sameLine !== undefined) &&
    !(ROSE.test(sibling?.mention.before ?? '') && neighbour?.metric === metric) &&
    !isDated(node)
  );
}

/** "2,105 have died, up two from 2,103": as what it is held against. */
function heldAgainst(
  nodes: readonly Node[],
  fields: readonly Fields[],
  { node, index, neighbour }: NearFigures,
): Fields | undefined {
  if (!isBeforeCount(node)) return undefined;
  // "up two from 2,103" stands behind what it rose by, "down from eight" and "compared with 12" do not.
  if (!/^\W*from\b/i.test(node.mention.gap)) return neighbour;
  return nodes[index - 2]?.mention.sentence === node.mention.sentence ? fields[index - 2] : undefined;
}

/** Outside epidemics the window of a paragraph holds for all that it counts, else for the same count only. */
function paragraphScope(sameLine: Fields | undefined, metric: string, epidemic: boolean): Scope | null {
  return sameLine && (sameLine.metric === metric || (!epidemic && sameLine.scope === 'new'))
    ? sameLine.scope
    : null;
}
