import type { Node } from '../node';
import type { ReaderState } from '../readerState';
import type { Phrase } from '../words/phrase';
import type { DocPlace } from './docPlace';

/**
 * Holds the place of a figure for those after it, where it leads what follows: its list, its event or its sentence.
 * @param named whether the words with it say what is counted
 */
export function leadOn(
  state: ReaderState,
  phrase: Phrase,
  placed: Pick<DocPlace, 'name' | 'path'> & { readonly isLabel: boolean },
  { parent, origin }: Node,
  named: boolean,
): void {
  const tops = placed.isLabel && state.levels.length === 1 && !parent;
  if (!state.epidemic && tops && named)
    state.subject = { name: placed.name ?? '', path: placed.path, quoted: isReported(state, placed.path) };
  // 另有乙市报告2例;现有…: told beside it.
  const leads = state.epidemic && tops && origin !== 'imported';
  if (leads && !phrase.raw.startsWith('另')) leadSentence(state, placed);
}

/** 据甲省民政厅报告，乙市丙县…: what the report says of a place within its province holds to its end. */
function isReported({ subject }: ReaderState, path: readonly string[]): boolean {
  return subject?.quoted === true && path.includes(subject.path.at(-1) ?? '');
}

/** 甲省新增12例，新增死亡3例: the place that a sentence begins with holds for the whole of it, unless it is the first of a list of them. */
function leadSentence(state: ReaderState, { name, path }: Pick<DocPlace, 'name' | 'path'>): void {
  // 发布会上，甲市卫健委主任介绍，甲市医院共有…: of the city to the end of the paragraph.
  if (state.subject?.path.join() === path.join()) return;
  const last = state.nodes.at(-1);
  // …；丰泽区采样69万人份，检出阳性22管: of the district to the end of its own part.
  const begins = last?.sentence !== state.sentence || state.folded.slice(last.end, state.at).includes(';');
  if (begins) state.subject = { name: name ?? '', path, wide: true };
  else if (state.subject && state.subject.name !== name) state.subject = null;
}
