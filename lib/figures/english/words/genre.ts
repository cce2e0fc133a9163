import type { Scope } from '../../../reading';
import { EVENTS_COUNTED, HAPPENED } from '../tables/aboutPlaceWords';
import { MONTH_IN_ANY_CASE } from '../tables/calendar';
import { tellsOfOperation } from '../tables/operationWords';
import { latin } from './latin';

/** What kind of bulletin it is, as far as it tells what its counts mean. */
export interface Genre {
  /** "Cases" are of a disease. */
  readonly epidemic: boolean;
  /** A window holds for what is counted after it: what police and statistics count is of the period that they name. */
  readonly byPeriod: boolean;
  /** The scope of a count that nothing speaks for. */
  readonly otherwise: Scope;
  readonly saysConfirmed: boolean;
}

/** Where it says what happened, in characters. */
const OPENING = 240;
const LONGEST_HEADLINE = 150;
/** As much of the text as tells its kind, in characters. */
const BEGINNING = { disease: 4_000, period: 1_000 } as const;
const DISEASES =
  'covid|coronavirus|influenza|measles|dengue|cholera|mpox|ebola|polio\\w*|meningitis|yellow fever|lassa|marburg|malaria|hepatitis|hiv|monkeypox|pertussis|diphtheria|chikungunya|plague|tuberculosis|typhoid|rabies|zika|nipah|west nile|norovirus|salmonella|rubella|legionnaires|legionell\\w*|mers|flu|anthrax|botulism|brucellosis|chickenpox|crimean-congo|encephalitis|gastroenteritis|hanta\\w*|leishmaniasis|leptospirosis|listeri\\w*|mumps|rift valley fever|scabies|scarlet fever|shigell\\w*|tularemia|typhus|whooping cough|campylobacter\\w*|varicella|cryptosporidi\\w+|e\\. ?coli|enterovirus|leprosy|oropouche|q fever|rotavirus|rsv|smallpox|tetanus|trachoma';
export const DISEASE = new RegExp(`\\b(?:${DISEASES})\\b`, 'i');
/** A name that is a disease's and nothing more. */
export const DISEASE_ALONE = new RegExp(`^(?:${DISEASES})$`, 'i');
const EPIDEMIC = new RegExp(
  `\\b(?:${DISEASES}|(?:asymptomatic|confirmed|human|imported|locally acquired|new|suspected) cases?|no cases|(?:booster|first|second|vaccine) doses?|contacts of|epidemic|health zones?|infected|infections?|outbreak|virus|vaccin\\w+)\\b`,
  'i',
);
const CRIME =
  /\b(?:customs|police|scams?|fraud|cybercrime|arrest\w*|crimes?|offences?|prosecut\w*|speeding|drink[- ]driv\w*|road (?:toll|deaths|fatalities))\b/i;

/** What police and statistics count is of the period that they name; what a disaster did is of the whole disaster. */
const ARRIVALS =
  '\\b(?:(?:visitor|tourist|passenger)s? (?:arrivals|numbers|traffic|arrived|came)|(?:welcomed|received|attracted|hosted|handled|carried) (?:[\\w,.]+ ){1,4}(?:visitors|tourists|passengers|travell?ers|guests)|births';
const STATISTICS = new RegExp(
  `${ARRIVALS}|marriages|year[- ]on[- ]year|passengers (?:passed|used|travelled|flew)|from a year (?:ago|earlier)|over a year earlier|seasonally adjusted|(?:statistics|census) (?:office|bureau|agency|department)|(?:office|bureau|department) (?:of|for) statistics|statistics \\p{Lu}\\p{Ll}+)\\b`,
  'iu',
);
/** The title of a week's or a month's report: what it counts without a word is of that time. */
const OF_WEEK = latin(
  String.raw`\b(?:fortnightly|(?:monthly (?:\p{L}+ ){0,3}(?:report|bulletin|update|surveillance|summary))|(?:summary|report|bulletin|statistics|surveillance|cases) (?:for|of|in) (?:the month of )?${MONTH_IN_ANY_CASE}(?! \d{1,2}\b)|(?:epi(?:demiological)? ?)?weeks? (?!1 ?(?:[–-]|to\b))\d{1,2}\b|week ending|this week as of|weekly (?:\p{L}+ ){0,3}(?:report|bulletin|update|surveillance|summary)|surveillance (?:report|bulletin))`,
  'i',
);
const COUNTED_BY_PERIOD = new RegExp(
  `${CRIME.source}|${ARRIVALS}|operation|motorists|died on (?:[\\w’']+ ){1,4}roads|statistics|marriages|registered)\\b`,
  'i',
);

/** “Reported cases of crashes” are of no disease. */
const ROADS = /\broad (?:crash(?:es)?|accidents?|deaths|safety|casualties|fatalities)\b/i;

/** Whose cases are those of a disease. */
const PATIENTS = /\b(?:ICU|isolation|quarantined?|symptoms|contact tracing|hospitali[sz](?:ed|ations?))\b/i;

/** What a bulletin of something else opens with; floods bring cholera, and prices are held against those before a pandemic. */
const OTHER =
  /\b(?:floods?|flooding|cyclone|typhoon|hurricane|storms?|rains?|drought|(?:earth)?quakes?|tsunami|eruption|landslides?|(?:wild|bush)?fires?|crash|capsized|derailed|refugees|exports|imports|inflation|price index|unemployment|payrolls?|retail|GDP|(?:visitor|tourist|passenger)s?|arrests?|power cuts|electricity)\b/i;
const OF_DISEASE = /\b(?:positive|cases?|patients|vaccin\w+|disease|fever|isolation|quarantine)\b/i;
/** Where it says what it is about, in characters. */
const ABOUT = 400;

/** What a disaster does goes on: its tolls are of the whole of it. */
const DISASTER =
  /\b(?:floods?|flooding|floodwaters|cyclones?|typhoons?|hurricanes?|storms?|tornado\w*|blizzards?|snow(?:fall|storms?)?|monsoon|(?:heavy|torrential) rains?|rains|rainfall|relief camps?|heat ?waves?|drought|tsunami|volcan\w+|wildfires?|bushfires?|fires?|aftershocks?|outages?|without (?:power|electricity|water)|power cuts?|blackouts?|evacuat\w+|displaced|refugees|survivors|bodies|death toll|missing|rescuers?|rescue teams|war|airstrikes?|shelling|strikes killed|troops)\b/i;

/** Measures and prices, not counts. */
const ECONOMY =
  /\b(?:inflation|prices?|index|exports|imports|trade (?:deficit|surplus)|GDP|turnover|retail sales|electricity|(?:tera|giga|mega)watt|census)\b/i;

/** One event or a disaster, not counts of many such. */
function isOfEvent(words: string): boolean {
  return (HAPPENED.test(words) && !EVENTS_COUNTED.test(words)) || DISASTER.test(words);
}

function isOfOther(words: string): boolean {
  return OTHER.test(words) && !EPIDEMIC.test(words) && !OF_DISEASE.test(words);
}

/** Whether "cases" here are of a disease. */
function isEpidemic(text: string): boolean {
  const about = text.slice(0, ABOUT);
  if ([about.split('\n', 1)[0] ?? '', about].some(isOfOther)) return false;
  return (
    EPIDEMIC.test(text) ||
    (/\bpositives?\b/i.test(text) && !CRIME.test(text)) ||
    (/\bcases?\b/i.test(text) && PATIENTS.test(text) && !CRIME.test(text) && !ROADS.test(text)) ||
    ((text.match(/\bcases?\b/gi)?.length ?? 0) >= 2 && !CRIME.test(text) && !ROADS.test(text))
  );
}

/** The title and the line below it, if they are no paragraphs. */
function headlinesOf(text: string): string {
  const lines = text.slice(0, BEGINNING.period).trimStart().split('\n', 3).slice(0, 2);
  return lines.filter((line) => line.length <= LONGEST_HEADLINE).join('\n');
}

/** "in the first six months": a run of months, which adds up. */
const RUN_OF_MONTHS =
  /\b(?:in|during|over|for) (?:the )?(?:first (?:half)|(?:first|second|third|fourth) quarter)\b|\b(?:in|over|during|for) the (?:(?:12|twelve) months|year) (?:to|ending|ended)\b|\bin H1\b|\b(?:throughout|in) (?:19|20)\d\d(?=[,. ]|$)/u;

/** Tells the kind of a bulletin from its beginning. */
export function genreOf(text: string): Genre {
  const disease = text.slice(0, BEGINNING.disease);
  const period = text.slice(0, BEGINNING.period);
  const epidemic = isEpidemic(disease);
  return {
    epidemic,
    byPeriod:
      epidemic ||
      !(isOfEvent(period) || ECONOMY.test(period)) ||
      (COUNTED_BY_PERIOD.test(period) &&
        !(HAPPENED.test(text.slice(0, OPENING)) && !tellsOfOperation(period))),
    otherwise:
      (epidemic && OF_WEEK.test(headlinesOf(text))) ||
      (!epidemic &&
        !RUN_OF_MONTHS.test(text.slice(0, OPENING)) &&
        ((STATISTICS.test(period) && !HAPPENED.test(text.slice(0, OPENING))) ||
          (CRIME.test(period) && tellsOfOperation(period))))
        ? 'new'
        : 'cumulative',
    saysConfirmed: /\bconfirmed\b/i.test(disease),
  };
}
