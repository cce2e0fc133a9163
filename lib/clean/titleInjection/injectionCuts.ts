import type { Cut } from '../../text/cuts';
import type { Stand } from './cycle/standsOf';
import type { Run } from './decodeRun';
import type { Field } from './readField';
import type { Bucket } from './settleBuckets';
import { type Grid, nameGrid } from './slotGrid';
import type { Evidence } from './weighEvidence';

/** What a machine has put into a text, as far as it was made out. */
export interface Decoded {
  readonly field: Field;
  readonly run: Run;
  /** null: the pieces stand at any word bound. */
  readonly grid: Grid | null;
  readonly buckets: readonly (Bucket | null)[];
  readonly evidence: Evidence;
  /** Where a piece of a proved cycle may as well be the text's own words. */
  readonly unsure: readonly Stand[];
}

/** Cuts of what was put in; marks where it is only suspected, or may be the text's own. */
export function injectionCuts(text: string, decoded: Decoded): readonly Cut[] {
  return [...fragmentCuts(text, decoded), ...unsureMarks(text, decoded)];
}

function fragmentCuts(text: string, { field, run, grid, buckets, evidence }: Decoded): readonly Cut[] {
  const { units } = field;
  const proved = evidence.verdict === 'proof';
  const confidence = Math.min(0.99, proved ? 0.9 + (evidence.score - 26) / 400 : 0.4 + evidence.score / 80);
  const fragments = buckets
    .flatMap((bucket, number) =>
      (bucket?.hits ?? []).map((hit, cycle) => {
        const size = bucket?.size ?? 0;
        const from = hit.slot.side === 1 ? hit.slot.point : hit.slot.point - size;
        const range = fragmentRange(text, units.start[from] ?? 0, units.end[from + size - 1] ?? 0);
        return { ...range, number, cycle, bucket };
      }),
    )
    .sort((a, b) => a.start - b.start);
  const places = grid ? `slots stand ${nameGrid(grid)}` : 'slots stand at any word bound';
  return fragments.map(({ start, end, number, cycle, bucket }, i) => ({
    kind: 'injected',
    start,
    end,
    confidence,
    applied: proved,
    evidence: [
      `slot ${i + 1} of ${fragments.length}, ${places}`,
      ...(Number.isFinite(run.period) && (bucket?.hits.length ?? 0) > 1
        ? [`piece ${number + 1} of ${run.period}, time ${cycle + 1} of ${bucket?.hits.length}`]
        : []),
      `title words ${(bucket?.pieces.places ?? []).map((place) => place + 1).join(',')}`,
    ],
  }));
}

function unsureMarks(text: string, { field: { units }, unsure }: Decoded): readonly Cut[] {
  return unsure.map(({ start, end }) => ({
    kind: 'injected',
    ...fragmentRange(text, units.start[start] ?? 0, units.end[end - 1] ?? 0),
    confidence: 0.5,
    applied: false,
    evidence: ["in turn in a cycle that is proved, but the same words may be the text's own here"],
  }));
}

/** Between Latin words one of the two spaces around a fragment goes with it. */
function fragmentRange(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  if (text[start - 1] === ' ' && /[A-Za-z]/.test(text[start] ?? '')) return { start: start - 1, end };
  if (text[end] === ' ' && /[A-Za-z]/.test(text[start] ?? '')) return { start, end: end + 1 };
  return { start, end };
}
