import type { Hit, Run } from './decodeRun';

/** The first fragment of a run. */
export function firstHit({ last }: Pick<Run, 'last'>): Hit | null {
  let first = last;
  while (first?.before) first = first.before;
  return first;
}
