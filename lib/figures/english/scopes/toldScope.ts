import type { Mention } from '../mentions';
import { WEEKDAY } from '../tables/calendar';
import { latin } from '../words/latin';

/** The words of a number that tell its scope. */
export interface ScopeWords extends Pick<Mention, 'noun' | 'predicate' | 'before' | 'opening'> {
  readonly numeral: Pick<Mention['numeral'], 'start' | 'lead' | 'percent'>;
}

/** A number's own words, with those before it cut to what speaks of it. */
export interface Told extends ScopeWords {
  /** The words of its clause right before it, what only seems to speak of its scope taken out. */
  readonly lead: string;
  /** All the words before it, but those that say about or at least. */
  readonly ahead: string;
}

/** Not how many are so now, but that nobody knows more yet. */
export const UNLINKED =
  /\b(?:investigations?|tracing|enquiries|inquiries|surveillance|efforts?) (?:is|are|remains?|continues?) (?:still )?(?:ongoing|under ?way|in progress)\b|\b(?:currently|still|remain\w*|presently) (?:unlinked|linked|unknown|unclear|under (?:epidemiological )?investigation|being investigated|undergoing \w+|to be (?:determined|confirmed|established)|being (?:validated|verified|confirmed)|(?:under|for) (?:validation|verification))\b|\b(?:to|(?<!\bnumber )of|from|with) (?:an? |the )?(?:existing|current|active|ongoing) (?:[\w-]+ )?(?:outbreaks?|clusters?|cases?)\b/gi;
export const SINCE_DAY = latin(
  `\\bsince (?:yesterday|${WEEKDAY}|(?:the|our|its) (?:last|previous) (?:report|update|bulletin))(?:[’']s \\p{L}+)?`,
  'gi',
);
/** What stands right before the next number. */
export const TOTAL_OF =
  /\b(?:reported|recorded|registered|notified|confirmed) (?:a|an overall|a combined) total of\s*$/i;
