import { firstAnswer, type Rule } from '../../firstAnswer';
import type { Frame } from '../frame';
import type { Node } from '../node';
import type { ReaderState } from '../readerState';
import type { Phrase } from '../words/phrase';
import { wholeOfSexes } from './listWholes';
import {
  CHANGE,
  casesBeside,
  countedBefore,
  fullWhole,
  incidentsBefore,
  largestOf,
  opensPart,
  rootOf,
} from './wholeBefore';

/** A list that a word opens, and the figure before it. */
export interface ListClue {
  readonly state: ReaderState;
  readonly marker: Frame['marker'];
  readonly phrase: Phrase;
  /** The figure before it, or the total that stands under. */
  readonly last: Node | null;
  /** It stands in another sentence than that, or behind a semicolon. */
  readonly apart: boolean;
  /** Of the number that the open bracket stands behind. */
  readonly inBracket: boolean;
}

export function listClue(state: ReaderState, marker: Frame['marker'], phrase: Phrase): ListClue {
  const { level } = state;
  const apart = level.last?.sentence !== state.sentence || (marker === 'incl' && opensPart(state));
  const said = level.last?.negated
    ? (level.tops.findLast(({ negated }) => !negated) ?? countedBefore(state) ?? level.last)
    : level.last;
  const last = said && apart ? (ofWhom(state, said) ?? rootOf(said, level.whole)) : said;
  const inBracket = level.whole !== null && marker !== 'resp' && marker !== 'colon' && opensPart(state);
  return { state, marker, phrase, last, apart, inBracket };
}

type WholeRule = Rule<ListClue, Node>;

const ofBracket: WholeRule = ({ state: { level }, inBracket }) =>
  (inBracket ? level.whole : undefined) ?? undefined;

/** 48例…；管控人员45例、社会面3例；其中15时后新增12例: labels behind a semicolon are no whole. */
const ofSplit: WholeRule = ({ state, marker, last, inBracket }) =>
  !inBracket && marker === 'of' && last?.orphan && opensPart(state) ? state.level.tops[0] : undefined;

/** 累计157件、处理中9件。其中，以路树倒塌69件最多: of all, not of what is left to do. */
const ofIncidents: WholeRule = ({ state, last }) =>
  last?.metric === 'incidents' && last.scope === 'current'
    ? (incidentsBefore(state) ?? undefined)
    : undefined;

const behindFull: WholeRule = ({ state, marker, phrase, last, apart }) =>
  (last && !apart ? fullWhole(state, marker, phrase, last) : null) ?? undefined;

const ofCases: WholeRule = ({ state, last }) => casesBeside(state, last) ?? undefined;

const ofSexes: WholeRule = ({ state, last }) => {
  if (last?.kind !== 'sex') return undefined;
  return (last.orphan ? wholeOfSexes(state, last) : last.parent) ?? undefined;
};

const ofChanged: WholeRule = (clue) => (clue.last && changedCount(clue, clue.last)) ?? undefined;

const before: WholeRule = ({ state: { level }, last }) =>
  last ?? level.whole ?? level.lastTops.at(-1) ?? undefined;

const RULES: readonly WholeRule[] = [
  ofBracket,
  ofSplit,
  ofIncidents,
  behindFull,
  ofCases,
  ofSexes,
  ofChanged,
  before,
];

/** What a list is of that a word opens; null where nothing was counted. */
export function wholeOfList(clue: ListClue): Node | null {
  return firstAnswer(RULES, clue) ?? null;
}

/** Whether the figure before a list is a change, of a count that is not told. */
export function changeAlone(clue: ListClue): boolean {
  const { state, last, apart } = clue;
  return last !== null && state.epidemic && CHANGE.test(last.metric) && !apart && !changedCount(clue, last);
}

/** Behind a change or a share: the count that it is of. */
function changedCount({ state }: ListClue, last: Node): Node | null {
  if (!CHANGE.test(last.metric)) return null;
  const { level, epidemic, paragraph } = state;
  return (
    answeredBy(state, last) ??
    positivesBefore(state) ??
    level.tops.findLast((top) => !CHANGE.test(top.metric)) ??
    largestOf(epidemic ? level.lastTops.filter((top) => top.paragraph === paragraph) : level.lastTops) ??
    null
  );
}

/** 经陆路169万人次，按年增加3.7倍，当中…: of the count that the change was told of. */
function answeredBy({ epidemic, nodes }: ReaderState, { metric, sentence, qualifier }: Node): Node | null {
  const base = metric.replace(CHANGE, '');
  const before = nodes.slice(-4, -1).findLast((node) => !CHANGE.test(node.metric));
  const own = before?.metric === base && before.sentence === sentence && before.qualifier === qualifier;
  return !epidemic && own ? before : null;
}

/** 检测1286份，阳性612份，阳性率47.6%，上升6.3个百分点。其中甲型537份: of the positive ones. */
function positivesBefore({ epidemic, nodes }: ReaderState): Node | null {
  const last = nodes.slice(-6).findLast(({ metric, unit }) => unit !== '%' && !CHANGE.test(metric));
  return epidemic && last?.metric === 'pcr_positive' ? last : null;
}

/** 本土80例，为男50例、女30例，年龄介于…。个案分布以甲市最多: what the paragraph goes on to tell is of whom it told by sex. */
function ofWhom({ epidemic, paragraph, nodes }: ReaderState, said: Node): Node | null {
  if (!epidemic || !said.parent || said.paragraph !== paragraph) return null;
  // 50例男性、30例女性、2例调查中
  const beside = nodes.slice(-3).filter(({ parent, list }) => parent === said.parent && list === said.list);
  return beside.some(({ kind }) => kind === 'sex') ? said.parent : null;
}
