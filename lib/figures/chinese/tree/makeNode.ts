import type { Scope } from '../../../reading';
import { textBehind } from '../../../text/beside';
import { SEVERITIES } from '../../tables/metricGroups';
import { CURRENT_METRICS, NO_SCOPE } from '../../tables/metricScopes';
import { wordSet } from '../../wordSet';
import { CHANGE } from '../lists/wholeBefore';
import { comparedAsWhole } from '../metrics/changes';
import { isAverage } from '../metrics/isAverage';
import { isAgain } from '../metrics/sameUnit';
import type { Node } from '../node';
import type { ReaderState } from '../readerState';
import { isLinkedToImported } from '../scopes/linkedToImported';
import { sharedScope } from '../scopes/sharedScope';
import type { Phrase } from '../words/phrase';
import { says } from '../words/token';
import type { NumberToken } from '../words/tokens';
import type { Said, Settled } from './said';
import { kindOf } from './splitKind';

/** The node of a figure whose fields are settled. */
export function makeNode(said: Said, settled: Settled): Node {
  const { state, token, phrase, span, stands } = said;
  const { own, whole, weakOnly } = stands;
  const { metric, origin, placed, carried, change } = settled;
  // 甲区288例、乙区97例等12个县: the list stops before its end.
  const andOthers =
    token !== null && /^[例人宗名]?(?:等|左右|不等)/.test(textBehind(state.folded, token.end, 3));
  const named = goesOnChanging(state, token, phrase) ?? wholeName(said, settled);
  return {
    start: span.start,
    end: span.end,
    value: span.value,
    valueMax: token?.valueMax ?? null,
    unit: token?.unit?.unit ?? null,
    approx: token?.approx ?? null,
    metric: named,
    label: phrase.label,
    labelSpan: phrase.labelSpan,
    scope: nodeScope(said, settled, named),
    origin,
    place: carried?.name ?? placed.name,
    placePath: carried?.path ?? placed.path,
    date: whole?.date ?? state.day ?? state.date,
    qualifier: qualifierIn(said, settled),
    compare: change ? change.compare : comparedAsWhole(metric, phrase),
    negated: false,
    missing: false,
    parent: whole,
    list: stands.list,
    kind: kindOf(metric, phrase, placed.isLabel || carried !== null, whole),
    claimsWhole: (stands.frame?.claims ?? state.level.whole !== null) && !andOthers,
    ownScope: phrase.scope !== null,
    ownOrigin: phrase.origin !== null || isLinkedToImported(state),
    ownMetric: own !== null && !weakOnly,
    ownPlace: placed.isLabel,
    orphan: isOrphan(said, metric),
    sentence: state.sentence,
    paragraph: state.paragraph,
  };
}

function isAveraged({ state, token, phrase, stands }: Said, { metric, change }: Settled): boolean {
  return !stands.relative && !change && isAverage(state, token, phrase, metric);
}

/** The metric with its ending: a change, a share, an average a day. */
function wholeName(said: Said, settled: Settled): string {
  const { state, token } = said;
  const { change } = settled;
  const metric = change?.suffix === '_share' ? sharedMetric(said, settled.metric) : settled.metric;
  const stem = metric === 'users_restored' && change?.suffix === '_share' ? 'restored' : metric;
  if (/^(?:tests|people_tested)$/.test(stem) && change?.suffix === '_share' && state.epidemic)
    return 'positivity';
  // 33.7万、21.3%: so many were positive, and how many of those tested.
  if (state.epidemic && token?.unit?.class === 'percent' && /(?:_positive|positivity)$/.test(stem))
    return stem.replace(/e$/, 'ity');
  const shares = token?.unit?.class === 'percent' && (state.epidemic ? CASES : COUNTS).has(metric);
  const daily = metric === 'turnover' ? '_daily' : '_avg';
  return stem + (change?.suffix ?? (shares ? '_share' : isAveraged(said, settled) ? daily : ''));
}

/** 累计确诊90例，轻症89例，占98.9%: the share that a severity has is one of the cases. */
function sharedMetric({ state, stands }: Said, metric: string): string {
  const told = stands.whole ?? state.level.last;
  const of = told?.metric === metric && SEVERITIES.has(metric) ? told.parent : null;
  return of && CASES.has(of.metric) ? of.metric : metric;
}

/** A share is of the stretch of what it is a share of, a change of the newest; what is only relative has none. */
function nodeScope(said: Said, settled: Settled, named: string): Scope | null {
  const { state, token, phrase, stands } = said;
  const { relative, spoken } = stands;
  const { metric, scope, change } = settled;
  const now = CURRENT_METRICS.has(metric) || metric === 'users_restored';
  if (change?.suffix === '_share' && now) return 'current';
  const goesOn = named === state.level.last?.metric;
  const counted = named.endsWith('_share') && (goesOn || COUNTS.has(named.slice(0, -'_share'.length)));
  if (change?.suffix === '_share' || counted) return sharedScope(state, spoken, phrase, named);
  if (change && relative) return null;
  if (change && state.epidemic) return /^(?:people|case)$/.test(token?.unit?.class ?? '') ? 'new' : null;
  if (relative && !state.epidemic && metric !== 'restored_share') return null;
  return (change || isAveraged(said, settled)) && scope !== null ? 'new' : scope;
}

/** Who is counted, as a label, by the place's words, or which end of a range it is. */
function qualifierIn({ state, token, phrase, stands }: Said, settled: Settled): string | null {
  const { placed } = settled;
  const kept = stands.keeps && stands.own !== null && !stands.weakOnly ? phrase.label : null;
  const each = phrase.marks.has('daily') ? 'each day' : null;
  return (
    kept ??
    placed.qualifier ??
    kindOfTrade(settled, phrase.text) ??
    sectorOf(settled, phrase, state.level.last) ??
    (token?.upper === 'range' ? 'upper end of range' : each)
  );
}

/** 民营企业进出口, 对东盟出口: what kind of trade, or with whom. */
function kindOfTrade({ metric, change }: Settled, text: string): string | null {
  const kind = !change && /^(?:trade|exports|imports)$/.test(metric) && /^[一-龥]{2,8}$/.test(text);
  return kind && !/^总[值额量]$|[当单本上][月季日期]|[今去前]年|同期|其中/.test(text)
    ? text.replace(/^对/, '')
    : null;
}

/** 第二产业增加值: which sector's part of what the economy made. */
function sectorOf({ metric, change }: Settled, { raw, metrics }: Phrase, last: Node | null): string | null {
  if (metric !== 'gdp') return null;
  const ofLast = change && metrics.length === 0 && last?.metric === metric ? last.qualifier : null;
  return /第[一二三]产业/.exec(raw)?.[0] ?? ofLast;
}

/** A count without a whole that says too little to be a total. */
function isOrphan({ state, token, phrase, stands }: Said, metric: string): boolean {
  if (stands.whole || token === null || state.years === state.sentence) return false;
  if (stands.relative || stands.measured || NO_SCOPE.has(metric)) return false;
  const { scope, marks } = phrase;
  const bare = scope === null || (scope === 'current' && stands.own === null);
  return bare || marks.has('male') || marks.has('female');
}

/** Counts of people: in per cent they are shares of them. */
const CASES: ReadonlySet<string> = wordSet(
  'confirmed asymptomatic infections deaths recovered severe critical severe_or_critical in_hospital',
);

const COUNTS: ReadonlySet<string> = wordSet(
  'cases cases_solved offences deaths injured accidents fires suspects_arrested victims visitors',
);

/** 分别上升36.3个百分点、48.3个百分点: the second is a change as well. */
function goesOnChanging(state: ReaderState, token: NumberToken | null, { metrics }: Phrase): string | null {
  const { last } = state.level;
  if (!last || !token || metrics.length > 0 || state.epidemic || !CHANGE.test(last.metric)) return null;
  const bare = state.pre.every((each) => says(each, 'conj'));
  // 分别增加50.5%、28.3%及3.1倍
  const times = token.unit?.class === 'times' && last.unit === '%';
  return bare && state.queue.length === 0 && (times || isAgain(state, token)) ? last.metric : null;
}
