import type { Cut } from '../../text/cuts';
import type { Line } from '../lines';

/** What ends a sentence at the end of a line. */
export const SENTENCE_END = /[。！？!?.;；…][”’」』）)]?$/;

/** The cut of a whole line that says again what the page has said. */
export function wholeLine(line: Line, confidence: number, evidence: readonly string[]): Cut {
  return { kind: 'echo', start: line.start, end: line.end, confidence, applied: true, evidence };
}
