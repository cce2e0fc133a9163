import type { Mention } from '../mentions';
import { isEmptyNoun } from './compared';
import { indicatorBefore } from './indicatorName';

const MOVED_BY =
  /\b(?:increased|decreased|rose|fell|grew|declined|dropped|climbed|surged|jumped|soared|plunged|slid|shrank|down|up) (?:by )?$|\b(?:gains?|loss(?:es)?|increase|decrease|rise|fall) of\s$/i;
const OF_JOBS = /^(?:jobs|positions)$/i;
const JOBS = /^(?:jobs|people|persons|workers|positions)$/i;

/** "Federal employment increased by 4,000 jobs", "a gain of 4,000 in education": the change of an employment that the sentence names. */
export function movedJobs({ before, opening }: Mention, noun: string): string | null {
  // "the economy added 449,000 jobs"
  // "with a gain of 63,000 positions", "saw a decline of 44,000 jobs"
  if (OF_JOBS.test(noun) && /\b(?:gain|loss|increase|decrease|rise|fall|decline|drop) of\s$/i.test(before))
    return 'jobs_change';
  if (OF_JOBS.test(noun) && /\b(?:added|gained|shed)\s*$/i.test(before)) return 'jobs_change';
  if (!MOVED_BY.test(before) || !(isEmptyNoun(noun) || JOBS.test(noun))) return null;
  const indicator = indicatorBefore(opening);
  return indicator !== null && /employment|payroll/u.test(indicator) ? `${indicator}_change` : null;
}
