import { DOWN, UP } from '../tables/changeWords';
import { basisOfChange } from './basisOfChange';
import type { Percent } from './percent';
import { CHANGE_OF } from './readIndicator';

const CHANGED =
  /^\W*(?:per ?cent |(?:percentage )?points? )?(?:(?:year-on-year|month-on-month|annual|yearly|monthly) )?(?:more|less|fewer|higher|lower|increase|decrease|rise|fall|drop|decline|reduction|up|down|above|below)\b/i;

/** What describes a rate and does not say of what it is. */
const NO_RATE =
  /^(?:the|a|this|that|its|highest|lowest|higher|lower|overall|same|average|national|current|latest|corresponding|previous)$/i;
/** "The recovery rate has increased to": how high it is now. */
const RATE_RISEN_TO = /\b([a-z]+) rate\b[^.;,\d]{0,40}\bto\s*$/i;
const ROSE_TO = /\b(?:rose|risen|increased|climbed|grown|fell|fallen|decreased|declined|dropped) to $/i;

/** "the jobless rate was 4%" is a rate, "up 4% on the year" a change. */
export function rateOrChange(percent: Percent): string | null | undefined {
  const { before } = percent.mention;
  const risen = RATE_RISEN_TO.exec(before)?.[1]?.toLowerCase();
  if (risen !== undefined && !NO_RATE.test(risen)) return `${risen}_rate`;
  if (!hasMoved(percent)) {
    const rate = /\b(\p{L}+) rate\b[^.]{0,30}$/iu.exec(before)?.[1]?.toLowerCase();
    // "with the highest rate of 8.6%": of the rate just told.
    if (rate !== undefined && NO_RATE.test(rate)) return null;
    return rate === undefined ? undefined : `${rate}_rate`;
  }
  // "rose to 45 percent": how high it stands now, not by how much.
  return ROSE_TO.test(percent.lead) ? '_share' : (basisOfChange(percent.mention) ?? '_change');
}

/** Whether its words or its sign say that something rose or fell by it. */
function hasMoved({ mention: { before, after, numeral }, lead }: Percent): boolean {
  return (
    UP.test(lead) ||
    DOWN.test(lead) ||
    (/\b(?:an?|the) (?:\w+ )?$/i.test(lead) && CHANGE_OF.test(after)) ||
    CHANGED.test(after) ||
    /^[+−-]/u.test(numeral.raw) ||
    /[+−-]$/u.test(before)
  );
}
