import type { Figure, Reading, Removal } from '../reading';
import { firstWhere } from '../text/firstWhere';

/** A stretch of text with one look. */
export interface Run {
  readonly text: string;
  readonly figure: Figure | null;
  /** Set on text that is marked, and on text that was cut: `removal.applied` tells which. */
  readonly removal: Removal | null;
  /** The first run of its removal: a mark with a figure in it has several. */
  readonly opens: boolean;
}

/** Where in `article.text` something is marked, is a figure, or was cut. */
export interface Stops {
  readonly insertions: ReadonlyMap<number, readonly Removal[]>;
  /** Every offset where the look may change, ascending. */
  readonly edges: readonly number[];
  /** What stands between an edge and the next one, by the edge's index. */
  readonly figures: readonly (Figure | undefined)[];
  readonly marks: readonly (Removal | undefined)[];
}

/** @param shown ids of the cuts that are shown in their place */
export function collectStops(reading: Reading, shown: ReadonlySet<string>): Stops {
  const insertions = new Map<number, Removal[]>();
  const marks: (Stretch & { readonly of: Removal })[] = [];
  const bounds = new Set<number>();
  for (const removal of reading.removals) {
    if (removal.at === null) continue;
    if (!removal.applied) {
      marks.push({ of: removal, start: removal.at, end: removal.at + removal.text.length });
    } else if (shown.has(removal.id)) {
      const here = insertions.get(removal.at) ?? [];
      insertions.set(removal.at, [...here, removal]);
      bounds.add(removal.at);
    }
  }
  const figures = reading.figures
    .filter((figure) => figure.end > figure.start)
    .map((figure) => ({ of: figure, start: figure.start, end: figure.end }));
  for (const { start, end } of [...marks, ...figures]) bounds.add(start).add(end);
  const edges = [...bounds].sort((a, b) => a - b);
  return { insertions, edges, figures: layOut(figures, edges), marks: layOut(marks, edges) };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What covers each stretch between two edges; the first of several. */
function layOut<T>(
  stretches: readonly (Stretch & { readonly of: T })[],
  edges: readonly number[],
): readonly (T | undefined)[] {
  const covers: (T | undefined)[] = [];
  for (const { of, start, end } of stretches) {
    for (let i = firstAbove(edges, start) - 1; (edges[i] ?? end) < end; i += 1) covers[i] ??= of;
  }
  return covers;
}

/**
 * A text node as runs, with what was cut in it.
 * @param start its offset in `article.text`
 */
export function splitRuns(text: string, start: number, stops: Stops): readonly Run[] {
  const end = start + text.length;
  const first = firstAbove(stops.edges, start);
  const inside = stops.edges.slice(first, firstAbove(stops.edges, end - 1));
  const points = [start, ...inside, end];
  return points.slice(0, -1).flatMap((from, i) => {
    const to = points[i + 1] ?? end;
    const figure = stops.figures[first - 1 + i] ?? null;
    const removal = stops.marks[first - 1 + i] ?? null;
    const run = {
      text: text.slice(from - start, to - start),
      figure,
      removal,
      opens: removal?.at === from,
    };
    // What stood at the end of a line stands after its last run; at the start of a line it is put by the line itself.
    const before = from === start ? [] : insertionsAt(from, stops);
    const after = to === end && to > start ? insertionsAt(to, stops) : [];
    return run.text === '' ? [...before, ...after] : [...before, run, ...after];
  });
}

/** What was cut at an offset and is shown there. */
export function insertionsAt(offset: number, stops: Stops): readonly Run[] {
  return (stops.insertions.get(offset) ?? []).map((removal) => ({
    text: removal.text,
    figure: null,
    removal,
    opens: true,
  }));
}

/** The index of the first entry above a value, in an ascending list; its length if there is none. */
function firstAbove(list: readonly number[], value: number): number {
  return firstWhere(0, list.length, (i) => (list[i] ?? value) > value);
}
