import type { Origin, Scope } from '../../../reading';
import { CURRENT_METRICS, NO_SCOPE } from '../../tables/metricScopes';
import { type Standing, settledMetric, standingMetric, standingOf } from '../lists/figureStanding';
import { CHANGE } from '../lists/wholeBefore';
import { readChange } from '../metrics/changeMarks';
import { type Change, comparedAsWhole } from '../metrics/changes';
import { isAverage } from '../metrics/isAverage';
import { isSeverity } from '../metrics/nameMetric';
import { isAgain } from '../metrics/sameUnit';
import type { Node } from '../node';
import { besidePlace } from '../places/besidePlace';
import type { DocPlace } from '../places/docPlace';
import type { FigurePlace } from '../places/figurePlace';
import { findFigurePlace } from '../places/findFigurePlace';
import { leadOn } from '../places/leadSubject';
import type { ReaderState } from '../readerState';
import { allFrom, shedOrigin } from '../scopes/allFrom';
import { inheritedOrigin, isLinked } from '../scopes/inheritOrigin';
import { scopeOf } from '../scopes/scopeOf';
import { sharedScope } from '../scopes/sharedScope';
import type { Phrase } from '../words/phrase';
import type { NumberToken } from '../words/tokens';
import { addToTree } from './addToTree';
import { sameNumber } from './saidBefore';
import { kindOf } from './splitKind';

/** Where a figure stands in the text, and its value. */
type Span = Pick<Node, 'start' | 'end' | 'value'>;

/** A number with the words that tell of it. */
interface Said {
  readonly state: ReaderState;
  readonly token: NumberToken | null;
  readonly phrase: Phrase;
  readonly span: Span;
  readonly stands: Standing;
}

/** What is settled of a figure before it becomes a node. */
interface Settled {
  readonly metric: string;
  readonly scope: Scope | null;
  readonly origin: Origin | null;
  readonly placed: FigurePlace;
  /** The place that it takes over from the figure beside it or from its list. */
  readonly carried: (Pick<DocPlace, 'path'> & { readonly name: string | null }) | null;
  readonly change: Change | null;
}

/** Finds the whole and fills in what the clause leaves out. */
export function placeInTree(
  state: ReaderState,
  token: NumberToken | null,
  phrase: Phrase,
  heard: string | null,
  span: Span,
): Node {
  const stands = standingOf(state, token, phrase, heard);
  const said: Said = { state, token, phrase, span, stands };
  const { frame } = stands;
  const settled = settle(said);
  const { placed } = settled;
  const node = makeNode(said, settled);
  if (frame && !state.epidemic)
    frame.part = placed.isLabel ? { name: placed.name, path: placed.path } : frame.part;
  leadOn(state, phrase, placed, node, phrase.metrics.length > 0 || (heard !== null && !stands.measured));
  addToTree(state, node, frame, phrase, token !== null);
  if (settled.change?.compare) state.changed = { marks: phrase.marks, node };
  return node;
}

/** Settles the fields in the order in which they depend on each other: metric, scope, origin, place, change. */
function settle(said: Said): Settled {
  const { state, token, phrase, stands } = said;
  const { own, whole, frame, weakOnly, relative } = stands;
  const again = toldBefore(said);
  const named = standingMetric(state, token, phrase, stands, again);
  const untold = again && !again.ownScope && again.paragraph !== state.paragraph && state.mode === 'new';
  const scope = (untold ? null : again?.scope) ?? scopeOf(state, named, phrase, whole, frame);
  const metric = settledMetric(state, token, phrase, named, scope);
  if (whole && phrase.origin) shedOrigin(whole, phrase.origin);
  const origin = state.epidemic ? originOf(said, again, metric, scope) : null;
  const listed = frame !== null || (state.epidemic && state.level.whole !== null);
  const labels = !relative && (stands.labelOnly || stands.keeps || listed);
  const placed = findFigurePlace(state, phrase, whole, origin, labels, metric);
  const grown = placed.isLabel ? null : grownFrom(state);
  const beside = !placed.isLabel ? besidePlace(state, phrase, metric, weakOnly ? null : own) : null;
  const carried = grown ?? beside ?? (!placed.isLabel && whole && frame?.part ? frame.part : null);
  const change = readChange(state, token, phrase, metric, relative);
  return { metric, scope, origin, placed, carried, change };
}

/** 甲县从2名增至4名: what it came to is of the same place. */
function grownFrom({ arrives, at, level, input }: ReaderState): Settled['carried'] {
  const { last } = level;
  if (!arrives || !last?.ownPlace || !GROWN.test(input.folded.slice(last.end, at))) return null;
  return { name: last.place, path: last.placePath };
}

const GROWN = /^[一-龥]{0,3}[增升减降][一-龥]{0,2}[至到为]约?$/;

/** The figure that said the same number before: a text repeats its total with fewer words. */
function toldBefore({ state, phrase, span, stands }: Said): Node | null {
  const { own, whole, weakOnly } = stands;
  return !whole && phrase.scope === null && own !== null && !/涉及/.test(phrase.raw)
    ? sameNumber(state, span.value, own, weakOnly, phrase)
    : null;
}

/** Of an epidemic: by the figure's own words, the same number before, its whole, its list, or what its paragraph is about. */
function originOf(
  { state, token, phrase, stands }: Said,
  again: Node | null,
  metric: string,
  scope: Scope | null,
): Origin | null {
  const { whole, frame } = stands;
  return (
    (/^contacts|positivity$|^(?:arrivals|departures|crossings)$/.test(metric) ? null : phrase.origin) ??
    allFrom(state, token) ??
    again?.origin ??
    whole?.origin ??
    frame?.origin ??
    (whole || phrase.marks.has('inland')
      ? null
      : inheritedOrigin(state, metric, scope, phrase.scope !== null))
  );
}

/** The node of a figure whose fields are settled. */
function makeNode(said: Said, settled: Settled): Node {
  const { state, token, phrase, span, stands } = said;
  const { own, whole, weakOnly } = stands;
  const { metric, origin, placed, carried, change } = settled;
  // 甲区288例、乙区97例等12个县: the list stops before its end.
  const andOthers =
    token !== null && /^[例人宗名]?(?:等|左右|不等)/.test(state.input.folded.slice(token.end, token.end + 3));
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
    ownOrigin: phrase.origin !== null || isLinked(state),
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
  const shares = token?.unit?.class === 'percent' && (state.epidemic ? CASES : COUNTS).has(metric);
  const daily = metric === 'turnover' ? '_daily' : '_avg';
  return stem + (change?.suffix ?? (shares ? '_share' : isAveraged(said, settled) ? daily : ''));
}

/** 累计确诊90例，轻症89例，占98.9%: the share that a severity has is one of the cases. */
function sharedMetric({ state, stands }: Said, metric: string): string {
  const told = stands.whole ?? state.level.last;
  const of = told?.metric === metric && isSeverity(metric) ? told.parent : null;
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
function qualifierIn({ token, phrase, stands }: Said, settled: Settled): string | null {
  const { placed } = settled;
  const kept = stands.keeps && stands.own !== null && !stands.weakOnly ? phrase.label : null;
  const each = phrase.marks.has('daily') ? 'each day' : null;
  return (
    kept ??
    placed.qualifier ??
    kindOfTrade(settled, phrase.text) ??
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

/** A count without a whole that says too little to be a total. */
function isOrphan({ state, token, phrase, stands }: Said, metric: string): boolean {
  if (stands.whole || token === null || state.years === state.sentence) return false;
  if (stands.relative || stands.measured || NO_SCOPE.has(metric)) return false;
  const { scope, marks } = phrase;
  const bare = scope === null || (scope === 'current' && stands.own === null);
  return bare || marks.has('male') || marks.has('female');
}

/** Counts of people: in per cent they are shares of them. */
const CASES: ReadonlySet<string> = new Set(
  'confirmed asymptomatic infections deaths recovered severe critical severe_or_critical in_hospital'.split(
    ' ',
  ),
);

const COUNTS: ReadonlySet<string> = new Set(
  'cases cases_solved offences deaths injured accidents fires suspects_arrested victims visitors'.split(' '),
);

/** 分别上升36.3个百分点、48.3个百分点: the second is a change as well. */
function goesOnChanging(state: ReaderState, token: NumberToken | null, { metrics }: Phrase): string | null {
  const { last } = state.level;
  if (!last || !token || metrics.length > 0 || state.epidemic || !CHANGE.test(last.metric)) return null;
  const bare = state.pre.every((each) => each.kind === 'word' && each.meaning.value === 'conj');
  return bare && state.queue.length === 0 && isAgain(state, token) ? last.metric : null;
}
