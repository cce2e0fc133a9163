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

/** Compares what was cut with what was put in, character by character of the polluted text. */
export function scorePolluted(polluted: Polluted, cleaned: Cleaned): Score {
  const cut = new Uint8Array(polluted.text.length);
  for (const { start, end, applied } of cleaned.cuts) if (applied) cut.fill(1, start, end);
  const wanted = new Uint8Array(polluted.text.length);
  for (const { start, end } of polluted.pieces) wanted.fill(1, start, end);
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
  const wrong = cleaned.cuts
    .filter(({ start, end, applied }) => applied && wanted.subarray(start, end).includes(0))
    .map(({ start, end }) => polluted.text.slice(start, end));
  const missed = polluted.pieces
    .filter(({ start, end }) => cut.subarray(start, end).includes(0))
    .map(({ start, end }) => polluted.text.slice(start, end));
  // The pieces that stand at the same place in the same words can be told apart by nobody: the text is what counts.
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
