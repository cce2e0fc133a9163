import type { RemovalKind } from '../../lib/reading';
import type { Polluted } from './polluted';
import type { Cleaned } from './readFromTitle';

export interface Score {
  readonly exact: boolean;
  /** Polluted characters put in, and left in. */
  readonly put: number;
  readonly left: number;
  /** Clean characters lost: of the article, without a 原标题 line that repeats the title. */
  readonly lost: number;
  readonly digits: number;
  /** For a look at the worst: pieces left, and cuts that took clean text. */
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Ranges of a text, each pushed back to the first place that leaves the same text when it is out: which of two words side by
 * side was put in can be told by nobody.
 */
function pushedBack(text: string, ranges: readonly Range[]): readonly (readonly [number, number])[] {
  let least = 0;
  return [...ranges]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => {
      let back = 0;
      while (start - back > least && start < end && text[start - back - 1] === text[end - back - 1])
        back += 1;
      least = Math.max(least, end - back);
      return [start - back, end - back] as const;
    });
}

/** Compares what was cut with what was put in, character by character of the polluted text. */
export function scorePolluted(polluted: Polluted, cleaned: Cleaned): Score {
  const cuts = pushedBack(
    polluted.text,
    cleaned.cuts.filter(({ applied }) => applied),
  );
  const pieces = pushedBack(polluted.text, polluted.pieces);
  const cut = new Uint8Array(polluted.text.length);
  for (const range of cuts) cut.fill(1, ...range);
  const wanted = new Uint8Array(polluted.text.length);
  for (const range of pieces) wanted.fill(1, ...range);
  const titleLine = polluted.clean.startsWith('原标题') ? polluted.text.indexOf('\n') + 1 : 0;
  wanted.fill(2, 0, titleLine);
  let put = 0;
  let left = 0;
  let lost = 0;
  let digits = 0;
  for (let at = 0; at < polluted.text.length; at += 1) {
    if (polluted.text[at] === ' ') continue; // which of two spaces goes makes no difference
    if (wanted[at]) put += 1;
    if (wanted[at] && !cut[at]) left += 1;
    if (!wanted[at] && cut[at]) {
      lost += 1;
      if (/\d/.test(polluted.text[at] ?? '')) digits += 1;
    }
  }
  const expected = titleLine > 0 ? polluted.clean.slice(polluted.clean.indexOf('\n') + 1) : polluted.clean;
  const wrong = cuts
    .filter((range) => wanted.subarray(...range).includes(0))
    .map((range) => polluted.text.slice(...range));
  const missed = pieces
    .filter((range) => cut.subarray(...range).includes(0))
    .map((range) => polluted.text.slice(...range));
  return { exact: cleaned.text === expected, put, left, lost, digits, missed, wrong };
}

/** For kinds that are only marked: exact where the text stands as it was and each place has its mark. */
export function scoreMarks(polluted: Polluted, cleaned: Cleaned, kind: RemovalKind): Score {
  const marks = cleaned.cuts.filter((cut) => cut.kind === kind && !cut.applied);
  const unmarked = polluted.pieces.filter(
    ({ start, end }) => !marks.some((mark) => mark.start < end && mark.end > start),
  );
  const score = scorePolluted({ ...polluted, pieces: [] }, cleaned);
  const size = (pieces: Polluted['pieces']) => pieces.reduce((sum, { start, end }) => sum + end - start, 0);
  return {
    ...score,
    exact: score.exact && unmarked.length === 0,
    put: size(polluted.pieces),
    left: size(unmarked),
    missed: unmarked.map(({ start, end }) => polluted.text.slice(start, end)),
  };
}
