import { firstAnswer, type Rule } from '../../firstAnswer';
import { bedsOf } from './bedsOf';
import type { CountedNoun, Named } from './countedNoun';
import { contactMetric, leadMetric, predicateMetric } from './metricTables';

const RESULTS = /\b(?:results?|tests?|samples|swabs)$/i;
const PENDING = /^(?:are |is |remain )?(?:still )?(?:awaited|pending|outstanding|under investigation)\b/i;
/** "Results are pending for 120 samples" */
const PENDING_FOR = /\b(?:pending|awaited|outstanding|waiting|awaiting results?) (?:for|on) $/i;
const RELEASED =
  /\b(?:released|discharged|freed|removed) from (?:medical )?(?:observation|isolation)\b|^(?:were|was|have been|has been) (?:released|discharged)\b/i;
const CONVERTED =
  /\b(?:re-?categori[sz]ed|re-?classified|converted|turned|re-?diagnosed) (?:as|in(?:to)?|to) confirmed\b|\bbecame confirmed\b/i;
const LARGEST_SHIP = 9_000;

/** What a noun counts that says it itself, or together with what became of it; undefined for general nouns and people. */
export function nameNoun(counted: CountedNoun): Named | undefined {
  const metric = firstAnswer(RULES, counted);
  return metric === undefined ? undefined : { metric, words: counted.noun };
}

const RULES: readonly Rule<CountedNoun, string>[] = [
  bedsOf,
  contacts,
  passengers,
  exposureSites,
  pendingTests,
  toIntensiveCare,
  excluded,
  testResults,
  asymptomatic,
  ofKinds,
  ofKind,
  namesOnList,
  displacedIn,
  tentsSent,
  restored,
  bySelf,
];

function contacts({ noun, strong, predicate, lead }: CountedNoun): string | undefined {
  // "54 medical observations were lifted"
  if (/\bmedical observations?$/i.test(noun) && /\b(?:cancell?ed|lifted|ended|terminated)\b/i.test(predicate))
    return 'contacts_released';
  if (strong === 'contacts' && predicateMetric(predicate) === 'vaccinated') return 'vaccinated';
  if (strong === 'contacts' && /\bfollowing(?: up)?(?: on)? $/i.test(lead)) return 'followed';
  if (strong === 'contacts' && /\b(?:monitoring|observing|watching)(?: over)? $/i.test(lead))
    return 'contacts_observed';
  return strong === 'contacts' ? (contactMetric(`contacts ${predicate}`) ?? strong) : undefined;
}

/** No ship and no train carries more: passengers of a month. */
function passengers({ strong, noun, mention }: CountedNoun): string | undefined {
  return strong === 'on_board' && /\bpassengers?$/i.test(noun) && mention.numeral.value > LARGEST_SHIP
    ? 'passengers'
    : undefined;
}

/** "12 locations of concern" */
function exposureSites({ noun, predicate }: CountedNoun): string | undefined {
  return /^locations$/i.test(noun) && /^of (?:interest|concern)\b/i.test(predicate)
    ? 'exposure_sites'
    : undefined;
}

function pendingTests({ noun, predicate, lead }: CountedNoun): string | undefined {
  return RESULTS.test(noun) && (PENDING.test(predicate) || PENDING_FOR.test(lead))
    ? 'tests_pending'
    : undefined;
}

/** "798 admissions to intensive care units" */
function toIntensiveCare({ noun, predicate }: CountedNoun): string | undefined {
  return /\badmissions?$/i.test(noun) && /^to (?:the )?(?:ICUs?\b|intensive)/i.test(predicate)
    ? 'icu'
    : undefined;
}

/** "12 suspected cases tested negative" */
function excluded({ strong, predicate }: CountedNoun): string | undefined {
  return strong === 'suspected' &&
    /^(?:suspected_excluded|tests_negative)$/u.test(predicateMetric(predicate) ?? '')
    ? 'suspected_excluded'
    : undefined;
}

/** Positive tests are cases. */
function testResults({ strong, predicate }: CountedNoun): string | undefined {
  if (strong !== 'tests') return undefined;
  if (/\bpositive\b(?! (?:cases|rate))/i.test(predicate)) return 'confirmed';
  return /\bnegative\b/i.test(predicate) ? 'tests_negative' : undefined;
}

/** What became of those without symptoms, who are no cases. */
function asymptomatic({ strong, predicate }: CountedNoun): string | undefined {
  if (strong !== 'asymptomatic' && !/^of asymptomatic\b/i.test(predicate)) return undefined;
  if (RELEASED.test(predicate)) return 'asymp_released';
  if (/\bunder (?:medical )?(?:observation|quarantine)\b/i.test(predicate)) return 'asymp_observed';
  return CONVERTED.test(predicate) ? 'converted' : undefined;
}

/** "512 cases of cholera (suspected and confirmed)", "230 cases, both suspected and confirmed" */
function ofKinds({ weak, mention: { after } }: CountedNoun): string | undefined {
  const kinds = weak === 'confirmed' ? KINDS.exec(after)?.[1] : undefined;
  return kinds === undefined
    ? undefined
    : /suspected/i.test(kinds)
      ? 'suspected_or_confirmed'
      : 'confirmed_probable';
}

const KINDS =
  /^[^.;,(–—\d]{3,60}(?:\(|,| [–—]) ?(?:both |all |including )?((?:confirmed|probable|suspected)(?:(?:,|,? and|,? or| plus|\s?[/&+]) ?(?:confirmed|probable|suspected)){1,2})(?: cases| ones)?\s?(?:[),–—.;]|$)/i;

const ON_LIST =
  /\b(?:(contact|missing|passenger) list|list of (?:the |those )?(contacts|missing|passengers))\b/i;
const LISTED: Readonly<Record<string, string>> = { c: 'contacts', m: 'missing', p: 'on_board' };
/** "The contact list has 461 names" */
function namesOnList({ noun, mention: { opening } }: CountedNoun): string | undefined {
  const list = /^names$/i.test(noun) ? ON_LIST.exec(opening) : null;
  return list ? LISTED[(list[1] ?? list[2] ?? '')[0]?.toLowerCase() ?? ''] : undefined;
}

/** "no new cases of suspected infection" */
function ofKind({ weak, predicate }: CountedNoun): string | undefined {
  const kind =
    weak === 'confirmed'
      ? /^of (suspected|probable|asymptomatic|hospitali[sz]ation|admission)\b/i.exec(predicate)?.[1]
      : undefined;
  return kind !== undefined && /^[ah](?:dm|os)/iu.test(kind) ? 'in_hospital' : kind?.toLowerCase();
}

/** "141,000 displaced people live in 161 sites" */
function displacedIn({ strong, predicate }: CountedNoun): string | undefined {
  return strong === 'displaced' && predicateMetric(predicate) === 'sheltered' ? 'sheltered' : undefined;
}

/** Tents that are sent are supplies; those that stand are told as tents. */
function tentsSent({ strong, lead }: CountedNoun): string | undefined {
  return strong === 'tents' && /\b(?:delivered|dispatched|provided|sent)\s*$/i.test(lead)
    ? 'supplies'
    : undefined;
}

/** "restored service to 12,000 customers" */
function restored({ strong, lead }: CountedNoun): string | undefined {
  return strong === 'users_affected' &&
    (leadMetric(lead) === 'users_restored' || /\b(?:restor|reconnect)(?:es|ed|ing) $/i.test(lead))
    ? 'users_restored'
    : undefined;
}

/** A noun that says what is counted, whatever became of it. */
function bySelf({ strong, partitive, worker }: CountedNoun): string | undefined {
  return strong && strong !== 'confirmed' && !partitive && !worker ? strong : undefined;
}
