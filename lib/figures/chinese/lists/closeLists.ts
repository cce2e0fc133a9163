import type { ReaderState } from '../readerState';
import { FARTHEST } from '../tree/topicWhole';
import { isWordOf } from '../words/token';
import { lackingList } from './listWholes';
import { openTopicList } from './openLists';

/** Closes the list behind 包括, if that is open. @returns whether it was */
export function closeIncluded(state: ReaderState): boolean {
  const { level } = state;
  const open = level.frames.at(-1);
  if (open?.marker !== 'incl') return false;
  level.frames = level.frames.slice(0, -1);
  state.shut = { frame: open, sentence: state.sentence };
  return true;
}

/** …，以及13名…: the last of a list that a comma broke off. */
export function reopenLacking(state: ReaderState): void {
  const lacking = lackingList(state);
  if (lacking && state.level.frames.length === 0) state.level.frames = [lacking];
}

/** ；ends an inner list when an outer one is open: 甲省…，其中乙市…；丙省… */
export function takeSemicolon(state: ReaderState): void {
  const { level } = state;
  const lacking = lackingList(state);
  if (lacking) {
    level.frames = [lacking];
    return;
  }
  const closed = closeIncluded(state);
  const open = level.frames.at(-1);
  const below = state.input.tokens[state.stop + 1];
  // 本土57例:⏎甲省2例;⏎乙省1例: a line of the list ends, and not the list.
  if (open?.marker === 'colon' && below?.kind === 'stop' && below.mark === '\n') return;
  // 确诊病例分布在甲区7例、…；无症状感染者除乙市的11例外，丙区52例: of other cases than the list.
  if (open?.marker === 'in' && isWordOf(below, 'metric')) {
    const other =
      /^(?:confirmed|asymptomatic)$/.test(below.meaning.value) && below.meaning.value !== open.metric;
    if (other && open.metric && state.epidemic) openTopicList(state, state.phrase([below]));
  }
  if (open) open.part = undefined;
  if (!state.epidemic && !state.subject?.quoted && !opensWithSubject(state)) state.subject = null;
  const outer =
    (level.frames.length > 1 && !closed) ||
    (level.whole !== null && level.frames.length > 0 && level.tops.length > 0 && !closed);
  if (outer) level.frames = level.frames.slice(0, -1);
  if (state.levels.length === 1 && state.sentenceOrigins.size > 1) state.carryOrigin = null;
}

/** 甲市优良天数比例为81%；PM2.5浓度为…; 据甲省民政厅报告，乙县3600人受灾；农作物受灾800公顷: all that the sentence tells. */
function opensWithSubject({ subject, nodes, sentence }: ReaderState): boolean {
  if (!subject) return false;
  const said = nodes.slice(-FARTHEST).filter((node) => node.sentence === sentence);
  const toll = said[0]?.metric === 'affected';
  return (
    said.length > 0 && said.every(({ place, scope }) => place === subject.name && (toll || scope === null))
  );
}
