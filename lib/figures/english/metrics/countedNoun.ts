import type { Mention } from '../mentions';
import { isAverage } from '../scopes/countLead';
import { PEOPLE } from '../tables/generalNouns';
import { AND_ONE, PARTITIVE } from '../tables/partWords';
import { clauseOf } from '../words/clauseOf';
import { isDemonym } from '../words/isDemonym';
import { isEmptyNoun } from './compared';
import { nounMetric, weakMetric } from './metricTables';

/** What a rule finds that a number counts, and the words that say so. */
export interface Named {
  readonly metric: string;
  readonly words: string;
  /** A general word only, which the whole overrules. */
  readonly weak?: boolean;
}

/** A number in its clause. */
export interface Clause {
  readonly mention: Mention;
  readonly noun: string;
  /** What the clause says behind the noun. */
  readonly predicate: string;
  /** The words before the number without those that say about or at least. */
  readonly lead: string;
  readonly average: boolean;
}

/** A number in its clause, with what its noun is. */
export interface CountedNoun extends Clause {
  /** No noun that says what is counted. */
  readonly empty: boolean;
  /** "of them": part of what was told before. */
  readonly partitive: boolean;
  /** People or nothing at all. */
  readonly people: boolean;
  /** The metric that the noun itself says. */
  readonly strong: string | null;
  /** The metric of a general noun: cases, patients. */
  readonly weak: string | null;
  /** People by what they do: what became of them says more. */
  readonly worker: boolean;
}

/** "active cases stand at 1,584, and they have been isolated": what is told of them besides. */
const GOES_ON = /^, (?:and|but) (?:all|both|most|they|these)\b.*$/iu;
const LONGEST_LEAD = 60;
const WORKERS = new Set(['staff', 'on_board', 'visitors']);

/** The clause of a number, as the rules that name a counted noun look at it. */
export function clauseAround(mention: Mention, noun: string): Clause {
  const { before, numeral } = mention;
  return {
    mention,
    noun,
    predicate: clauseOf(mention.predicate.replace(GOES_ON, '').replace(AND_ONE, '').replace(/[“”"]/gu, '')),
    lead: before.slice(0, before.length - (numeral.start - numeral.lead)).slice(-LONGEST_LEAD),
    average: isAverage(mention),
  };
}

/** Looks the noun of a clause up in the tables. */
export function countedNoun(clause: Clause): CountedNoun {
  const { noun, predicate } = clause;
  const partitive = PARTITIVE.test(noun);
  const empty = isEmptyNoun(noun);
  // "people affected with the disease have recovered"
  const ailing =
    /\b(?:affected|infected)$/i.test(noun) && /^(?:with|by)\b[^,;]*\b(?:have|has)\b/i.test(predicate);
  // "no suspected cases or deaths": the first of them.
  const first = clause.mention.numeral.form === 'zero' ? noun.replace(/ or .*$/u, '') : noun;
  const strong = ailing ? null : nounMetric(first);
  return {
    empty,
    partitive,
    people: empty || partitive || PEOPLE.test(noun) || isDemonym(noun),
    strong,
    weak: weakMetric(first),
    worker: strong !== null && WORKERS.has(strong),
    ...clause,
  };
}
