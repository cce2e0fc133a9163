import type { Origin } from '../../reading';
import { KEEPS_METRIC } from '../tables/compatibility';
import { NO_SCOPE } from '../tables/metrics';
import { addToTree } from './addToTree';
import { besidePlace } from './besidePlace';
import { changeOf, comparedAsWhole, isShareOf, monthBefore } from './changes';
import { chooseWhole } from './chooseWhole';
import type { DocPlace } from './docPlace';
import { findFigurePlace } from './findFigurePlace';
import { kindOf, scopeOf } from './inheritFields';
import { inheritedOrigin, isLinked } from './inheritOrigin';
import type { Node } from './node';
import { isOnlyLabel } from './onlyLabel';
import { CHANGE } from './openLists';
import type { Phrase } from './phrase';
import type { ReaderState } from './readerState';
import { SPEED_CHANGED } from './renameBy';
import { sameNumber, spokenOf } from './saidBefore';
import { isAgain } from './sameUnit';
import type { NumberToken } from './tokens';

/** Finds the whole and fills in what the clause leaves out. */
export function placeInTree(
  state: ReaderState,
  token: NumberToken | null,
  phrase: Phrase,
  heard: string | null,
  span: { start: number; end: number; value: number | null },
): Node {
  const { level } = state;
  const unitClass = token?.unit?.class ?? null;
  const relative = unitClass === 'percent' || unitClass === 'points' || unitClass === 'times';
  // 事故死亡人数，比去年下降5%: of what the clause before spoke of.
  const told = isShareOf(state, unitClass, phrase) ? null : heard;
  const own = told ?? (relative && !state.epidemic ? state.topic : null);
  if (heard !== null || !relative) state.topic = null;
  const weakOnly = own !== null && phrase.metrics.length === 0 && phrase.weak === own;
  const labelOnly = (own === null || weakOnly) && phrase.scope === null;
  const chosen = chooseWhole(state, token, phrase, own);
  const { frame, list } = chosen;
  let { whole } = chosen;
  const contacts = isOnlyLabel(state, own, token);
  const keeps = whole !== null && own !== whole.metric && (KEEPS_METRIC.has(whole.metric) || contacts);
  const spoken =
    (relative || (state.moved && own === null)) && !state.epidemic ? (level.last ?? whole) : whole;
  const measured = token !== null && NO_SCOPE.has(own ?? '');
  if (((relative || state.moved) && !state.epidemic) || measured) whole = null;
  const again =
    !whole && phrase.scope === null && own !== null && !/涉及/.test(phrase.raw)
      ? sameNumber(state, span.value, own, weakOnly, phrase)
      : null;
  const named =
    again?.metric ??
    (keeps || ((own === null || weakOnly) && spoken)
      ? spoken?.metric.replace(
          /(?:_(?:yoy|mom))?_change$|_(?:yoy|mom|contribution|avg)$|(?<!ili|days)_share$/,
          '',
        )
      : own) ??
    frame?.metric ??
    own ??
    (token?.upper === 'sum' || (token?.withNext && token.valueMax === null) ? 'infections' : null) ??
    spokenOf(state, token, phrase) ??
    (token?.unit?.class === 'people' && /报告|通报/.test(phrase.raw)
      ? 'reported'
      : state.epidemic
        ? 'confirmed'
        : 'count');
  const untold = again && !again.ownScope && again.paragraph !== state.paragraph && state.mode === 'new';
  const said = (untold ? null : again?.scope) ?? scopeOf(state, named, phrase, whole, frame);
  // 现有无症状感染者 are under observation: that is all that is done with them.
  const observed = state.epidemic && named === 'asymptomatic' && said === 'current' && token !== null;
  const metric = observed ? 'asymp_observed' : named;
  const scope = said;
  if (whole && phrase.origin) shedOrigin(whole, phrase.origin);
  const origin = state.epidemic
    ? ((metric.startsWith('contacts') ? null : phrase.origin) ??
      again?.origin ??
      whole?.origin ??
      frame?.origin ??
      (whole || phrase.marks.has('inland')
        ? null
        : inheritedOrigin(state, metric, scope, phrase.scope !== null)))
    : null;
  const kept = keeps && own !== null && !weakOnly ? phrase.label : null;
  const placed = findFigurePlace(
    state,
    phrase,
    whole,
    origin,
    !relative && (labelOnly || keeps || frame !== null || (state.epidemic && level.whole !== null)),
    metric,
  );
  const beside = !placed.isLabel ? besidePlace(state, phrase, metric, weakOnly ? null : own) : null;
  const carried = beside ?? (!placed.isLabel && whole && frame?.part ? frame.part : null);
  const marks = new Set(phrase.marks);
  if (state.arrives) for (const mark of ['rise', 'fall']) marks.delete(mark);
  const moved = marks.has('rise') || marks.has('fall');
  if (relative && moved && !state.epidemic && !marks.has('yoy') && !marks.has('mom') && state.comparing)
    marks.add(state.comparing);
  if (/(?<!\d)年同期/.test(phrase.raw)) marks.add('yoy');
  // 较2019年增长: against a year of its own.
  const against = /[较比]((?:19|20)\d\d) ?年/.exec(phrase.raw)?.[1];
  const yearBefore = Number(against) + 1 === Number((state.day ?? state.date ?? '').slice(0, 4));
  if (yearBefore) marks.add('yoy');
  if (monthBefore(phrase.raw, state.day ?? state.date)) marks.add('mom');
  const quarter = /[比较]上年[一二三四1-4]季度/.test(phrase.raw) && !/环比|同比/.test(phrase.raw);
  const ownYear =
    quarter ||
    (against !== undefined && !yearBefore) ||
    (unitClass === 'points' && ABOVE_ALL.test(phrase.raw));
  if (ownYear) for (const mark of ['yoy', 'mom']) marks.delete(mark);
  const ofSpeed =
    unitClass === 'points' && (SPEED_CHANGED.test(phrase.raw) || /_(?:yoy|mom)_change$/.test(metric));
  if ((marks.has('yoy') || marks.has('mom')) && !ofSpeed) state.comparing = marks.has('mom') ? 'mom' : 'yoy';
  const change = /_(?:yoy|mom|change)$|(?<!ili|days)_share$/.test(metric)
    ? null
    : changeOf(
        metric,
        { ...phrase, marks },
        token?.unit?.class ?? null,
        state.epidemic
          ? phrase.marks.has('yoy') || phrase.marks.has('mom')
          : marks.has('yoy') || marks.has('mom'),
        state.moved && !state.epidemic,
      );
  // 甲区288例、乙区97例等12个县: the list stops before its end.
  const andOthers =
    token !== null && /^[例人宗名]?(?:等|左右|不等)/.test(state.input.folded.slice(token.end, token.end + 3));
  const counts = unitClass !== null && COUNTED.has(unitClass) && !NO_SCOPE.has(metric);
  const averages = !state.epidemic && phrase.marks.has('daily') && counts && !relative && !change;
  const node: Node = {
    start: span.start,
    end: span.end,
    value: span.value,
    valueMax: token?.valueMax ?? null,
    unit: token?.unit?.unit ?? null,
    approx: token?.approx ?? null,
    metric:
      goesOnChanging(state, token, phrase) ??
      (metric === 'users_restored' && change?.suffix === '_share' ? 'restored' : metric) +
        (change?.suffix ??
          (unitClass === 'percent' && (state.epidemic ? CASES : COUNTS).has(metric) ? '_share' : null) ??
          (averages ? (metric === 'turnover' ? '_daily' : '_avg') : '')),
    label: phrase.label,
    labelSpan: phrase.labelSpan,
    scope:
      change?.suffix === '_share'
        ? ((spoken ?? level.last)?.scope ?? null)
        : (change && (relative || state.epidemic)) ||
            (relative && !state.epidemic && metric !== 'restored_share')
          ? null
          : (change || averages) && scope !== null
            ? 'new'
            : scope,
    origin,
    place: carried?.name ?? placed.name,
    placePath: carried?.path ?? placed.path,
    date: whole?.date ?? state.day ?? state.date,
    qualifier:
      kept ??
      placed.qualifier ??
      (token?.upper === 'range' ? 'upper end of range' : phrase.marks.has('daily') ? 'each day' : null),
    compare: change ? change.compare : comparedAsWhole(metric, phrase),
    negated: false,
    missing: false,
    parent: whole,
    list,
    kind: kindOf(metric, phrase, placed.isLabel || carried !== null, whole),
    claimsWhole: (frame?.claims ?? level.whole !== null) && !andOthers,
    ownScope: phrase.scope !== null,
    ownOrigin: phrase.origin !== null || isLinked(state),
    ownMetric: own !== null && !weakOnly,
    ownPlace: placed.isLabel,
    orphan:
      !whole &&
      token !== null &&
      state.years !== state.sentence &&
      !relative &&
      !measured &&
      !NO_SCOPE.has(metric) &&
      (phrase.scope === null ||
        (phrase.scope === 'current' && own === null) ||
        phrase.marks.has('male') ||
        phrase.marks.has('female')),
    sentence: state.sentence,
    paragraph: state.paragraph,
  };
  if (frame && !state.epidemic)
    frame.part = placed.isLabel ? { name: placed.name, path: placed.path } : frame.part;
  if (
    !state.epidemic &&
    state.levels.length === 1 &&
    !whole &&
    placed.isLabel &&
    (phrase.metrics.length > 0 || (heard !== null && !measured))
  )
    state.subject = { name: placed.name ?? '', path: placed.path, quoted: isReported(state, placed.path) };
  // 另有乙市报告2例;现有…: told beside it.
  const leads =
    state.epidemic && placed.isLabel && state.levels.length === 1 && !whole && origin !== 'imported';
  if (leads && !phrase.raw.startsWith('另')) leadSentence(state, placed);
  addToTree(state, node, frame, phrase, token !== null);
  return node;
}

/** 据甲省民政厅报告，乙市丙县…: what the report says of a place within its province holds to its end. */
function isReported({ subject }: ReaderState, path: readonly string[]): boolean {
  return subject?.quoted === true && path.includes(subject.path.at(-1) ?? '');
}

/** 甲省新增12例，新增死亡3例: the place that a sentence begins with holds for the whole of it, unless it is the first of a list of them. */
function leadSentence(state: ReaderState, { name, path }: Pick<DocPlace, 'name' | 'path'>): void {
  if (state.nodes.at(-1)?.sentence !== state.sentence) state.subject = { name: name ?? '', path, wide: true };
  else if (state.subject && state.subject.name !== name) state.subject = null;
}

/** Counts of people: in per cent they are shares of them. */
const CASES: ReadonlySet<string> = new Set(
  'confirmed asymptomatic infections deaths recovered severe critical severe_or_critical in_hospital'.split(
    ' ',
  ),
);

const COUNTS: ReadonlySet<string> = new Set(
  'cases cases_solved offences deaths injured accidents fires suspects_arrested victims'.split(' '),
);

/** 分别上升36.3个百分点、48.3个百分点: the second is a change as well. */
function goesOnChanging(state: ReaderState, token: NumberToken | null, { metrics }: Phrase): string | null {
  const { last } = state.level;
  if (!last || !token || metrics.length > 0 || state.epidemic || !CHANGE.test(last.metric)) return null;
  const bare = state.pre.every((each) => each.kind === 'word' && each.meaning.value === 'conj');
  return bare && state.queue.length === 0 && isAgain(state, token) ? last.metric : null;
}

/** 比外贸总体增速高2个百分点: against others, not against an earlier time. */
const ABOVE_ALL =
  /[高低快慢][于出]?(?:全[国省市区州县]|[^,。;]{0,6}(?:总体|整体|平均))|[比较](?:全[国省市区州县]|[^,。;]{0,6}(?:总体|整体|平均))[^,。;]*[高低快慢]/;

/** Units of what is counted: its average a day is a measure of its own. */
const COUNTED: ReadonlySet<string> = new Set(['people', 'event', 'item', 'weight', 'money']);

/** 累计451例，包括424例本土及27例境外移入: a total that holds both has neither, whatever the sentence before was about. */
function shedOrigin(whole: Node, origin: Origin): void {
  if (!whole.parent && !whole.ownOrigin && whole.origin !== null && whole.origin !== origin)
    whole.origin = null;
}
