import type { Scope } from '../../../reading';
import { firstAnswer, type Rule } from '../../firstAnswer';
import { byWordsBefore, heldAgainst, ofActiveOrGrown, ofTotalOf, toldOrPossessed } from './scopeBefore';
import { byNoun, byWindowBehind, byWordsBehind, spanBehind } from './scopeBehind';
import { scopeOfTotal } from './scopeOfTotal';
import { type ScopeWords, SINCE_DAY, type Told } from './toldScope';
import { ANOTHER_THING, NEW_FIGURES } from './windowWords';

/** One of these must stand there for what is taken out below; a cheap look that saves most of them. */
const MAY_MISLEAD = /\b(?:new|latest|fresh|updated|further|also|today|yesterday|since)\b/i;
/** "Today's data, as of midnight on Saturday": the later word holds. */
const DATA_AS_OF = /\btoday[’']s [^.;]{3,50}\bas (?=of\b|at\b)/giu;
const AS_OF_TODAY = /\b(?:as (?:of|at)|by|until|till|up to)\s[^,;]{0,30}\b(?:today|yesterday)\b/giu;
/** As far back as the words before a number speak of its scope, in characters. */
const LONGEST_LEAD = 70;

/** The scope that the number's own words say, or null. */
export function findScope(words: ScopeWords): Scope | null {
  const { before, numeral } = words;
  const ahead = before.slice(0, before.length - (numeral.start - numeral.lead));
  return firstAnswer(RULES, { ahead, lead: leadOf(ahead), ...words }) ?? null;
}

function leadOf(ahead: string): string {
  const told = ahead
    .slice(-LONGEST_LEAD - 30)
    .replace(AS_OF_TODAY, 'as of then')
    .slice(-LONGEST_LEAD)
    .replace(/^.*(?:;|, where\b)/u, '')
    .replace(ANOTHER_THING, ' ')
    // "identified a new cluster with 10 cases": the cluster is new.
    .replace(/\bnew (?=(?:clusters?|outbreak)\b)/gi, '')
    .replace(/^\W*of the total,\s*$/i, '')
    .replace(/\bfurther (?=come|came|fallen|fell|dropped|declined|risen|rose|increased)\b/gi, '');
  return MAY_MISLEAD.test(told)
    ? told.replace(NEW_FIGURES, ' ').replace(DATA_AS_OF, 'as ').replace(SINCE_DAY, 'today')
    : told;
}

const RULES: readonly Rule<Told, Scope | null>[] = [
  heldAgainst,
  byNoun,
  byWindowBehind,
  toldOrPossessed,
  ofActiveOrGrown,
  scopeOfTotal,
  spanBehind,
  ofTotalOf,
  byWordsBefore,
  byWordsBehind,
];
