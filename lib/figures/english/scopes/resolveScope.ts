import type { Scope } from '../../../reading';
import { firstAnswer, type Rule } from '../../firstAnswer';
import { indicatorBefore } from '../metrics/indicatorName';
import { isOtherMoney } from '../metrics/ratesAndAmounts';
import { CURRENCY_BEHIND } from '../metrics/readMoney';
import type { Node } from '../nodes';
import { REFERS_BACK } from '../tables/partWords';
import {
  bracketTotal,
  clusterHas,
  none,
  ofCluster,
  ofTheseNew,
  ofYear,
  partOfNew,
  positivityNow,
  rateOfDay,
  rateOfWeek,
  removed,
  theCases,
  thereAre,
  thereWere,
  vaccinatedShare,
  whereHave,
  withNew,
} from './epidemicScopes';
import { natureScope, ownScope } from './natureScope';
import type { GroundedScope, NearScopes, Unscoped } from './nearScopes';
import { isScopeless, scopeOfMetric } from './scopeOfMetric';
import { contactsFound, notified, OF_THE_DAY, pastOfDay, perfect, toldBySentence } from './scopeOfSentence';
import { stateScope, stillSo } from './stateScope';

/** Sums of money that count up: losses, what was seized or frozen. Other money is a measure. */
const LOSSES = /^(?:economic_loss|losses|amount|street_value|cash_seized|funds_\w+|\w+_seized)$/u;

const OF_ALL = /^\W*(?:per ?cent |percent )?of (?:all|the total|total)\b/i;
const MONEY_SHARE =
  /(?:^|_)(?:sales|exports|imports|gdp|revenues?|spending|income|turnover|balance|debt|deficit|surplus)_share$/u;

/** "97.3 per cent of the level in January 2020": as much as there once was. */
const OF_LEVEL =
  /^\W*(?:per ?cent |percent )?of (?:(?:the|its|their|that|what|those) )?(?:[\w-]+ )?(?:levels?|volumes?|recorded|(?:January|February|March|April|May|June|July|August|September|October|November|December) |(?:19|20)\d\d|pre-)/i;

const COUNTED_SHARE =
  /^(?:houses_\w+|deaths|injured|affected|displaced|suspects_\w+|cases|offences|accidents)_share$/u;

/** What a month would come to in a year. */
const ANNUAL_RATE = /\bannual (?:rate|pace) of\s*$/i;

/** What statistics count one by one: so many more jobs are new. */
const COUNTED =
  /^(?:\w+_)?(?:employment|employees|unemployed|payroll|jobs|vacancies|visitors|passengers|arrivals|claims|population)_(?:change|revision)$/u;

/** The scope of a figure: by its metric, its own words, its whole, its sentence, its paragraph. Cumulative where nothing speaks. */
export function resolveScope(node: Node, metric: string, near: NearScopes): GroundedScope {
  const measured = scopeOfMeasure(node, metric, near);
  if (measured !== undefined) return { scope: measured, ground: 'words' };
  const figure = { node, metric, near };
  const said = firstAnswer(GROUNDED_RULES, figure);
  if (said !== undefined) return said;
  const otherwise = near.paragraph ?? near.carried ?? (OF_THE_DAY.test(metric) ? 'new' : near.otherwise);
  return { scope: otherwise, ground: 'custom' };
}

/** The scope of what is no plain count, or stands in a column; undefined for others. */
function scopeOfMeasure(node: Node, metric: string, near: NearScopes): Scope | null | undefined {
  // A column says what it counts for itself.
  if (node.cell && node.scope === null && !isScopeless(metric))
    return (
      scopeOfMetric(metric) ??
      near.whole?.scope ??
      // "8,911 | 53.7%": of what stands beside it.
      (node.cell.columnLabel === '' && node.mention.numeral.percent ? near.before : null) ??
      near.carried ??
      near.otherwise
    );
  if (isScopeless(metric)) return changeScope(node, metric);
  if (isOtherMoney(node.mention)) return near.host;
  if (ANNUAL_RATE.test(node.mention.before)) return null;
  if (isMoney(node) && !LOSSES.test(metric)) return null;
  return undefined;
}

function isMoney({ mention: { numeral, after } }: Node): boolean {
  return !numeral.percent && (numeral.currency !== null || CURRENCY_BEHIND.test(after));
}

/** "15 more than the week before": how many more is a count of its own; how many per cent is none. */
function changeScope({ mention }: Node, metric: string): Scope | null {
  const counts =
    /_(?:change|revision)$/u.test(metric) &&
    !mention.numeral.percent &&
    mention.numeral.currency === null &&
    !/(?:(?:^|_)(?:temperature|rainfall|pressure|level|speed))_/u.test(metric) &&
    (COUNTED.test(metric) || indicatorBefore(metric.replaceAll('_', ' ')) === null);
  return counts ? 'new' : null;
}

type ScopeRule = Rule<Unscoped, Scope | null>;

const RULES: readonly ScopeRule[] = [
  newAgain,
  stateScope,
  ofAverage,
  removed,
  stillSo,
  severeOfWindow,
  thereAre,
  none,
  theCases,
  thereWere,
  positivityNow,
  rateOfDay,
  rateOfWeek,
  whereHave,
  bracketTotal,
  ofCluster,
  clusterHas,
  ofYear,
  partOfNew,
  ofTheseNew,
  vaccinatedShare,
  withNew,
  (figure) => ownScope(figure) ?? undefined,
  ofWhole,
  ofShared,
  toldBySentence,
  perfect,
  contactsFound,
  notified,
  pastOfDay,
];

/** Rules that go by the scopes of other figures. */
const BY_OTHERS = new Set<ScopeRule>([partOfNew, ofWhole, ofShared, toldBySentence, pastOfDay]);

const GROUNDED_RULES = RULES.map(
  (rule): Rule<Unscoped, GroundedScope> =>
    (figure) => {
      const scope = rule(figure);
      return scope === undefined ? undefined : { scope, ground: BY_OTHERS.has(rule) ? 'others' : 'words' };
    },
);

/** "out of the total 2,819 cases": the day's, told again. */
function newAgain({ node, metric, near: { whole } }: Unscoped): Scope | undefined {
  return node.again !== null && whole?.scope === 'new' && whole.metric === metric ? 'new' : undefined;
}

/** The average of a window is of that window, unless it tells a state. */
function ofAverage({ node, metric }: Unscoped): Scope | undefined {
  if (!metric.endsWith('_avg')) return undefined;
  return node.scope === 'current' ? 'current' : 'new';
}

/** "New cases this week: 228 severe cases"; "• 316 severe cases were reported" under a heading of new or cumulative ones. */
function severeOfWindow(figure: Unscoped): Scope | undefined {
  const { node, near } = figure;
  const { predicate, noun, gap } = node.mention;
  if (!/\bcases$/i.test(noun) || figure.metric === 'in_hospital' || natureScope(figure) !== 'current')
    return undefined;
  const row =
    /^\s*[•*·–-]\s*$/u.test(gap) && (predicate === '' || /^(?:were|have been) reported\b/i.test(predicate));
  if (row && near.carried !== 'current') return near.carried ?? undefined;
  return near.carried === 'new' && predicate === '' ? 'new' : undefined;
}

/** A part is as its whole; but deaths among those now in hospital are no current count. */
function ofWhole(figure: Unscoped): Scope | null | undefined {
  const {
    metric,
    near: { whole },
  } = figure;
  if (whole === null) return undefined;
  // "312 hospitalised cases were reported this week, 24 of whom were admitted to intensive care": of the week, too.
  const came = whole.scope !== 'current' && whole.metric === 'in_hospital' && natureScope(figure) === null;
  return came || scopeOfMetric(whole.metric) !== 'current' || metric === whole.metric
    ? whole.scope
    : undefined;
}

/** "of all cases"; "A accounts for 61% of cases": of those so far, whatever was new before. */
function isOfAll({ before, after }: Node['mention']): boolean {
  return (
    OF_ALL.test(after) ||
    (/\b(?:accounts? for|makes? up) (?:\w+ )?$/i.test(before) &&
      /^\W*(?:per ?cent |percent )?of (?:the )?cases\b/i.test(after))
  );
}

/** A share has the scope of what it shares. */
function ofShared({ metric, near, node: { mention } }: Unscoped): Scope | null | undefined {
  // "online sales making up 12%": of money
  if (
    !near.epidemic &&
    metric.endsWith('_share') &&
    (MONEY_SHARE.test(metric) || OF_LEVEL.test(mention.after))
  )
    return null;
  // "Of which, 82.8% have mild symptoms"
  const ofBefore = near.epidemic && near.neighbour === null && REFERS_BACK.test(mention.opening);
  return metric.endsWith('_share')
    ? (near.host ??
        (ofBefore ? near.before : null) ??
        near.neighbour ??
        near.opening ??
        (near.epidemic && near.otherwise !== 'new' && isOfAll(mention) ? 'cumulative' : null) ??
        near.carried ??
        (near.epidemic && metric !== 'ili_share'
          ? near.before === 'new' && !OF_ALL.test(mention.after)
            ? 'new'
            : undefined
          : COUNTED_SHARE.test(metric) || (metric === 'ili_share' && near.otherwise === 'new')
            ? near.otherwise
            : null))
    : undefined;
}
