import type { Scope } from '../../../reading';
import { firstAnswer, type Rule } from '../../firstAnswer';
import { STATE } from '../tables/scopeWords';
import { latin } from '../words/latin';
import type { Unscoped } from './nearScopes';
import { isScopeless } from './scopeOfMetric';

/** Metrics that are states where the clause tells a state: "are isolating", "is still missing", "are without power". */
const MAY_BE_STATES =
  /^(?:contacts|isolated|quarantined|users_affected|water_outages|evacuated|displaced|stranded|missing|trapped|\w+_(?:closed|stranded|down|blocked|suspended|flooded))$/u;
/** How many were told of, not how many there are; who told it may stand at the end. */
const REPORTED = /^[^,;]*\breported\b/i;
const AT_AN_HOUR =
  /^\W*(?:as of|as at|by|at|on)\b[^,]{0,40}(?:\d|\b(?:noon|midday|midnight|dawn|now|(?:this |(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day )(?:morning|afternoon|evening|night)))/i;
const WITHOUT =
  /\b(?:without (?:power|electricity|water|gas|heat\w*)|in the dark|(?:had|have|has) no (?:power|electricity|(?:running )?water|gas))\b/i;
const MEANS_OF_HELP = /^(?:staff|teams|crew|vehicles|helicopters|boats|equipment|search_dogs)$/u;
/** Helpers at work. */
const AT_WORK =
  /^(?:who |which |that )?(?:are|is) (?:still |now |currently )?(?:at work|on the (?:ground|front ?lines?|fire lines?)|battling|tackling|working|clearing|searching|on duty|on site|on standby|in place|open|operating|operational|functional|functioning|taking part|fighting|battling)\b/i;

/** Current where the words tell a state that lasts, whatever the metric's nature; undefined where they tell none. */
export function stateScope(figure: Unscoped): Scope | undefined {
  return firstAnswer(RULES, figure);
}

const RULES: readonly Rule<Unscoped, Scope>[] = [
  underInvestigation,
  toldState,
  atWork,
  haveOutbreaks,
  searchedFor,
  notFound,
  lasts,
];

/** "17 suspected cases are under investigation" */
function underInvestigation({ node: { mention }, metric }: Unscoped): Scope | undefined {
  return metric === 'suspected' &&
    (/\b(?:are|is) (?:also |still |now )?investigating (?:another |an additional )?$/i.test(mention.before) ||
      /^(?:(?:are|is|remain|remains) (?:still |now |currently )?)?(?:(?:under|being) (?:investigat|test|examin)|(?:awaiting|pending|waiting for)\b)|^pending\b|\b(?:continu\w+ to|still) investigat/i.test(
        mention.predicate,
      ))
    ? 'current'
    : undefined;
}

/** "60 are isolating"; "As of 11:45 almost 50,000 homes were without power", "There are 30,000 without power" */
function toldState({ node: { mention }, metric }: Unscoped): Scope | undefined {
  const { predicate, opening, before } = mention;
  // "92,000 households were waiting for their power to come back"
  if (
    metric === 'users_affected' &&
    /^(?:[\w-]+ ){0,4}?(?:are|were|is|was) (?:still |now )?(?:waiting for|awaiting|off (?:supply|the grid)|in the dark)\b/i.test(
      predicate,
    )
  )
    return 'current';
  // Those who stay with others, as those in shelters.
  if (
    metric === 'displaced' &&
    /\bstay(?:ed|ing|s)?\b[^.;]{0,20}\bwith (?:their )?(?:relatives|friends|famil)/i.test(predicate)
  )
    return 'current';
  if (!MAY_BE_STATES.test(metric) || REPORTED.test(predicate)) return undefined;
  if (STATE.test(predicate)) return 'current';
  // "Power is out at 4,460 addresses"
  if (
    metric === 'users_affected' &&
    /\b(?:power|electricity) (?:is|remains) (?:still )?(?:out|off|cut|down) (?:at|to|for|in)\s+$/i.test(
      before,
    )
  )
    return 'current';
  // "There are also 21 people in quarantine"
  if (
    /\bthere (?:are|is|remain)(?: also| now| another)?\s*$/i.test(before) &&
    /^(?:in|under|at)\b/i.test(predicate)
  )
    return 'current';
  // "Alder had 12,300 customers without power": told as it stands, unless it is what something left.
  if (
    mention.line > 0 &&
    /^without (?:power|electricity|water|gas)\b/i.test(predicate) &&
    !/\b(?:left|leaving|leaves|knock\w+)\b[^.;]*$/i.test(before)
  )
    return 'current';
  return WITHOUT.test(predicate) && (AT_AN_HOUR.test(opening) || /\bthere (?:are|is)\s*$/i.test(before))
    ? 'current'
    : undefined;
}

/** What is counted up, whatever tense it is told in; helpers add up as well. */
const COUNTED_UP =
  /^(?:deaths|injured|affected|rescued|on_board|confirmed|recovered|suspects|arrests|offences|cases|accidents|houses|staff|teams|crew|vehicles|helicopters|boats|equipment|search_dogs)(?:$|_)/u;
/** "are sleeping in schools", "are without water", "need food" */
const STATES = `without|under (?:evacuation|threat|curfew|lockdown)|out of (?:service|action|school|use|control)|cut off|closed|open|shut|blocked|impassable|inaccessible|unreachable|isolated|food insecure|available|occupied|operational|in (?:need|use|place|operation|force|effect|crisis)`;
const LASTS = latin(
  String.raw`^(?:(?:who|which|that) |(?:(?!(?:of|were|was|have|has|had|and|but|when|after)\b)\p{L}[\p{L}’'-]* ){0,6}?)(?:(?:are|is|remain|remains) (?:(?:now|still|currently|also|all|already) )?(?:(?!being|expected|believed|receiving|getting)\p{L}+ing\b|${STATES})|(?:urgently |still |now |currently )*(?:need|require|lack|face|have no) \p{L})|^(?:still |currently )?in (?:force|effect)\b`,
);

/** A count of a disaster in the present tense that is no toll: "2,700 people are sleeping in schools". */
function lasts({ node: { mention, scope }, metric, near }: Unscoped): Scope | undefined {
  return !near.epidemic &&
    scope === null &&
    near.otherwise === 'cumulative' &&
    !COUNTED_UP.test(metric) &&
    !isScopeless(metric) &&
    !mention.numeral.percent &&
    LASTS.test(mention.predicate)
    ? 'current'
    : undefined;
}

function atWork({ node: { mention }, metric }: Unscoped): Scope | undefined {
  // What an incident had sent adds up, wherever it works.
  return AT_WORK.test(mention.predicate) && !MEANS_OF_HELP.test(metric) ? 'current' : undefined;
}

/** "112 care homes have outbreaks", "dealing with an outbreak" */
function haveOutbreaks({ node: { mention }, metric }: Unscoped): Scope | undefined {
  return metric === 'outbreaks' &&
    /^(?:have|has|with|dealing|reporting)\b[^.;,]*\boutbreaks?\b/i.test(mention.predicate)
    ? 'current'
    : undefined;
}

/** "four have yet to be found": as long as nobody finds them. */
function notFound({ node: { mention }, metric }: Unscoped): Scope | undefined {
  return /^(?:missing|trapped|stranded)$/u.test(metric) &&
    /^(?:[\w-]+ ){0,3}?(?:(?:have|has|had) (?:yet|still) to be|(?:have|has|had)(?: still)? not (?:yet )?been|(?:are|is|were|was) (?:still |yet )?(?:to be|not)) (?:found|traced|located|reached|rescued|recovered|accounted)/i.test(
      mention.predicate,
    )
    ? 'current'
    : undefined;
}

/** "rescuers were searching for 26 others" */
function searchedFor({ node: { mention }, metric }: Unscoped): Scope | undefined {
  return metric === 'missing' &&
    /\b(?:(?:is|are|was|were|still|continu\w+) (?:to )?search(?:ing)?) for (?:the )?(?:other |remaining )?$/i.test(
      mention.before,
    )
    ? 'current'
    : undefined;
}

/** "12 roads still without power" beside a state: one of those. */
export function stillSo({ node: { mention }, metric, near }: Unscoped): Scope | undefined {
  const { predicate } = mention;
  return MAY_BE_STATES.test(metric) &&
    near.neighbour === 'current' &&
    /^(?:without|still|in|on)\b/i.test(predicate) &&
    !/\b(?:were|was|have|has|had)\b/i.test(predicate)
    ? 'current'
    : undefined;
}
