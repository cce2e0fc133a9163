import { textBehind } from '../../../text/beside';
import { outermost } from '../places/subjectPlace';
import type { ReaderState } from '../readerState';
import { endsWithIn } from './namesTopic';
import { CARRIED, OPENED, type Segment } from './segmentRules';

/** Ends what stands between two marks: words without a number of their own may be what later ones are about. */
export function endSegment(state: ReaderState, mark: string): void {
  const { pre } = state;
  state.pre = [];
  state.clause = mark === ',' && !state.segmentHasNumber && !endsWithIn(state, pre) ? pre : [];
  if (mark !== '、') state.queue = [];
  state.daySegment = state.daySegment && mark !== ';';
  if (mark !== '、') state.pending = mark === ',' ? state.pending : [];
  if (pre.length === 0) return;
  const segment: Segment = { state, mark, pre, phrase: state.phrase(pre) };
  if (OPENED.some((opens) => opens(segment))) return;
  for (const carry of CARRIED) carry(segment);
}

/** 过去24小时的数字如下:⏎(一)…⏎(二)…: what a line says of when holds for the numbered lines below it. */
const ITEM_NEXT = /^[。;:\s]*\n\s*(?:\([一二三四五六七八九十\d]{1,2}\)|\d{1,2}[.、](?!\d)|[•●◆■])/;

function headsItems({ input: { folded, tokens }, stop }: ReaderState): boolean {
  const from = tokens[stop]?.start ?? 0;
  return ITEM_NEXT.test(textBehind(folded, from, 12));
}

/** Ends a sentence: its open lists are closed, its totals stay within reach of the next. */
export function endSentence(state: ReaderState): void {
  endSegment(state, '。');
  const { frames } = state.level;
  if (outermost(state) && frames.some(({ items }) => items.length > 0))
    state.left = { frames, sentence: state.sentence };
  for (const level of state.levels) {
    level.lastTops = level.tops.length > 0 ? level.tops : level.lastTops;
    level.tops = [];
    level.frames = [];
  }
  state.sentence++;
  if (state.heldMode !== undefined && !headsItems(state)) {
    state.mode = state.heldMode;
    state.heldMode = undefined;
  }
  state.answered = [];
  state.since = false;
  state.topic = null;
  state.pending = [];
  state.queue = [];
  state.carryScope = null;
  state.carryOrigin = null;
  state.sentenceOrigins = new Set();
  state.carryPre = null;
  state.daySegment = false;
  state.day = state.headingDay;
  state.narrativeOpen = false;
  state.headline = false;
  if (!state.epidemic || (state.subject?.wide && !state.subject.opens)) state.subject = null;
}

/** Ends a paragraph: what its clauses were about is forgotten. */
export function endParagraph(state: ReaderState): void {
  state.paragraph++;
  state.headingDay = null;
  state.day = null;
  if (state.origins.size > 1) state.sectionOrigin = null;
  state.origins = new Set();
  state.subject = null;
  state.comparing = state.headed ?? state.onlyCompared ?? state.titleCompared;
  state.narrative = false;
  state.narrativeOpen = true;
  state.level.last = null;
  if (state.heldPeriod === null) return;
  state.date = state.heldPeriod.date;
  state.mode = state.heldPeriod.mode;
  state.longPeriod = true;
  state.heldPeriod = null;
}
