import type { Removal, RemovalKind } from '../reading';
import { firstWhere } from './firstWhere';

/** A piece of text that a step has judged; offsets are UTF-16 into the text the step was given. */
export interface Cut {
  readonly kind: RemovalKind;
  readonly start: number;
  readonly end: number;
  /** 0..1 */
  readonly confidence: number;
  readonly evidence: readonly string[];
  /** true: proved, cut. false: suspected, only marked. */
  readonly applied: boolean;
}

/** What was removed and never was part of the article's text. */
export interface OutsideRemoval {
  readonly kind: RemovalKind;
  readonly text: string;
  readonly confidence: number;
  readonly evidence: readonly string[];
}

/** A text without its applied cuts, and the way back to the source. */
export interface Trimmed {
  readonly text: string;
  /** Offset in the source of the character at `offset` of `text` (`text.length` gives the source's length). */
  toSource(offset: number): number;
  /** Offset in `text` of the source's `offset`; inside a cut, of the place where the cut stood. */
  toTrimmed(offset: number): number;
}

/**
 * Takes the applied cuts out of a text.
 * @param cuts disjoint, in order of start, as `mergeCuts` gives them
 */
export function trimText(source: string, cuts: readonly Cut[]): Trimmed {
  const keptFrom: number[] = [];
  const cleanFrom: number[] = [];
  let text = '';
  let at = 0;
  const keep = (end: number) => {
    if (end <= at) return;
    keptFrom.push(at);
    cleanFrom.push(text.length);
    text += source.slice(at, end);
  };
  for (const cut of cuts) {
    if (!cut.applied) continue;
    keep(cut.start);
    at = cut.end;
  }
  keep(source.length);
  return {
    text,
    toSource(offset) {
      if (offset >= text.length) return source.length;
      const i = lastNotAbove(cleanFrom, offset);
      return (keptFrom[i] ?? 0) + offset - (cleanFrom[i] ?? 0);
    },
    toTrimmed(offset) {
      const i = lastNotAbove(keptFrom, offset);
      if (i < 0) return 0;
      const end = cleanFrom[i + 1] ?? text.length;
      return Math.min((cleanFrom[i] ?? 0) + offset - (keptFrom[i] ?? 0), end);
    },
  };
}

/** Index of the last entry ≤ value in an ascending list, -1 if none. */
function lastNotAbove(list: readonly number[], value: number): number {
  return firstWhere(0, list.length, (i) => (list[i] ?? Number.POSITIVE_INFINITY) > value) - 1;
}

/**
 * Adds a later step's cuts (offsets in the trimmed text) to the earlier ones (offsets in the source).
 * A later cut that closes over earlier ones absorbs them, so that undoing it gives the source back whole, and keeps their evidence.
 * A mark (not applied) gives way to any cut that it touches.
 * @returns disjoint cuts in order of start, offsets in the source
 */
export function mergeCuts(source: string, earlier: readonly Cut[], later: readonly Cut[]): readonly Cut[] {
  if (later.length === 0) return earlier;
  const trimmed = trimText(source, earlier);
  const mapped = later
    .filter((cut) => cut.end > cut.start)
    // The end is mapped through its last character: a cut that ends where another stood must not swallow that one.
    .map((cut) => ({
      ...cut,
      start: trimmed.toSource(cut.start),
      end: trimmed.toSource(cut.end - 1) + 1,
    }));
  const all = [...earlier, ...mapped].sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Cut[] = [];
  for (const cut of all) {
    const last = merged.at(-1);
    if (!last || cut.start >= last.end) {
      merged.push(cut);
    } else if (last.applied === cut.applied) {
      merged[merged.length - 1] = absorb(last, cut);
    } else if (cut.applied) {
      merged[merged.length - 1] = cut;
    }
  }
  return merged;
}

function absorb(outer: Cut, inner: Cut): Cut {
  return {
    ...outer,
    end: Math.max(outer.end, inner.end),
    confidence: Math.max(outer.confidence, inner.confidence),
    evidence: [...outer.evidence, ...inner.evidence.map((line) => `${inner.kind}: ${line}`)],
  };
}

/**
 * A line that is cut whole goes with its line break, so that no empty paragraph is left behind.
 * @param cuts disjoint, in order of start, offsets in `source`
 */
export function closeEmptyLines(source: string, cuts: readonly Cut[]): readonly Cut[] {
  const closed: Cut[] = [...cuts];
  /** Indexes of applied cuts that touch one another: together one gap. */
  let gap: number[] = [];
  const gapEnd = () => closed[gap.at(-1) ?? -1]?.end ?? -1;
  const closeGap = () => {
    const first = closed[gap[0] ?? -1];
    const last = closed[gap.at(-1) ?? -1];
    if (!first || !last) return;
    const opensLine = first.start === 0 || source[first.start - 1] === '\n';
    const endsLine = last.end === source.length || source[last.end] === '\n';
    if (!opensLine || !endsLine || source[last.end - 1] === '\n') return;
    if (last.end < source.length) {
      closed[gap.at(-1) ?? -1] = { ...last, end: last.end + 1 };
    } else if (first.start > 0) {
      closed[gap[0] ?? -1] = { ...first, start: first.start - 1 };
    }
  };
  for (const [i, cut] of cuts.entries()) {
    if (!cut.applied) continue;
    if (gapEnd() !== cut.start) {
      closeGap();
      if (gapEnd() !== cut.start) gap = [];
    }
    gap.push(i);
  }
  closeGap();
  return shortenMarks(closed);
}

/** A mark gives way where a cut next to it has taken a line break of its own. */
function shortenMarks(cuts: readonly Cut[]): readonly Cut[] {
  return cuts.flatMap((cut, i) => {
    if (cut.applied) return [cut];
    const before = cuts[i - 1];
    const after = cuts[i + 1];
    const start = Math.max(cut.start, before?.applied ? before.end : 0);
    const end = Math.min(cut.end, after?.applied ? after.start : cut.end);
    if (start >= end) return [];
    return start === cut.start && end === cut.end ? [cut] : [{ ...cut, start, end }];
  });
}

/** Cuts as the Reading lists them: those inside the article in order of place, then those outside it. */
export function toRemovals(
  source: string,
  cuts: readonly Cut[],
  outside: readonly OutsideRemoval[],
): readonly Removal[] {
  const trimmed = trimText(source, cuts);
  const inside = cuts.map(({ kind, start, end, confidence, evidence, applied }) => ({
    kind,
    text: source.slice(start, end),
    at: trimmed.toTrimmed(start),
    confidence,
    evidence,
    applied,
  }));
  const rest = outside.map((removal) => ({ ...removal, at: null, applied: true }));
  return [...inside, ...rest].map((removal, i) => ({ id: `r${i + 1}`, ...removal }));
}

/**
 * Undoes removals: the clean text with the given ones put back where they stood.
 * All applied removals of a Reading give back the page's text exactly.
 * @param removals in the order of the Reading
 */
export function restoreText(text: string, removals: readonly Removal[]): string {
  let restored = '';
  let at = 0;
  for (const removal of removals) {
    if (!removal.applied || removal.at === null) continue;
    restored += text.slice(at, removal.at) + removal.text;
    at = removal.at;
  }
  return restored + text.slice(at);
}
