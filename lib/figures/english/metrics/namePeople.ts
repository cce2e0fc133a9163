import { firstAnswer, type Rule } from '../../firstAnswer';
import { latin } from '../words/latin';
import { countedBefore } from './countedBefore';
import type { CountedNoun, Named } from './countedNoun';
import { leadMetric, predicateMetric } from './metricTables';
import { patientsAt, patientsIn, patientsOf, patientsReleased } from './patients';

/** What becomes of people, not of cases: "nine of the cases were in quarantine" are cases. */
const NOT_OF_CASES = new Set(
  'quarantined isolated evacuated relocated injured suspects_arrested offences on_board users_affected contacted contacts_observed affected'.split(
    ' ',
  ),
);
/** What is done to staff and passengers as well as to others. */
const OF_STAFF_TOO = new Set([
  'on_board',
  'people_tested',
  'quarantined',
  'isolated',
  'vaccinated',
  'recovered',
  'confirmed',
]);
/** "with dengue fever were treated": what they have stands before what is told of them. */
const COMPLEMENT =
  /^(?:with|in|from|at) [^,;.\d]{2,50}? (?=(?:are|is|were|was|have|has|had|remain|remained) )/i;
const CAME_IN = /^(?:were|was|have been|has been) (?:newly )?admitted\b(?! to)/i;
/** "64 of them critical" */
const OF_THEM = /^of (?:them|these|those)\s+/i;
const OF_CASES = /\b(?:cases|patients|deaths|dead|infections)\b/i;
/** "52 of them moderate" */
const HOW_THEY_ARE =
  /^of (?:them|these|those|whom) (?:\w+ly )?(?:asymptomatic|critical|mild|moderate|serious|severe|stable)$/i;
const TOLD_IN_NOUN = latin(
  String.raw`^(?:\p{L}+ ){0,2}(?:people|persons|patients|members|workers|men|women|adults|children|residents|drivers|motorists) ((?:\p{Ll}+ )?(?:\p{Ll}+ed|held))$`,
);
/** "the rolling average of tests is" */
const AVERAGE_OF = latin(String.raw`\baverage of (?:\p{L}+ ){1,3}(?:is|was)\b`);
const KILLING = /\b(?:(?:kill|injur|wound)(?:s|es|ed|ing)|claim(?:s|ed|ing) the lives of)\s*$/i;
const ARRESTING =
  /\b(?:arrest|charg|detain|injur|kill|wound)ing\s*$|\bkill(?:ed|s)\s*$|\bclaim(?:ed|s|ing)\s*$|\bfatal (?:for|in|to)\s*$/i;
/** "half of the 24 patients recovered": what is said behind is said of some of them. */
const SOME_OF = /\b(?:half|majority|many|most|none|quarter|some|third) of (?:the |these |those )?$/i;
/** "Of 1,284 samples tested 137 were positive" */
const OF_TESTED = /\b(?:people|samples|specimens|swabs|those) tested,? $/i;
const TESTS_ON = /\btests?\b[^.;,]{0,60}\bon (?:about |around |over |more than |nearly |some )?$/i;
const FROM_WHERE = new Set(['isolated', 'quarantined', 'in_hospital', 'icu', 'sheltered']);

/** "hauled 14 people out", "took 18 into custody": the verb before the number and what stands behind it, as of those who were. */
const VERB_BEFORE = latin(String.raw`(?:^|[^\p{L}])(\p{Ll}{3,}(?: up)?) $`);
const PARTICLE =
  /^(?:alive|ashore|away|from|homeless|in(?:to)?|off|out|over|safe|to|up|while|without|for)\b/i;

const IN_PLACE = latin(
  String.raw`^(?:in|near|at|on) (?:the )?\p{Lu}[\p{L}’' -]{1,30}? (?=(?:into|out|off|from|to|without) )`,
);

/** What was done to those counted, by a verb before the number and a particle behind them; null where none was. */
function doneTo({ lead, predicate }: CountedNoun): string | null {
  const told = predicate.replace(IN_PLACE, '');
  const verb = PARTICLE.test(told) && leadMetric(lead) === null ? VERB_BEFORE.exec(lead)?.[1] : undefined;
  return verb === undefined ? null : predicateMetric(`${verb} ${told}`);
}

/** What a number of people or cases counts: what became of them, else what the words before it count up; null where nothing says. */
export function namePeople(counted: CountedNoun): Named | null | undefined {
  return firstAnswer(RULES, counted);
}

const RULES: readonly Rule<CountedNoun, Named | null>[] = [
  restoredOf,
  patientsReleased,
  patientsIn,
  became,
  reachedByVaccine,
  patientsAt,
  patientsOf,
  madeBefore,
  asNoun,
  general,
  sameAverage,
  countedBefore,
];

/** "264,000 children were reached" in a sentence of a vaccination. */
function reachedByVaccine({ people, noun, predicate, mention: { opening } }: CountedNoun): Named | undefined {
  const reached = /^(?:(?:were|was|have|has|had|been) )*reached\b/i.test(predicate);
  return people && noun !== '' && reached && VACCINATION.test(opening)
    ? { metric: 'vaccinated', words: noun }
    : undefined;
}

const VACCINATION = /\b(?:vaccinat\w+|immuni[sz]ation|[bnt]OPV|MMR|polio|measles)\b/i;

/** The words for a metric that its own clause names with a verb only. */
function inWords(metric: string): string {
  return metric.replaceAll('_', ' ');
}

/** General nouns and people, of whom the clause says more. */
function isGeneral({ people, worker, weak }: CountedNoun): boolean {
  return people || worker || weak !== null;
}

/** "restored service to 12,000 of the 40,000 customers without power": what was done says more than what they had been. */
function restoredOf({ partitive, lead, noun }: CountedNoun): Named | undefined {
  return partitive && leadMetric(lead) === 'users_restored'
    ? { metric: 'users_restored', words: noun }
    : undefined;
}

/** "19 people charged": what the end of the noun phrase says became of them. */
function toldInNoun(noun: string): string {
  return TOLD_IN_NOUN.exec(noun)?.[1] ?? '';
}

/** "112 people were injured": what the words behind say became of them. */
function became(counted: CountedNoun): Named | null | undefined {
  // "Flooding kills 33 in A, dozens missing"
  if (counted.noun === '' && /\bkill(?:s|ed|ing)\s*$/i.test(counted.lead))
    return { metric: 'deaths', words: 'killed' };
  if (!isGeneral(counted) || SOME_OF.test(counted.lead)) return undefined;
  const { noun, predicate, partitive, people, worker, weak, mention } = counted;
  // "15,000 tests on more than 13,000 people"
  if (people && noun !== '' && TESTS_ON.test(mention.gap)) return { metric: 'people_tested', words: noun };
  // "Results are available for 130,000 individuals and 13% tested positive"
  const pending = /^tests_(?:negative|pending)$/u.test(predicateMetric(predicate) ?? '');
  if (
    people &&
    !partitive &&
    !pending &&
    !OF_TESTED.test(counted.lead) &&
    leadMetric(counted.lead) === 'people_tested'
  )
    return { metric: 'people_tested', words: noun };
  const told = toldInNoun(noun);
  const outcome =
    (people && !partitive && /ed$/u.test(told) && /^from\b/i.test(predicate)
      ? predicateMetric(`${told} ${predicate}`)
      : null) ??
    (noun !== '' && /^in (?:the )?hospitals?\b/i.test(predicate)
      ? 'in_hospital'
      : ((partitive ? predicateMetric(predicate) : null) ??
        predicateMetric(partitive ? `${noun} ${predicate}`.replace(OF_THEM, '') : predicate) ??
        predicateMetric(
          counted.empty && / /.test(predicate) ? `${noun} ${predicate}` : predicate.replace(COMPLEMENT, ''),
        ) ??
        (people || worker ? (predicateMetric(told) ?? doneTo(counted)) : null)));
  // "rescued 40 people stuck on the road"
  if (/^(?:stranded|trapped|missing)$/u.test(outcome ?? '') && leadMetric(counted.lead) === 'rescued')
    return { metric: 'rescued', words: noun };
  // "killing six people on the bus"
  if (outcome === 'on_board' && KILLING.test(counted.lead)) return undefined;
  // "12 of the cases had received one dose": cases, vaccinated or not.
  if (partitive && outcome === 'vaccinated' && OF_CASES.test(noun)) return undefined;
  // "65 from home care, 48 from hospitals": where they came from.
  if (/^from\b/i.test(predicate) && FROM_WHERE.has(outcome ?? '')) return null;
  if (outcome === 'suspected_excluded' && weak === 'confirmed')
    return { metric: 'confirmed_removed', words: noun };
  // "351 new cases were admitted": those who came are counted, not those who lie there.
  const came = weak !== null && outcome === 'in_hospital' && /\bnew\b/i.test(noun) && CAME_IN.test(predicate);
  // "228 cases who are clinically well are isolated and cared for at …"
  const kept = outcome === 'isolated' && /\bisolated and cared for\b|\bbeing isolated\b/i.test(predicate);
  const apart = came || (weak !== null && !kept && NOT_OF_CASES.has(outcome ?? ''));
  return outcome && !apart && (people || worker || outcome !== 'confirmed')
    ? { metric: outcome, words: noun || inWords(outcome) }
    : undefined;
}

/** "injuring 112 people": what the words before say became of them. */
function madeBefore(counted: CountedNoun): Named | undefined {
  // "tested 29,776 drivers, arresting 149 of them"
  if (!isGeneral(counted) || (counted.partitive && !ARRESTING.test(counted.lead))) return undefined;
  const { noun, lead, worker, weak } = counted;
  const said = leadMetric(lead);
  // "among them 12 nurses": staff stay staff, unless they were killed.
  if (!said || (worker && !OF_STAFF_TOO.has(said) && !KILLING.test(lead))) return undefined;
  return weak === null || said === 'in_hospital' ? { metric: said, words: noun || inWords(said) } : undefined;
}

/** Passengers among the cases are cases: the whole may overrule them. */
function asNoun({ noun, strong, worker, partitive, weak }: CountedNoun): Named | undefined {
  if (!strong) return undefined;
  const faring = HOW_THEY_ARE.test(noun);
  const overruled = faring
    ? false
    : worker
      ? strong === 'on_board' || strong === 'visitors'
      : partitive || weak !== null;
  return { metric: strong, words: noun, weak: overruled };
}

function general({ noun, weak, average }: CountedNoun): Named | undefined {
  return weak ? { metric: weak, words: noun, weak: !average } : undefined;
}

/** "an average of eight cases a day to an average of three per day": of the same. */
function sameAverage({ average, noun, predicate, mention }: CountedNoun): null | undefined {
  return average &&
    noun === '' &&
    /^per (?:day|week|month)\b/i.test(predicate) &&
    !AVERAGE_OF.test(mention.before)
    ? null
    : undefined;
}
