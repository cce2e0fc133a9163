import { textBehind } from '../../../text/beside';
import type { Frame } from '../frame';
import type { Node } from '../node';
import type { ReaderState } from '../readerState';
import { wholeOfPlaces, wholeOfRow } from '../tree/topicWhole';
import type { Phrase } from '../words/phrase';

/** A change or a share is nobody's whole. */
export const CHANGE = /_(?:change|yoy|mom|share|contribution)$/;

/** How many figures back a day's count may stand. */
export const NEWS_WITHIN = 10;

/** 新增252例。无死亡病例。⏎其中，本地病例230例: none of nothing, but of what was counted before. */
export function countedBefore({ epidemic, nodes }: ReaderState): Node | null {
  if (!epidemic) return null;
  const near = nodes.slice(-NEWS_WITHIN).filter(({ negated, parent }) => !negated && !parent);
  return near.findLast(({ metric }) => metric === 'confirmed') ?? null;
}

/** The latest total of incidents, for a list behind those that are still open. */
export function incidentsBefore({ nodes }: ReaderState): Node | null {
  const all = nodes.slice(-NEWS_WITHIN);
  return all.findLast(({ metric, scope }) => metric === 'incidents' && scope === 'cumulative') ?? null;
}

/** 共报告90万例，死亡30人。其中，甲类报告11例: of the cases that the dead are told beside. */
export function casesBeside({ epidemic, nodes, input }: ReaderState, last: Node | null): Node | null {
  const cases = nodes.at(-2);
  if (!epidemic || last?.metric !== 'deaths' || last !== nodes.at(-1) || last.parent || !cases) return null;
  const behind = textBehind(input.folded, last.end, 36);
  const told = cases.sentence === last.sentence && cases.unit === '例' && !cases.parent;
  return told && (last.unit === '例' ? BY_CLASS : OF_CASES).test(behind) ? cases : null;
}

/** 死亡4例。其中，甲类…: the classes that the law on infectious diseases has. */
const BY_CLASS = /^例?[。,;] ?其中[,:\s]*甲类/;

const OF_CASES = /^[人例]?[。,;] ?其中,?(?![^\d。;]*死亡)[^\d。;]{0,20}\d[\d, ]*例/;

/** What a list is of that opens behind one that has all its parts. */
export function fullWhole(
  state: ReaderState,
  marker: Frame['marker'],
  phrase: Phrase,
  last: Node,
): Node | null {
  // 450例男性、1例调查中，…，其中包含467例
  if (marker === 'of' || /^[其当]中/.test(phrase.raw)) return wholeOfRow(state, last);
  const comma = state.pre[0] !== undefined && state.folded[state.pre[0].start - 1] === ',';
  return marker === 'incl' && comma && turns(state) ? wholeOfPlaces(state, last) : null;
}

/** 含2例由无症状感染者转为确诊病例: the words behind the number say so. */
function turns({ input, at, pre }: ReaderState): boolean {
  const from = pre[0]?.start ?? at;
  return /^含[^,。;]{0,30}转/.test(textBehind(input.folded, from, 34));
}

/** 占总数的八成, 其中…: what the share is of is the largest count of the sentence before. */
export function largestOf(tops: readonly Node[]): Node | undefined {
  const counts = tops.filter((top) => !CHANGE.test(top.metric));
  return counts.reduce<Node | undefined>(
    (most, top) => ((top.value ?? 0) > (most?.value ?? 0) ? top : most),
    undefined,
  );
}

/** The total that a part stands under, within its bracket. */
export function rootOf(node: Node, bracket: Node | null): Node {
  let root = node;
  while (root.parent && root.parent !== bracket) root = root.parent;
  return root;
}

/** 新增50例，甲市30例、乙市20例；含18例…: behind a semicolon it is some of all. */
export function opensPart(state: ReaderState): boolean {
  const first = state.pre[0];
  return first !== undefined && state.folded[first.start - 1] === ';';
}
