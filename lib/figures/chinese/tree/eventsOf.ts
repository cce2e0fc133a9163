import type { ReaderState } from '../readerState';
import type { Phrase } from '../words/phrase';

/** How many figures back the events were counted. */
const FARTHEST = 60;

/** 起数上升4%: of the events that the text counted last. */
export function eventsOf({ nodes }: ReaderState, { raw }: Phrase, unitClass: string | null): string | null {
  if (unitClass !== 'percent' || !/(?:^|[,、])起数/.test(raw)) return null;
  return nodes.slice(-FARTHEST).findLast(({ unit }) => unit === '起')?.metric ?? null;
}
