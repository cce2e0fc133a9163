import { remembered } from '../../remembered';
import { clauseOf } from './clauseOf';
import { isCompared, isDifference, isEmptyNoun } from './compared';
import { COUNT_OF, countedLast, isAverage, NUMBER_OF, RAISES_TOTAL, REACHES } from './countLead';
import { fateOf } from './fateOf';
import { goodsOf } from './goodsOf';
import { hasOutbreaks } from './hasOutbreaks';
import { indicatorBefore } from './indicatorName';
import type { Mention } from './mentions';
import {
  contactMetric,
  damageMetric,
  degreeMetric,
  homeMetric,
  leadMetric,
  nounMetric,
  predicateMetric,
  shelterMetric,
  weakMetric,
} from './metricTables';
import { movedJobs } from './movedJobs';
import { nounOf } from './nounOf';
import { ownName } from './ownName';
import { placeOfLabel } from './placeNames';
import { type MetricReading, readMeasured } from './readMeasured';
import { isGain, suffixed } from './suffixed';
import { DAMAGE_THINGS, DEGREE } from './tables/damageWords';
import { LIVESTOCK } from './tables/fateWords';
import { PEOPLE } from './tables/nounMetrics';
import { PARTITIVE } from './tables/partWords';
import { DEMONYM } from './tables/placeWords';
import { CURRENT_METRICS } from './tables/scopeWords';
import { FACILITIES } from './tables/uncountedNouns';

/** "19 people dead": they are counted in people. */
const STATE_BEHIND = /(?<=\S)\s+(?:dead|homeless|hurt|ill|injured|missing|stranded|trapped|wounded)$/i;

/** People by what they do: what became of them says more. */
const RESULTS = /\b(?:results?|tests?|samples|swabs)$/i;
const DEATHS_OF =
  /\b(?:deaths?|bod(?:y|ies)) of (?:an? |the )?(?:further |another |additional |last |other )?$/i;
/** What becomes of people, not of cases: "nine of the cases were in quarantine" are cases. */
const NOT_OF_CASES = new Set([
  'quarantined',
  'isolated',
  'evacuated',
  'relocated',
  'injured',
  'suspects_arrested',
  'offences',
  'on_board',
  'users_affected',
  'contacted',
  'affected',
]);
/** Nouns with a metric of their own that are told with what became of them. */
const MAY_HAVE_FATES =
  /\b(?:bodies|remains|vehicles|cars|lorries|trucks|boats|vessels|ships|(?:power|transmission) lines|roadblocks)\b/i;
const ANIMALS_LOST =
  /\b(?:kill(?:s|ed|ing)|los(?:t|ing|s(?:es)?(?: of)?)|dea(?:d|ths?)|perished)\b[^.;]{0,40}$/i;
const WORST_HIT = /\b(?:worst|most|hardest|badly|severely)[- ](?:affected|hit)\b/gi;
const CONVERTED =
  /\b(?:re-?categori[sz]ed|re-?classified|converted|turned|re-?diagnosed) (?:as|in(?:to)?|to) confirmed\b/i;
/** The words right before a bracket, back to the last comma or "or". */
const LAST_WORDS = /(?:\b(?:or|and)\s|,\s|\bas\s|^)(?:(?!\b(?:or|and|as)\b)[^,()]){3,40}$/u;
const LARGEST_SHIP = 9_000;
/** What a total counts that goes up to a number of "cases". */
const COUNTS_UP =
  /\b(recover(?:y|ies)|discharged patients|deaths|fatalities|death toll)\b[^.;]{0,40}\b(?:to|at|of|is|now)\s*$/i;
const KILLING = /\b(?:kill|injur|wound)(?:s|es|ed|ing)\s*$/i;
const FROM_WHERE = new Set(['isolated', 'quarantined', 'in_hospital', 'icu', 'sheltered']);
const SHELTERED_IN =
  /\b(?:shelter(?:ed|ing)|accommodated|housed|hosted|staying|living|displaced people|evacuees)\b[^.;,\d]{0,20}\b(?:in|at|across)\s*$/i;
const WORKERS = new Set(['staff', 'on_board', 'visitors']);

/** The words for a metric that its own clause names with a verb only. */
function inWords(metric: string): string {
  return metric.replaceAll('_', ' ');
}

/** The words before a number without those that say about or at least. */
function leadOf({ before, numeral }: Mention): string {
  return before.slice(0, before.length - (numeral.start - numeral.lead)).slice(-60);
}

/** Reads what a number counts from its own clause. */
export const nameMetric = remembered(readMetric);

function readMetric(mention: Mention): MetricReading {
  const { before, label } = mention;
  // "Injured: 1,146.": a label before the number is its noun.
  const noun = nounOf(mention);
  const measured = readMeasured(mention, noun);
  if (measured) return measured;
  const unit = noun.replace(STATE_BEHIND, '').split(/\s+/u).at(-1)?.toLowerCase() || null;
  const predicate = clauseOf(mention.predicate);
  const nothing: MetricReading = { metric: null, label: noun, weak: true, unit };
  const average = isAverage(mention);
  const found = (metric: string, words: string): MetricReading => ({
    metric:
      average && (!CURRENT_METRICS.has(metric) || /\b(?:a|per|each|every) day\b/i.test(mention.after))
        ? `${metric}_avg`
        : metric,
    label: words.trim(),
    weak: false,
    unit,
  });
  if (/^of magnitude\b/i.test(mention.predicate)) return found('quakes', 'quakes');
  // "revised down by 72,000"
  if (
    /\brevised (?:down|up)(?:wards?)?(?:(?: [^.;,\d]{3,50})? by(?: a combined| a total of)?)?\s*$/i.test(
      before,
    )
  )
    return found(suffixed(mention, '_revision', before), before);
  if (isCompared(mention))
    return isDifference(mention) ? found(suffixed(mention, '_change', before, noun), before) : nothing;
  // "in transport (-12,000)": by how much it fell.
  if ((mention.numeral.value < 0 || isGain(mention)) && mention.numeral.form === 'digits')
    return found(suffixed(mention, '_change', before), before);
  const jobs = movedJobs(mention, noun);
  if (jobs !== null) return found(jobs, before);
  // "the most are in A (12 000)": the words are the place's.
  if (noun === '' && label !== '' && placeOfLabel(label) !== null) return nothing;
  // "the deaths of a further 20 people who had tested positive"
  if (DEATHS_OF.test(before)) return found('deaths', noun);
  // "houses were totally destroyed (55), partially destroyed (28) or flooded (15)"
  const degree = noun === '' && mention.bracket >= 0 ? damageMetric(LAST_WORDS.exec(label)?.[0] ?? '') : null;
  if (degree !== null) return found(degree, label);
  // "killing 1,013 livestock", "killed 434 people and 1,013 livestock", "the loss of 1,114 livestock"
  if (LIVESTOCK.test(noun) && ANIMALS_LOST.test(mention.opening.slice(-70)))
    return found('livestock_lost', noun);
  const goods = goodsOf(mention, noun, leadOf(mention), nounMetric);
  if (goods !== null) return found(goods.metric, goods.label);
  const partitive = PARTITIVE.test(noun);
  const empty = isEmptyNoun(noun);
  const people = empty || partitive || PEOPLE.test(noun) || DEMONYM.test(noun);
  // "people affected with the disease have recovered"
  const ailing =
    /\b(?:affected|infected)$/i.test(noun) && /^(?:with|by)\b[^,;]*\b(?:have|has)\b/i.test(predicate);
  const strong = ailing ? null : nounMetric(noun);
  if (
    !empty &&
    !partitive &&
    !DAMAGE_THINGS.test(noun) &&
    weakMetric(noun) === null &&
    (strong === null || MAY_HAVE_FATES.test(noun))
  ) {
    const fate = fateOf(noun, predicate, leadOf(mention));
    if (fate !== null) return found(fate, noun);
  }
  if (DAMAGE_THINGS.test(noun) || empty || partitive || /^(?:\w+ )?others$/i.test(noun)) {
    const damage =
      damageMetric(`${noun} ${predicate}`) ??
      (empty || partitive
        ? DEGREE.test(`${noun} ${predicate}`)
          ? degreeMetric(`${noun} ${predicate}`)
          : null
        : damageMetric(before));
    if (damage) return found(damage, noun);
    // Homes lose power, households are displaced: what became of them names the count.
    const cut = leadMetric(leadOf(mention)) === 'users_affected' ? 'users_affected' : null;
    const outcome = empty || partitive ? null : (homeMetric(predicate) ?? cut);
    if (outcome !== null) return found(outcome, noun);
  }
  if (hasOutbreaks(noun, leadOf(mention), predicate)) return found('outbreaks', noun);
  if (FACILITIES.test(noun) && !/^in\b/i.test(noun)) {
    const metric = SHELTERED_IN.test(leadOf(mention)) ? 'shelters' : (shelterMetric(noun) ?? ownName(noun));
    if (metric !== null) return found(metric, noun);
  }
  const weak = weakMetric(noun);
  if (strong === 'contacts') return found(contactMetric(`contacts ${predicate}`) ?? strong, noun);
  // No ship and no train carries more: passengers of a month.
  if (strong === 'on_board' && /\bpassengers?$/i.test(noun) && mention.numeral.value > LARGEST_SHIP)
    return found('passengers', noun);
  if (/^locations$/i.test(noun) && /^of (?:interest|concern)\b/i.test(predicate))
    return found('exposure_sites', noun);
  if (
    RESULTS.test(noun) &&
    /^(?:are |is |remain )?(?:still )?(?:awaited|pending|outstanding|under investigation|being processed)\b/i.test(
      predicate,
    )
  )
    return found('tests_pending', noun);
  if (strong === 'tests' && /\bpositive\b/i.test(predicate)) return found('confirmed', noun);
  if (strong === 'tests' && /\bnegative\b/i.test(predicate)) return found('tests_negative', noun);
  const worker = strong !== null && WORKERS.has(strong);
  const silent = strong === 'asymptomatic' || /^of asymptomatic\b/i.test(predicate);
  if (
    silent &&
    /\b(?:released|discharged|freed|removed) from (?:medical )?(?:observation|isolation)\b/i.test(predicate)
  )
    return found('asymp_released', noun);
  if (silent && /\bunder (?:medical )?observation\b/i.test(predicate)) return found('asymp_observed', noun);
  if (silent && CONVERTED.test(predicate)) return found('converted', noun);
  // "rescued eight trapped people"
  if (strong === 'trapped' && leadMetric(leadOf(mention)) === 'rescued') return found('rescued', noun);
  if (strong && strong !== 'confirmed' && !partitive && !worker) return found(strong, noun);
  if (people || worker || weak !== null) {
    const told = partitive ? `${noun} ${predicate}` : predicate;
    const outcome =
      noun !== '' && /^in (?:the )?hospitals?\b/i.test(predicate) ? 'in_hospital' : predicateMetric(told);
    // "65 from home care, 48 from hospitals": where they came from.
    if (/^from\b/i.test(predicate) && FROM_WHERE.has(outcome ?? '')) return nothing;
    const apart = weak !== null && NOT_OF_CASES.has(outcome ?? '');
    if (outcome === 'suspected_excluded' && weak === 'confirmed') return found('confirmed_removed', noun);
    if (outcome && !apart && (people || worker || outcome !== 'confirmed'))
      return found(outcome, noun || inWords(outcome));
    const said = leadMetric(leadOf(mention));
    const lead = worker && said !== 'on_board' && !KILLING.test(leadOf(mention)) ? null : said;
    if (lead && (weak === null || lead === 'in_hospital') && !partitive)
      return found(lead, noun || inWords(lead));
  }
  // Passengers among the cases are cases.
  if (worker && strong !== null)
    return { ...found(strong, noun), weak: strong === 'on_board' || strong === 'visitors' };
  if (strong) return { ...found(strong, noun), weak: partitive || weak !== null };
  // "total recoveries to 88,941 cases"
  const counted = weak === 'confirmed' ? COUNTS_UP.exec(before)?.[1] : undefined;
  const upTo = counted === undefined ? null : nounMetric(counted);
  if (upTo !== null) return found(upTo, noun);
  if (weak) return { ...found(weak, noun), weak: !average };
  // "an average of eight cases a day to an average of three per day": of the same.
  if (average && noun === '' && /^per (?:day|week|month)\b/i.test(predicate)) return nothing;
  if (people) {
    // "The worst affected districts are X 822": where, not what.
    const words = `${label} ${before}`.replace(WORST_HIT, ' ');
    const counts = noun === '' || COUNT_OF.test(before);
    const head = counts ? NUMBER_OF.exec(words)?.[1] : undefined;
    const subject = head ?? (counts ? RAISES_TOTAL.exec(mention.gap)?.[1] : undefined);
    const said = subject === undefined ? null : (nounMetric(subject) ?? weakMetric(subject));
    const named =
      said ??
      (counts
        ? (countedLast(before) ?? nounMetric(words) ?? weakMetric(words) ?? indicatorBefore(before))
        : null);
    if (named !== null) return { ...found(named, words), weak: named === 'confirmed' };
    // A bare "total" sums up what the sentence counts, not the first word of it.
    const counted =
      noun === '' &&
      REACHES.test(before) &&
      COUNT_OF.test(mention.opening) &&
      !/\b(?:total|tally)\b/i.test(before);
    const headed = counted ? (leadMetric(mention.opening) ?? nounMetric(mention.opening)) : null;
    return headed === null ? nothing : found(headed, mention.opening);
  }
  const own = ownName(noun);
  return own === null ? nothing : found(own, noun);
}
