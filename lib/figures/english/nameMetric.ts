import { remembered } from '../../remembered';
import { isCompared, isDifference, isEmptyNoun } from './compared';
import { fateOf } from './fateOf';
import { goodsOf } from './goodsOf';
import { indicatorBefore } from './indicatorName';
import { matchTable } from './matchTable';
import type { Mention } from './mentions';
import { ownName } from './ownName';
import { placeOfLabel } from './placeNames';
import { readMeasure } from './readMeasure';
import { DAMAGE, DAMAGE_THINGS, DEGREE, DEGREES, OUTCOMES_OF_HOMES } from './tables/damageWords';
import { NOUN_METRICS, PEOPLE, WEAK_METRICS } from './tables/nounMetrics';
import { NAMES_KIND, PARTITIVE } from './tables/partWords';
import { DEMONYM } from './tables/placeWords';
import { LEAD_METRICS, PREDICATE_METRICS } from './tables/predicateMetrics';
import { CURRENT_METRICS } from './tables/scopeWords';
import { FACILITIES } from './tables/uncountedNouns';

/** What a clause says its number counts. */
export interface MetricReading {
  /** null: people or nothing at all; what is counted is said by the whole or the sentence. `_change`, `_share`: of what, too. */
  readonly metric: string | null;
  /** The words that say so. */
  readonly label: string;
  /** A general word only, which the whole overrules. */
  readonly weak: boolean;
  readonly unit: string | null;
}

const nounMetric = matchTable(NOUN_METRICS);
const weakMetric = matchTable(WEAK_METRICS);
const predicateMetric = matchTable(PREDICATE_METRICS);
const leadMetric = matchTable(LEAD_METRICS);
const damageMetric = matchTable(DAMAGE);
const homeMetric = matchTable(OUTCOMES_OF_HOMES);
const degreeMetric = matchTable(DEGREES);
const contactMetric = matchTable(
  NOUN_METRICS.filter(({ metric }) => metric.startsWith('contacts_') || metric === 'followed'),
);
const shelterMetric = matchTable(NOUN_METRICS.filter(({ metric }) => metric === 'shelters'));

/** The metric that a label, heading or table cell names, general words included. */
export function metricOfLabel(label: string): string | null {
  return nounMetric(label) ?? weakMetric(label);
}

/** "the number of X has risen to", "X stands at", "X:" */
const AVERAGE =
  /\b(?:an |the |on |a )?(?:(?:\d+|seven)-day |daily |weekly |monthly |rolling )?average(?: number)?(?: of|,)?(?: (?:about|around|nearly|some|over|more than))?\s*$/i;
const COUNT_OF = /\b(?:numbers?|total|tally|toll|count|figure|cases|deaths)\b/i;
const REACHES =
  /\b(?:to|at|of|is|was|were|are|reached|passed|topped|exceeded|hit|totalled|totaled|:)\s*(?:the\s)?$/i;

/** Whether the words before the number count up to it: "bringing the total to", "the death toll … passed". */
export function isCountLead({ before, opening }: Mention): boolean {
  return (
    /\b(?:numbers?|total|tally|toll|count|figure)\b[^.]{0,60}$/i.test(before) ||
    (REACHES.test(before) && COUNT_OF.test(opening))
  );
}

/** Where the clause of the number itself ends: what comes after tells circumstances. */
const CIRCUMSTANCES =
  /,\s*(?:most|many|some|none|neither|both|all|several|the|where|which|when|although|though|as|because|said|says|according)\b|\b(?:when|after|although|because|said|according|while|whereas)\b|\band (?:dozens|scores|hundreds|thousands|several|many|others|some|a|the)\b/i;

function clauseOf(predicate: string): string {
  return predicate.slice(0, CIRCUMSTANCES.exec(predicate)?.index ?? 130);
}

const LABEL_BEFORE =
  /(?:^|[.;\n]\s)[\s•*·–-]*(?:The |Total |Number of )?(\p{L}[^.;:：()\d]{1,50}?)\s*[:：]\s*$/u;

/** "Houses damaged: 514,217": the label that stands for the noun, or nothing. */
function labelBefore({ before, numeral }: Mention): string {
  const words = before.slice(0, before.length - (numeral.start - numeral.lead)).slice(-80);
  const label = LABEL_BEFORE.exec(words)?.[1] ?? '';
  // A capital that only opens the line is none: "Bridges: 157".
  return placeOfLabel(label) === null
    ? label.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase())
    : '';
}

/** People by what they do: what became of them says more. */
const RESULTS = /\b(?:results?|tests?|samples|swabs)$/i;
const DEATHS_OF = /\bdeaths? of (?:an? |the )?(?:further |another |additional )?$/i;
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
const LARGEST_SHIP = 9_000;
const WORKERS = new Set(['staff', 'on_board']);

/** From the last break of a clause on. */
const CLAUSE = /[^,;:.]{0,100}$/u;

function suffixed(mention: Mention, suffix: string, words: string): string {
  // "Of the confirmed cases, 40 per cent"
  const kind = suffix === '_share' ? (NAMES_KIND.exec(mention.gap)?.[1] ?? '') : '';
  const base =
    indicatorBefore(`${mention.label} ${mention.before}`) ??
    nounMetric(words) ??
    weakMetric(words) ??
    (kind === '' ? null : (nounMetric(kind) ?? weakMetric(kind))) ??
    (suffix === '_change' ? nounMetric(CLAUSE.exec(mention.gap)?.[0] ?? '') : null);
  return `${base ?? ''}${suffix}`;
}

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
  const measure = readMeasure(mention);
  // "Injured: 1,146.": a label before the number is its noun.
  const noun = mention.noun || labelBefore(mention);
  // "94% of confirmed cases"; "the number of people injured rose by 2 per cent"
  if (measure?.metric === '_share')
    return { ...measure, metric: suffixed(mention, '_share', noun), weak: false };
  if (measure?.metric === '_change')
    return { ...measure, metric: suffixed(mention, '_change', before), weak: false };
  if (measure) return { ...measure, weak: false };
  const unit = noun.split(/\s+/u).at(-1)?.toLowerCase() || null;
  const predicate = clauseOf(mention.predicate);
  const nothing: MetricReading = { metric: null, label: noun, weak: true, unit };
  const average = AVERAGE.test(before);
  const found = (metric: string, words: string): MetricReading => ({
    metric: average && !CURRENT_METRICS.has(metric) ? `${metric}_avg` : metric,
    label: words.trim(),
    weak: false,
    unit,
  });
  if (/^of magnitude\b/i.test(mention.predicate)) return found('quakes', 'quakes');
  if (isCompared(mention))
    return isDifference(mention) ? found(suffixed(mention, '_change', before), before) : nothing;
  // "in transport (-12,000)": by how much it fell.
  if (mention.numeral.value < 0 && mention.numeral.form === 'digits')
    return found(suffixed(mention, '_change', before), before);
  // "the most are in A (12 000)": the words are the place's.
  if (noun === '' && label !== '' && placeOfLabel(label) !== null) return nothing;
  // "the deaths of a further 20 people who had tested positive"
  if (DEATHS_OF.test(before)) return found('deaths', noun);
  const goods = goodsOf(mention, noun, leadOf(mention), nounMetric);
  if (goods !== null) return found(goods.metric, goods.label);
  const partitive = PARTITIVE.test(noun);
  const empty = isEmptyNoun(noun);
  const people = empty || partitive || PEOPLE.test(noun) || DEMONYM.test(noun);
  const strong = nounMetric(noun);
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
    const outcome = empty || partitive ? null : homeMetric(predicate);
    if (outcome !== null) return found(outcome, noun);
  }
  if (FACILITIES.test(noun)) {
    const metric = shelterMetric(noun) ?? ownName(noun);
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
  if (strong && strong !== 'confirmed' && !partitive && !worker) return found(strong, noun);
  if (people || worker || weak !== null) {
    const told = partitive ? `${noun} ${predicate}` : predicate;
    const outcome =
      noun !== '' && /^in (?:the )?hospitals?\b/i.test(predicate) ? 'in_hospital' : predicateMetric(told);
    const apart = weak !== null && NOT_OF_CASES.has(outcome ?? '');
    if (outcome && !apart && (people || worker || outcome !== 'confirmed'))
      return found(outcome, noun || inWords(outcome));
    const lead = worker ? null : leadMetric(leadOf(mention));
    if (lead && (weak === null || lead === 'in_hospital') && !partitive)
      return found(lead, noun || inWords(lead));
  }
  // Passengers among the cases are cases.
  if (worker && strong !== null) return { ...found(strong, noun), weak: strong === 'on_board' };
  if (strong) return { ...found(strong, noun), weak: partitive || weak !== null };
  if (weak) return { ...found(weak, noun), weak: !average };
  if (people) {
    const words = `${label} ${before}`;
    const counts = noun === '' || COUNT_OF.test(before);
    const named = counts ? (nounMetric(words) ?? weakMetric(words) ?? indicatorBefore(before)) : null;
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
