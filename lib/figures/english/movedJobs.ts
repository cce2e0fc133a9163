import { isEmptyNoun } from './compared';
import { indicatorBefore } from './indicatorName';
import type { Mention } from './mentions';

const MOVED_BY =
  /\b(?:increased|decreased|rose|fell|grew|declined|dropped|climbed|surged|jumped|soared|plunged|slid|shrank|down|up) (?:by )?$|\b(?:gains?|loss(?:es)?|increase|decrease|rise|fall) of\s$/i;
const JOBS = /^(?:jobs|people|persons|workers|positions)$/i;

/** "Federal employment increased by 4,000 jobs", "a gain of 4,000 in education": the change of an employment that the sentence names. */
export function movedJobs({ before, opening }: Mention, noun: string): string | null {
  // "the economy added 449,000 jobs"
  if (
    JOBS.test(noun) &&
    /\b(?:economy|employers|companies|businesses|country)\b[^.;,]{0,40}\b(?:added|gained|shed|lost|cut|created)\s*$/i.test(
      before,
    )
  )
    return 'jobs_change';
  if (!MOVED_BY.test(before) || !(isEmptyNoun(noun) || JOBS.test(noun))) return null;
  const indicator = indicatorBefore(opening);
  return indicator !== null && /employment|payroll/u.test(indicator) ? `${indicator}_change` : null;
}
