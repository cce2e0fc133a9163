import { firstAnswer, type Rule } from '../../firstAnswer';
import { THERE_ARE } from '../numbers/isFigure';
import { NUMBER_OF } from '../scopes/countLead';
import { isScopeless } from '../scopes/scopeOfMetric';
import { PEOPLE } from '../tables/generalNouns';
import { OUT_OF } from '../tables/partWords';
import { latin } from '../words/latin';
import { doneBefore, fateOfPeople } from './fateOfPeople';
import { nounMetric, withTheMost } from './metricTables';
import { SUFFIX, type Unresolved } from './nearMetrics';

/** "Our total is 17": of what was counted last. */
const TOTAL_OF_THAT = latin(
  String.raw`\b(?:our|the|its|their|that|this)\s(?:\p{L}+\s){0,2}(?:total|toll|tally)\b[^.]{0,24}$|\bit\swas\s$`,
  'i',
);
const SUBJECT_KIND =
  /^\W*(?:The|Those|All)(?: the)? (injured|wounded|dead|deceased|missing|arrested|survivors|displaced|deaths|fatalities|recoveries) (?:are|were|have|had)\b/u;
/** "Deaths were most numerous in A (12)", "The areas with the highest attack rates are A (25), B (23)" */
const SUBJECT =
  /^\W*(?:The |Most )?([^,;:.()\d]{3,80}?) (?:are|were)\b(?=[^,;:.()]*\([^()]*$|[^;:.]*\), [^();:.]*\([^()]*$)/u;
const PERCENT_TOLD = /_(?:yoy|mom|change|rate|share|contribution)$|positivity$/u;
const ROW_OF_BRACKETS = /\(\d[\d,]*\)[,;]? ?(?:and )?[^().;]{1,40}$/u;
/** Told in per cent themselves. */
const RATES = /^(?:case_fatality|ili_share)$|_rate$|positivity$/u;

/** The metric of a figure whose own words name none and that is no part: its neighbour's, that of the count before it, its heading's. */
export function unnamedMetric(figure: Unresolved): string {
  return firstAnswer(RULES, figure) ?? otherwise(figure);
}

/** How they fare, or what became of them. */
const OUTCOME =
  /^(?:recovered|deaths|in_hospital|icu|critical|serious|severe|stable|mild|moderate|asymptomatic|ventilated|isolated|vaccinated)$/u;

const RULES: readonly Rule<Unresolved, string>[] = [
  ofThePatients,
  ({ mention: { noun }, epidemic }) => (epidemic && /^(?:\w+ )?victims$/i.test(noun) ? 'deaths' : undefined),
  ofThoseWithMost,
  ofSubject,
  people,
  revisedLevel,
  sameAverage,
  asNeighbour,
  asBracketBefore,
  inPerCentAsBefore,
  thereAre,
  totalOfThat,
  ({ near }) => near.heading ?? undefined,
];

/** "The districts with the most deaths are A (12; 40%), B (9; 30%)": deaths. */
function ofThoseWithMost({ mention: { opening, noun, numeral } }: Unresolved): string | undefined {
  const most = noun === '' ? withTheMost(opening) : null;
  return most === null ? undefined : numeral.percent ? `${most}_share` : most;
}

/** "Seven of the 52 patients were moved to intensive care": the 52 are cases, whatever became of the seven. */
function ofThePatients({ mention: { gap, noun }, near, epidemic }: Unresolved): string | undefined {
  return epidemic && OUT_OF.test(gap) && OUTCOME.test(near.neighbour ?? '') && PEOPLE.test(noun)
    ? (near.cases ?? 'confirmed')
    : undefined;
}

/** "The injured were brought to A (24), to B (15)": of whom the sentence speaks. */
function ofSubject({ mention: { opening, bracket, noun } }: Unresolved): string | undefined {
  const subject =
    bracket >= 0 && noun === ''
      ? (SUBJECT_KIND.exec(opening)?.[1] ?? NUMBER_OF.exec(opening)?.[1] ?? SUBJECT.exec(opening)?.[1])
      : undefined;
  return subject === undefined ? undefined : (nounMetric(subject) ?? undefined);
}

/** "under 20 (41), 20 to 39 (207)": what the bracket before it in the row counts. */
function asBracketBefore({
  mention: { bracket, noun, label, numeral },
  near,
}: Unresolved): string | undefined {
  const row = bracket >= 0 && noun === '' && !numeral.percent && ROW_OF_BRACKETS.test(label);
  return row ? (near.before ?? undefined) : undefined;
}

/** Outside epidemics people are what they are called, unless they go on with a row. */
function people({ mention, epidemic }: Unresolved): string | undefined {
  // "evacuees reached half a million at 543,100 people"
  const coordinate = /(?:,|\band|\bor|\bat)\s*$/u.test(mention.gap);
  if (epidemic || coordinate || mention.noun === '') return undefined;
  const what = peopleIn(mention.noun);
  return what === undefined
    ? undefined
    : mention.numeral.percent
      ? what
      : (fateOfPeople(mention) ?? (what === 'victims' ? undefined : doneBefore(mention.before)) ?? what);
}

/** "revised down by 72,000, from 336,000 to 264,000" */
function revisedLevel({ near }: Unresolved): string | undefined {
  if (!near.neighbour?.endsWith('_revision')) return undefined;
  // Of jobs it is the change that is revised, of all else the level.
  return near.neighbour.replace(
    /_revision$/u,
    /payroll|employment|jobs/u.test(near.neighbour) ? '_change' : '',
  );
}

/** "from an average of eight cases a day to an average of three per day" */
function sameAverage({ mention, near }: Unresolved): string | undefined {
  const each = /^(?:a|per|each) (?:day|week|month)\b/iu.test(`${mention.noun} ${mention.predicate}`.trim());
  return near.neighbour?.endsWith('_avg') && (each || /\baverage of\s*$/i.test(mention.before))
    ? near.neighbour
    : undefined;
}

/** "An average of 90 patients … The total is up 5% from 86": on average, too. */
function levelOf(told: string, led: string | null): string {
  const base = told.replace(SUFFIX, '');
  return led === `${base}_avg` ? led : base;
}

/** It counts what its neighbour counts; a percentage is a share of that. */
function asNeighbour({ mention, near }: Unresolved): string | undefined {
  const { neighbour } = near;
  if (neighbour === null) return undefined;
  // "construction (+3,900), government (+2,900)": by so much, too.
  if (!mention.numeral.percent && /\+$/u.test(mention.before) && neighbour.endsWith('_change'))
    return neighbour;
  // "The rolling average is 5,921; this time last week it was 6,574"
  if (neighbour.endsWith('_avg') && /\bit was $/u.test(mention.before)) return neighbour;
  if (!mention.numeral.percent)
    return neighbour === 'confirmed_removed' ? 'confirmed' : levelOf(neighbour, near.led);
  return SUFFIX.test(neighbour) || RATES.test(neighbour) || isScopeless(neighbour)
    ? neighbour
    : `${neighbour}_share`;
}

/** Percentages that follow each other are of one kind, unless a heading stands over a bare one. */
function inPerCentAsBefore({ mention, near: { before, heading } }: Unresolved): string | undefined {
  return mention.numeral.percent &&
    before !== null &&
    PERCENT_TOLD.test(before) &&
    (heading === null || mention.gap.trim() !== '')
    ? before
    : undefined;
}

/** "There are 12 in A": of what was told before. */
function thereAre({ mention, near: { before } }: Unresolved): string | undefined {
  return before !== null && THERE_ARE.test(mention.before) && mention.noun === ''
    ? before.replace(SUFFIX, '')
    : undefined;
}

function totalOfThat({ mention, near, epidemic }: Unresolved): string | undefined {
  // What a rate is told between sums up none.
  const afterRate = RATES.test(near.before ?? '') && !mention.numeral.percent;
  const before = afterRate ? (epidemic ? (near.cases ?? 'confirmed') : near.counted) : near.before;
  if (before === null || !TOTAL_OF_THAT.test(mention.before)) return undefined;
  // "The provincial total of 18,310 includes 1,361 deaths": of cases, whatever was told before.
  if (epidemic && before === 'deaths' && /\btotal of\s*$/i.test(mention.before)) return 'confirmed';
  return levelOf(before, before);
}

/** Nothing stands near that counts: the commonest count of the genre. */
function otherwise({ mention, near, epidemic }: Unresolved): string {
  if (mention.numeral.percent)
    return `${epidemic ? (near.cases ?? 'confirmed') : (near.counted ?? 'count')}_share`;
  if (epidemic) return near.cases ?? 'confirmed';
  return peopleIn(mention.noun) ?? near.counted ?? 'count';
}

function peopleIn(noun: string): string | undefined {
  return PEOPLE.exec(noun)?.[0].toLowerCase();
}
