import { remembered } from '../../../remembered';
import { firstAnswer, type Rule } from '../../firstAnswer';
import type { Mention } from '../mentions';
import { placeOfLabel } from '../places/placeOfLabel';
import { isScopeless } from '../scopes/scopeOfMetric';
import { LIVESTOCK } from '../tables/fateWords';
import { CURRENT_METRICS } from '../tables/scopeWords';
import { nounOf } from '../words/nounOf';
import { type Clause, type CountedNoun, clauseAround, countedNoun, type Named } from './countedNoun';
import { countedUnit } from './countedUnit';
import { fateOfPeople } from './fateOfPeople';
import { goodsOf, isMass } from './goodsOf';
import { indicatorBefore } from './indicatorName';
import { damageMetric, nounMetric, predicateMetric } from './metricTables';
import { nameChange } from './nameChange';
import { nameNoun } from './nameNoun';
import { namePeople } from './namePeople';
import { nameThing } from './nameThing';
import { ownName } from './ownName';
import { type MetricReading, readMeasured } from './readMeasured';

const DEATHS_OF =
  /\b(?:deaths?|bod(?:y|ies)) of (?:an? |the )?(?:further |another |additional |last |other )?$/i;
const ANIMALS_LOST =
  /\b(?:kill(?:s|ed|ing)|los(?:t|ing|s(?:es)?(?: of)?)|dea(?:d|ths?)|perished)\b[^.;]{0,40}$/i;
const MOVING =
  /\b(?:\w+-(?:day|week|month) (?:moving |rolling )?|moving |rolling |the )average (?:(?:was|is|now|stood|stands|rose|fell|peaked|climbed|dropped) ?)*(?:\bto|\bat)?\s*$/i;

/** Reads what a number counts from its own clause. */
export const nameMetric = remembered(readMetric);

function readMetric(mention: Mention): MetricReading {
  // "Injured: 1,146.": a label before the number is its noun.
  const noun = nounOf(mention);
  const measured = readMeasured(mention, noun);
  if (measured) return measured;
  const unit = countedUnit(noun, mention.numeral.value);
  const clause = clauseAround(mention, noun);
  const named = firstAnswer(RULES, clause) ?? null;
  // "The 4-week moving average was 241,250": of what was told.
  if (named === null && noun === '' && MOVING.test(mention.before))
    return { metric: '_avg', label: noun, weak: false, unit };
  if (named === null) return { metric: null, label: noun, weak: true, unit };
  return {
    metric: isAverageOf(named.metric, clause) ? `${named.metric}_avg` : named.metric,
    label: named.words.trim(),
    weak: named.weak ?? false,
    unit,
  };
}

/** An average number in hospital is one of a day only where it says so: it is a state. */
function isAverageOf(metric: string, { average, mention }: Clause): boolean {
  return average && (!CURRENT_METRICS.has(metric) || /\b(?:a|per|each|every) day\b/i.test(mention.after));
}

/** "15 wells were contaminated": what was done to a thing. */
const BEEN = /^(?:which |that )?(?:(?:have|has|had) (?:also |already |since )?been|were|was|are|is) /i;

/** The words right before a bracket, back to the last comma or "or". */
const LAST_WORDS = /(?:\b(?:or|and)\s|,\s|\bas\s|^)(?:(?!\b(?:or|and|as)\b)[^,()]){3,40}$/u;

/** What the words round the number say before its noun is looked up. */
const RULES: readonly Rule<Clause, Named | null>[] = [
  quakes,
  sampleSize,
  population,
  fatalityRatio,
  labelledLevel,
  nameChange,
  ofPlace,
  livestockLost,
  deathsOf,
  degreeInBracket,
  massInBracket,
  goods,
  byNoun,
];

/** "out of a sample size of 340 tested": samples, however many people they are of. */
function sampleSize({ lead }: Clause): Named | undefined {
  return /\bsample size (?:of|was|is)\s+$/i.test(lead) ? { metric: 'tests', words: 'samples' } : undefined;
}

/** "12 of magnitude 3 and over" */
function quakes({ mention }: Clause): Named | undefined {
  return /^of magnitude\b/i.test(`${mention.noun} ${mention.predicate}`.trim())
    ? { metric: 'quakes', words: 'quakes' }
    : undefined;
}

const CITY_OF = /\b(?:city|country|island|nation|province|region|state|town|village) of\s+$/i;
/** "Odisha, which has a population of 41.9 million, …" */
function population({ lead, noun }: Clause): Named | undefined {
  // "the battered city of 500,000 people"
  if (CITY_OF.test(lead) && /^(?:inhabitants|people|residents)\b/i.test(noun))
    return { metric: 'population', words: noun };
  if (!/\bpopulation of\s+$/i.test(lead)) return undefined;
  // "affecting a population of 12 million"
  const metric = /\baffect(?:s|ed|ing) an? (?:\w+ )?population of\s+$/i.test(lead)
    ? 'affected'
    : 'population';
  return { metric, words: 'population' };
}

/** "The case fatality ratio stands at 0.9": in per cent, whether it says so or not. */
function fatalityRatio({ mention: { before, numeral }, noun }: Clause): Named | undefined {
  return noun === '' &&
    numeral.value < 100 &&
    /\b(?:case[- ]fatality (?:rate|ratio)|CFR)\b[^.;,\d]{0,40}$/i.test(before)
    ? { metric: 'case_fatality', words: before }
    : undefined;
}

/** "the most are in A (12 000)": the words are the place's. */
function ofPlace({ noun, mention: { label, predicate } }: Clause): null | undefined {
  // "in A (481 had been discharged)": a verb of its own says more.
  const told = /^(?:had|have|has|were|was|are|is)\b/i.test(predicate) && predicateMetric(predicate) !== null;
  return noun === '' && label !== '' && !told && placeOfLabel(label) !== null ? null : undefined;
}

/** "the deaths of a further 20 people who had tested positive" */
function deathsOf({ noun, mention }: Clause): Named | undefined {
  return DEATHS_OF.test(mention.before) ? { metric: 'deaths', words: noun } : undefined;
}

/** "killing 1,013 livestock", "killed 434 people and 1,013 livestock", "the loss of 1,114 livestock" */
function livestockLost({ noun, mention }: Clause): Named | undefined {
  const animals = noun.replace(/ (?:dead|died|drowned|killed|lost|perished)$/i, '');
  return LIVESTOCK.test(animals) &&
    (animals !== noun || /^dead /i.test(noun) || ANIMALS_LOST.test(mention.opening.slice(-70)))
    ? { metric: 'livestock_lost', words: noun }
    : undefined;
}

/** "37 kilograms of cocaine": the weight is of what stands behind it. */
function goods({ mention, noun, lead }: Clause): Named | undefined {
  const found = goodsOf(mention, noun, lead, nounMetric);
  return found === null ? undefined : { metric: found.metric, words: found.label };
}

const BY_NOUN: readonly Rule<CountedNoun, Named | null>[] = [nameThing, nameNoun, namePeople];

/** The noun and what became of it; a noun that no table knows is its own name. */
function byNoun(clause: Clause): Named | null | undefined {
  const named = firstAnswer(BY_NOUN, countedNoun(clause));
  if (named !== undefined) return named;
  const own = ownName(clause.noun);
  if (own === null) return null;
  const done = BEEN.test(clause.predicate)
    ? fateOfPeople({ noun: '', predicate: clause.predicate })
    : undefined;
  return { metric: done === undefined ? own : `${own}_${done}`, words: clause.noun };
}

/** "GDP: 115.2 billion" */
function labelledLevel({ mention: { before, numeral, noun } }: Clause): Named | undefined {
  const label = noun === '' && !numeral.percent ? /^\W*([^:;.\d]{2,40}): $/u.exec(before)?.[1] : undefined;
  const metric = label === undefined ? null : indicatorBefore(label);
  return metric === null || !isScopeless(metric) ? undefined : { metric, words: before };
}

/** "houses were totally destroyed (55), partially destroyed (28) or flooded (15)" */
function degreeInBracket({ noun, mention: { bracket, label } }: Clause): Named | undefined {
  const metric = noun === '' && bracket >= 0 ? damageMetric(LAST_WORDS.exec(label)?.[0] ?? '') : null;
  return metric === null ? undefined : { metric, words: label };
}

/** "12 ounces (340 grams) of hash": as what stands before the bracket. */
function massInBracket({ noun, mention: { bracket, host, predicate } }: Clause): null | undefined {
  return bracket >= 0 && host >= 0 && isMass(noun) && !/^of\b/i.test(predicate) ? null : undefined;
}
