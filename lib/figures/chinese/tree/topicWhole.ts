import type { Node } from '../node';
import type { ReaderState } from '../readerState';
import type { Phrase } from '../words/phrase';
import { sumOf } from './sumOf';

/** How many figures back a list may look for its whole: more than any bulletin has between the two. */
export const FARTHEST = 300;

/** The figure that 确诊病例中 speaks of: the latest of its metric that is no place's own. */
export function findWhole(state: ReaderState, metric: string, phrase: Phrase): Node | null {
  let second: Node | null = null;
  const first = Math.max(0, state.nodes.length - FARTHEST);
  for (let i = state.nodes.length - 1; i >= first; i--) {
    const node = state.nodes[i];
    if (!node || node.metric !== metric || node.negated || node.value === null || state.ofThen.has(node))
      continue;
    if (
      node.parent &&
      (node.kind === 'place' || (node.parent.metric === metric && !(phrase.origin && node.kind === 'origin')))
    )
      continue;
    // 累计131例，122例本土、9例境外移入。个案居住地…: of all, though no word has tied the two to them yet.
    if (node.orphan && node.ownOrigin && !node.ownScope && !phrase.origin && state.levels.length === 1)
      continue;
    if (phrase.scope && node.scope !== phrase.scope) continue;
    if (phrase.origin && node.origin !== phrase.origin) continue;
    if (!node.parent || node.parent.metric !== metric || (phrase.origin && node.kind === 'origin'))
      return newsBeside(state, node, phrase) ?? node;
    second ??= node;
  }
  return second;
}

/** 今日新增12宗，累计5千宗。在确诊个案中，8宗…: of the day's, not of the total told in one breath with them. */
function newsBeside(
  { input, nodes, stop, lastEnd }: ReaderState,
  total: Node,
  { scope }: Phrase,
): Node | null {
  if (!input.traditional || scope !== null || total.scope !== 'cumulative') return null;
  const beside = nodes.findLast(
    (node) =>
      node.sentence === total.sentence &&
      node.metric === total.metric &&
      node.start < total.start &&
      !node.parent,
  );
  // 今日新增1例，累计43例。确诊病例中，首10例已出院: ten are not of the one.
  const next = input.tokens
    .slice(stop, stop + NEXT_WITHIN)
    .find((token) => token.kind === 'number' && token.why === null && token.start > lastEnd);
  if (next?.kind === 'number' && next.value > (beside?.value ?? 0)) return null;
  return beside?.scope === 'new' ? beside : null;
}

/** How many words on the first part may stand. */
const NEXT_WITHIN = 16;

/** 北部4例及中部1例，…，其中2例: behind a row without a comma that makes the whole, it is some of all. */
export function wholeOfRow(state: ReaderState, last: Node): Node | null {
  if (last.parent) return isFullRow(state, last) ? last.parent : null;
  const { tops } = state.level;
  const at = tops.findLastIndex(({ orphan }) => !orphan);
  const row = tops.slice(at + 1);
  const makes = row.length > 1 && row.at(-1) === last && sumOf(row) === tops[at]?.value;
  return makes && isRow(state, row, last) ? (tops[at] ?? null) : null;
}

function isFullRow(state: ReaderState, last: Node): boolean {
  const row = state.nodes
    .slice(-FARTHEST)
    .filter(({ parent, list, kind }) => parent === last.parent && list === last.list && kind === last.kind);
  return row.length > 1 && sumOf(row) === last.parent?.value && isRow(state, row, last);
}

function isRow(state: ReaderState, [first]: readonly Node[], last: Node): boolean {
  return !/[,;]/.test(state.folded.slice(first?.end ?? last.start, last.start));
}

/** 甲市5例、乙市3例，含2例转归: behind all the places of a count it is some of all of them. */
export function wholeOfPlaces(state: ReaderState, last: Node): Node | null {
  if (!last.parent?.value || !last.ownPlace) return null;
  const row = state.nodes
    .slice(-FARTHEST)
    .filter(({ parent, list }) => parent === last.parent && list === last.list);
  return row.length > 1 && row.at(-1) === last && sumOf(row) === last.parent.value ? last.parent : null;
}
