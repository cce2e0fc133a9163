import { textBefore } from '../../../text/beside';
import {
  AGAINST_AHEAD,
  AS_OF_AHEAD,
  ASIDE_AHEAD,
  REPORTED_AHEAD,
  SAID_AHEAD,
  SINCE_AHEAD,
} from '../tables/periodWords';
import { latin } from '../words/latin';
import type { Span } from '../words/splitSentences';
import type { Role } from './timeExpression';

/** As many characters before a time as say what it is. */
const REACH = 120;
/** "ALDERTON, Alderia (ANA), 3 May – " */
const DATELINE_AHEAD = latin(String.raw`^\p{Lu}[^.:;!?]{1,50}[,(] ?(?:[A-Z][a-z]+day,? )?$`);
const DATELINE_BEHIND = /^[),. ]{0,3}(?:\([^)]{2,20}\)|\/[^/]{2,20}\/)? ?[-–—:] /;
/** Looked for first: it is there far more seldom than it takes to look for the whole. */
const SINCE_SIGN = /since|from|starting/i;
const ASIDE_BEHIND = /^ (?:\w+ )?(?:outbreak|epidemic|earthquake|floods?|season|election|census|disaster)\b/i;

/** A role, and where the words begin that give it: "since the outbreak began" with its day. */
export interface Told {
  readonly role: Role;
  readonly start: number;
}

/** What a period of two ends is to the figures beside it: as of, since and the like belong to its ends. */
export function rangeRole(text: string, start: number): Role {
  const ahead = wordsAhead(text, start);
  return AGAINST_AHEAD.test(ahead) ? 'against' : ASIDE_AHEAD.test(ahead) ? 'aside' : 'of';
}

/** What a day, month or year is to the figures beside it, by the words before it. */
export function roleOf(text: string, { start, end }: Span, epidemic: boolean, isDay: boolean): Told {
  const ahead = wordsAhead(text, start);
  if (ASIDE_AHEAD.test(ahead)) return { role: 'aside', start };
  if (AGAINST_AHEAD.test(ahead)) return { role: 'against', start };
  const since = SINCE_SIGN.test(ahead) ? SINCE_AHEAD.exec(ahead) : null;
  if (since) return { role: 'since', start: start - ahead.length + since.index };
  if (AS_OF_AHEAD.test(ahead)) return { role: 'asOf', start };
  if (isDay && (SAID_AHEAD.test(ahead) || (!epidemic && REPORTED_AHEAD.test(ahead))))
    return { role: 'said', start };
  const behind = text.slice(end, end + REACH / 3);
  if (isDay && DATELINE_AHEAD.test(ahead) && DATELINE_BEHIND.test(behind)) return { role: 'said', start };
  // "the 2014 outbreak"
  return { role: ahead.endsWith('the ') && ASIDE_BEHIND.test(behind) ? 'aside' : 'of', start };
}

/** Of the same line. */
export function wordsAhead(text: string, start: number): string {
  const ahead = textBefore(text, start, REACH);
  return ahead.slice(ahead.lastIndexOf('\n') + 1);
}
