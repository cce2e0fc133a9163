import type { Scope } from '../../../reading';
import { textBehind } from '../../../text/beside';
import { CASE_GROUPS } from '../../tables/metricGroups';
import { KEEPS_METRIC } from '../../tables/metricParts';
import { NO_SCOPE } from '../../tables/metricScopes';
import { wordSet } from '../../wordSet';
import { isShareOf } from '../metrics/changes';
import { spokenOf } from '../metrics/spokenOf';
import type { Node } from '../node';
import type { ReaderState } from '../readerState';
import { isOnlyLabel } from '../scopes/onlyLabel';
import { type Choice, chooseWhole } from '../tree/chooseWhole';
import type { Phrase } from '../words/phrase';
import type { NumberToken } from '../words/tokens';

/** How a figure stands to the text before it: what it names itself and what it may take over. */
export interface Standing extends Choice {
  /** Per cent, points, times: nothing that is counted. */
  readonly relative: boolean;
  /** The metric that its own clause, or the topic before it, names. */
  readonly own: string | null;
  /** Only a weak word names it. */
  readonly weakOnly: boolean;
  readonly labelOnly: boolean;
  /** What it names is a label: counted is what its whole counts. */
  readonly keeps: boolean;
  /** The figure that a change or a label without a metric of its own speaks of. */
  readonly spoken: Node | null;
  /** A measure, which is neither new nor cumulative. */
  readonly measured: boolean;
}

/** Measured, but told by kinds that make the whole. */
const ADDS_UP: ReadonlySet<string> = wordSet('electricity_use power_generation');

/** Finds the whole that a figure may be a part of, and what its own words leave to that whole; moves the topic on. */
export function standingOf(
  state: ReaderState,
  token: NumberToken | null,
  phrase: Phrase,
  heard: string | null,
): Standing {
  const unitClass = token?.unit?.class ?? null;
  const relative = unitClass === 'percent' || unitClass === 'points' || unitClass === 'times';
  // 事故死亡人数，比去年下降5%: of what the clause before spoke of.
  const told = isShareOf(state, unitClass, phrase) ? null : heard;
  const own = told ?? (relative && !state.epidemic ? state.topic : null);
  if (heard !== null || !relative) state.topic = null;
  const weakOnly =
    own !== null && phrase.metrics.length === 0 && phrase.weak === own && !/本身$/.test(phrase.raw);
  const labelOnly = (own === null || weakOnly) && phrase.scope === null;
  const { whole, frame, list } = chooseWhole(state, token, phrase, own);
  const contacts = isOnlyLabel(state, own, token);
  // 占报告发病数的99%, behind the dead: of the cases, not of them.
  const ofCases = relative && own === 'confirmed' && whole?.metric === 'deaths';
  // 在院治疗414例，其中本土确诊病例396例: in hospital as well.
  const inWard =
    whole?.metric === 'in_hospital' && own === 'confirmed' && (phrase.origin ?? phrase.place) !== null;
  const kept = KEEPS_METRIC.has(whole?.metric ?? '') || contacts || (inWard && state.epidemic);
  const keeps = whole !== null && own !== whole.metric && !ofCases && kept;
  const moved = state.moved && own === null;
  // 在院281例，其中重症21例，比上日减少20例: of the severe ones.
  const { last } = state.level;
  const ofLast = state.epidemic
    ? moved && last?.parent === whole && /^[较比]/.test(phrase.raw)
    : relative || moved;
  const spoken = ofLast ? (last ?? whole) : whole;
  const measured = token !== null && NO_SCOPE.has(own ?? '') && !ADDS_UP.has(own ?? '');
  const stands = ((relative || state.moved) && !state.epidemic) || measured;
  const held = stands ? null : whole;
  return { whole: held, frame, list, relative, own, weakOnly, labelOnly, keeps, spoken, measured };
}

/** Its metric without what only the figure before it had: a change, a share, an average. */
const ENDINGS = /(?:_(?:yoy|mom))?_change$|_(?:yoy|mom|contribution|avg)$|(?<!ili|days)_share$/;

/**
 * The metric of a figure: of the same number said before, its whole's, its own, its list's, or what such a text counts.
 * @param again the figure that said the same number before
 */
export function standingMetric(
  state: ReaderState,
  token: NumberToken | null,
  phrase: Phrase,
  { own, keeps, weakOnly, spoken, frame }: Standing,
  again: Node | null,
): string {
  // 解除医学观察确诊病例1例,密切接触者2人: let go as well.
  const before = state.nodes.at(-1);
  const released = before?.sentence === state.sentence && /_released$/.test(before.metric);
  if (state.epidemic && released && own === 'contacts' && phrase.raw === '密切接触者')
    return 'contacts_released';
  const taken = keeps || ((own === null || weakOnly) && spoken);
  return (
    again?.metric ??
    (taken ? spoken?.metric.replace(ENDINGS, '') : own) ??
    frame?.metric ??
    own ??
    (token?.upper === 'sum' || (token?.withNext && token.valueMax === null) ? 'infections' : null) ??
    spokenOf(state, token, phrase) ??
    (token?.unit?.class === 'people' && /报告|通报/.test(phrase.raw)
      ? 'reported'
      : state.epidemic
        ? 'confirmed'
        : 'count')
  );
}

/** A report of groups of cases, and whom it counts in one of them. */
function isOfGroups({ nodes, input, at }: ReaderState): boolean {
  const groups = nodes[0]?.metric === 'clusters' || nodes[0]?.metric === 'outbreaks';
  return groups && MEMBERS.test(textBehind(input.folded, at, 14));
}

const MEMBERS = /^[^,。;、]{1,8}(?:学生|院友|学童|院童|幼儿|员工|职员)/;

/** 尚有…例在定点医院隔离观察 */
const WATCHED = /^[^。;\n现尚解]{0,32}(?:医学|隔离|留院)观察/;

/** What a metric is called once its scope, its unit and the kind of text are known. */
export function settledMetric(
  state: ReaderState,
  token: NumberToken | null,
  phrase: Phrase,
  named: string,
  scope: Scope | null,
): string {
  // 收容所2处、29人: who is in them.
  if (named === 'shelters' && token?.unit?.class === 'people') return 'sheltered';
  if (!state.epidemic && !CASE_GROUPS.has(named)) return named;
  const unitClass = token?.unit?.class;
  // 8宗群集性感染…，第一宗是甲校5名学生: who fell ill in them.
  const ofGroups = unitClass === 'people' && named === 'confirmed' && isOfGroups(state);
  // 一宗爆发，涉及23名学生: people are no outbreaks.
  const bySex = phrase.marks.has('male') || phrase.marks.has('female');
  const fellIll =
    state.outbreak &&
    named === 'confirmed' &&
    (!phrase.metrics.includes('confirmed') || /发病|病发/.test(phrase.label));
  if (ofGroups || (fellIll && (unitClass === 'people' || bySex))) return 'affected';
  if ((unitClass === 'people' || bySex) && CASE_GROUPS.has(named)) return 'affected';
  // 尚有无症状感染者38例(境外输入29例)正在集中隔离医学观察: watched there. 现有无症状感染者38例 says no more than that.
  const standing = named === 'asymptomatic' && scope === 'current' && token !== null;
  if (standing && WATCHED.test(textBehind(state.input.folded, state.at, 40))) return 'asymp_observed';
  // 解除医学观察本土无症状感染者62例、境外输入无症状感染者9例: what is said of the first is said of the second.
  const last = state.nodes.at(-1);
  const goesOn = state.enumerated && last?.sentence === state.sentence && last.metric === 'asymp_released';
  if (named === 'asymptomatic' && goesOn && phrase.origin && phrase.scope === null) return last.metric;
  if (named === 'sheltered') return 'isolated';
  // 已接种两剂605人(88.6%), 接种率52%: how many of all.
  const ofPeople = named === 'vaccinated' && unitClass === 'percent' && !phrase.marks.has('share');
  return ofPeople && !state.moved ? 'vaccinated_share' : named;
}
