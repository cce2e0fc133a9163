import type { HiddenText } from '../draft';
import type { Cut } from '../text/cuts';

// Noncharacters: no honest page holds them, every HTML parser and Readability hand them through as text.
const OPEN = '\uFDD0';
const CLOSE = '\uFDD1';
const ZERO = 0xfde0; // U+FDE0–U+FDE9 are the digits 0–9
const MARKER = /\uFDD0([\uFDE0-\uFDE9]{1,9})\uFDD1/g;
const STRAY = /[\uFDD0-\uFDEF]/g;

/** A text in which every marker has given way to the hidden text it stands for. */
export interface ResolvedText {
  readonly text: string;
  /** One `hidden` cut over each text that was put back; disjoint, in order, offsets in `text`. */
  readonly cuts: readonly Cut[];
}

/**
 * What is read in the place of a hidden text inside prose.
 * @param index of the text in `draft.hidden`
 * @returns a run of noncharacters without white space
 */
export function hiddenMarker(index: number): string {
  const digits = [...String(index)].map((digit) => String.fromCharCode(ZERO + Number(digit)));
  return `${OPEN}${digits.join('')}${CLOSE}`;
}

/** Whether a text holds a marker: a quick test before `resolveMarkers`. */
function hasMarkers(text: string): boolean {
  return text.includes(OPEN);
}

/**
 * Puts hidden texts back where their markers stand, for the source text of a block.
 * The text put back is one line (its white space is collapsed when it is taken), so a block stays one line.
 * Call it after white space of the block was collapsed: the result is final, its cuts are offsets into it.
 * @param hidden `draft.hidden`; a marker of an index that is not in it vanishes, and so do stray noncharacters
 */
export function resolveMarkers(text: string, hidden: readonly HiddenText[]): ResolvedText {
  if (!hasMarkers(text)) return { text, cuts: [] };
  const cuts: Cut[] = [];
  let resolved = '';
  let at = 0;
  for (const match of text.matchAll(MARKER)) {
    resolved += text.slice(at, match.index).replace(STRAY, '');
    at = match.index + match[0].length;
    const found = hidden[markerIndex(match[1] ?? '')];
    if (!found || found.text === '') continue;
    const start = resolved.length;
    resolved += found.text;
    cuts.push({
      kind: 'hidden',
      start,
      end: resolved.length,
      confidence: found.confidence,
      evidence: found.evidence,
      applied: true,
    });
  }
  return { text: resolved + text.slice(at).replace(STRAY, ''), cuts };
}

/** The indexes in `draft.hidden` of the markers in a text, in order: the rest of `draft.hidden` never was in the article. */
export function markersIn(text: string): readonly number[] {
  return [...text.matchAll(MARKER)].map((match) => markerIndex(match[1] ?? ''));
}

/** A text as the reader sees it: no markers (for titles, link texts, lengths). */
export function dropMarkers(text: string): string {
  return hasMarkers(text) ? text.replace(MARKER, '').replace(STRAY, '') : text;
}

function markerIndex(digits: string): number {
  return [...digits].reduce((index, digit) => index * 10 + digit.charCodeAt(0) - ZERO, 0);
}
