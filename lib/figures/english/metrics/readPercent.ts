import { firstAnswer, type Rule } from '../../firstAnswer';
import type { Mention } from '../mentions';
import { DOWN, SAME_AS_BEFORE, UP } from '../tables/changeWords';
import { latin } from '../words/latin';
import { basisOfChange } from './basisOfChange';
import { nounMetric, weakMetric } from './metricTables';
import type { Percent } from './percent';
import { rateOrChange } from './rateOrChange';
import { BEHIND, CHANGE_OF, readIndicator } from './readIndicator';
import type { Measure } from './readMeasure';

/** What says that a percentage is part of something. */
const SHARE =
  /^ ?(?:[%％]|per ?cent\b|percent\b)?(?: or (?:so|more))? {1,16}(?:of|share|are|were|is|was|have|has|had|live|lived|who|male|female|men|women|had|under|over|aged)\b/i;
const SHARE_AHEAD =
  /\b(?:share|proportion|percentage|accounts? for|accounted for|accounting for|represent\w*|making up|made up|makes? up|compris\w+|equivalent to|or)(?: of)?\s*$/i;
/** "the CFR fell from": it names itself what fell. */
const LEVEL_TOLD = /\b(?:CFR|fatality(?: rate| ratio)?|positivity(?: rate)?)\b[^.;,]{0,40}\bfrom\s*$/i;
const OF_DEATHS = /(?<![\d,.]\s{1,3}(?:\w+ ){0,2})\b(?:deaths|fatalities)\s*$/i;
const FEWER =
  /^ ?(?:%|per ?cent) (?:fewer|less|more) ((?:(?!and\b|are\b|in\b|than\b|were\b)[a-z]+ ?){1,4})/iu;
const CAUSES = /\bcauses? of (?:the |all )?([a-z ]{3,40}?) (?:are|have been|include|is|was|were)\b/iu;
const MOST_CASES =
  /\b(?:majority|most|proportion|percentage|share) of (?:the |all )?(?:\w+ ){0,3}(?:cases|infections)\b[^,;]*$/i;
const KIND_OF_TEST = /\b(?:PCR|antigen|rapid test|lateral flow)\b/i;
const LEVEL_NAMED = latin(
  String.raw`\b((?!the\b|of\b|and\b|in\b|with\b|overall\b|national\b|average\b)\p{L}+ )?(occupancy|coverage|uptake|prevalence|humidity|turnout|utili[sz]ation|effectiveness|efficacy|ratio|margin|yield)(?: rate| level)?\b([^.;,]{0,100})$`,
  'i',
);
const VACCINE = /\b(?:vaccin\w*|immuni[sz]\w+|doses?|jabs?|boosters?|MMR|BCG)\b/i;
const DOSED =
  /^[^.;]{0,60}\b(?:received|completed|had|got|given)\b[^.;,]{0,50}\b(?:doses?|boosters?|regimen|vaccin\w+|jabs?|(?:flu|COVID(?:-19)?|booster) shots?)\b|^[^.;,]{0,60}\b(?:fully|partially|partly|have been|has been|are|is|were) (?:vaccinated|immuni[sz]ed)\b/i;
const TEST_WORDS = /\brate|positivity|\btest(?:s|ed|ing)?\b|samples|specimens|swabs\b/i;
const REVERSING = /\b(?:reversing|extending|following|after|against|from|versus|than) (?:the|an?) $/i;
/**
 * Reads what a percentage is of: a share, a change, a rate, an indicator of the economy.
 * @returns a metric, a suffix alone (`_share`, `_change`, `_yoy`) for what the words round it count, or null for "the same as before"
 */
export function readPercent(mention: Mention): Measure {
  const { before, after, gap, noun, numeral } = mention;
  const metric =
    firstAnswer(RULES, {
      mention,
      lead: before.slice(0, before.length - (numeral.start - numeral.lead)),
      near: `${before} ${after.slice(0, 80)}`,
      wide: `${gap.slice(-120)} ${after.slice(0, BEHIND)}`,
    }) ?? null;
  return { metric, label: metric?.replaceAll('_', ' ').trim() || noun, unit: '%' };
}

const RULES: readonly Rule<Percent, string | null>[] = [
  sameAgain,
  fewerThings,
  baseline,
  respectively,
  fatality,
  ofDeaths,
  positivity,
  vaccinated,
  ofTests,
  levelNamed,
  influenza,
  contained,
  restored,
  ofKind,
  orSoMuch,
  partOfThose,
  provided,
  toldShare,
  ({ mention, lead }) => readIndicator(mention, lead) ?? undefined,
  rateOrChange,
  share,
];

/** "12% fewer collisions and 9% fewer deaths": of what stands behind it. */
function fewerThings({ mention }: Percent): string | undefined {
  const words = FEWER.exec(mention.after)?.[1];
  const metric = words === undefined ? null : (nounMetric(words) ?? weakMetric(words));
  return metric === null ? undefined : `${metric}${basisOfChange(mention) ?? '_change'}`;
}

/** "among cases (23%) and deaths (38%)", "most of the deaths are in men (54%)": a bracket is told of what stands before it. */
function ofDeaths({ mention: { bracket, label, noun, opening } }: Percent): string | undefined {
  if (bracket < 0 || noun !== '') return undefined;
  // "The main causes of accidents have been speeding (37%), drunk driving (26%)"
  const caused = CAUSES.exec(opening)?.[1];
  const of = caused === undefined ? null : (nounMetric(caused) ?? weakMetric(caused));
  if (of !== null) return `${of}_share`;
  if (OF_DEATHS.test(label)) return 'deaths_share';
  return MOST_CASES.test(label) ? 'confirmed_share' : undefined;
}

/** "higher than the most recent average of 4.76%": the same at another time, unless it is the first of its sentence. */
function sameAgain({ mention: { opening, gap, after }, lead }: Percent): null | undefined {
  // "reversing the 1.2% drop in April": what was told of the month before
  if (opening.trim() !== gap.trim() && REVERSING.test(lead) && CHANGE_OF.test(after)) return null;
  // "The share … increased from 25.7% to 27.7%": the first one of a sentence is told of itself.
  if (opening.trim() === gap.trim() || LEVEL_TOLD.test(lead)) return undefined;
  return /\bthan\b[^.;,]{3,60}\bof\s*$/i.test(lead) || SAME_AS_BEFORE.test(lead) ? null : undefined;
}

/** What a level is held against: "the threshold is 5%". */
function baseline({ lead }: Percent): string | undefined {
  return /\b(?:baseline|threshold) (?:of|at|was|is)\s*$/i.test(lead) ? '_baseline' : undefined;
}

/** "11% and 18%, respectively" */
function respectively({ mention, lead }: Percent): null | undefined {
  return mention.noun === '' &&
    !/^\s*(?:[%％]|per ?cent)?\s*(?:were|was|are|is|tested|came)\b/i.test(mention.after) &&
    !/^[+−-]/u.test(mention.numeral.raw) &&
    /^\s*(?:and|to|,)\s*(?:by\s*)?$/u.test(lead) &&
    basisOfChange(mention) === null
    ? null
    : undefined;
}

function fatality({ near }: Percent): string | undefined {
  return /\b(?:case[- ]fatality|CFR|fatality (?:rate|ratio))\b/i.test(near) ? 'case_fatality' : undefined;
}

/** The share of tests that were positive, by the kind of test where it is named. */
function positivity({ mention, lead, wide }: Percent): string | undefined {
  if (mention.bracket >= 0 && /\bpositivity(?: rate)?\s*$/i.test(mention.label)) return 'positivity';
  if (!/\bpositiv(?:ity|e)\b/i.test(wide) || !TEST_WORDS.test(wide)) return undefined;
  const kind = KIND_OF_TEST.exec(`${lead.slice(-40)} ${mention.after.slice(0, 24)}`)?.[0].toLowerCase();
  if (kind?.startsWith('pcr')) return 'pcr_positivity';
  return KIND_OF_TEST.test(lead.slice(-40)) ? 'antigen_positivity' : 'positivity';
}

/** "an increase of 45,930 cases or 105.5 per cent" */
function orSoMuch({ mention: { opening } }: Percent): string | undefined {
  return /\b(?:increase|rise|jump|decrease|decline|drop|fall)d? (?:of|by) [\d,]+ (?:\w+ ){0,2},? ?or\s*$/i.test(
    opening,
  )
    ? '_change'
    : undefined;
}

/** "61% of all suspected cases" */
function ofKind({ mention: { after } }: Percent): string | undefined {
  const kind =
    /^[^.;]{0,10}\bof (?:all |the |these |total )*(suspected|probable|asymptomatic) (?:\w+ )?(?:cases|patients|infections)\b/i.exec(
      after,
    )?.[1];
  return kind === undefined ? undefined : `${kind.toLowerCase()}_share`;
}

/** "86% has received at least one dose", "94 per cent … are fully vaccinated" */
function vaccinated({ mention }: Percent): string | undefined {
  return DOSED.test(mention.after.slice(0, BEHIND)) ? 'vaccinated_share' : undefined;
}

/** "0.9% of newly tested individuals" */
function ofTests({ mention }: Percent): string | undefined {
  return /^[^.;]{0,12}\bof (?:the |those |all )?(?:total )?(?:number of )?(?:\w+ ){0,2}(?:tested|tests|specimens|samples|swabs)\b/i.test(
    mention.after,
  )
    ? 'positivity'
    : undefined;
}

/** "Hospital occupancy stands at 104 %", "vaccine coverage of 92 %": a level that has a name of its own. */
function levelNamed({ lead, mention: { opening, after } }: Percent): string | undefined {
  // "The vaccination round ended with 97 per cent coverage"
  if (/^ ?(?:%|per ?cent) coverage\b/i.test(after) && VACCINE.test(opening)) return 'vaccinated_share';
  const level = LEVEL_NAMED.exec(lead);
  const moved = UP.test(level?.[3] ?? '') || DOWN.test(level?.[3] ?? '');
  if (!level || (moved && !/\bto $/u.test(lead))) return undefined;
  if (/^(?:coverage|uptake)$/iu.test(level[2] ?? '') && VACCINE.test(lead)) return 'vaccinated_share';
  if (/^(?:hospital|ward|beds?) $/iu.test(level[1] ?? '') && /^occupancy$/iu.test(level[2] ?? ''))
    return 'bed_occupancy';
  return `${level[1]?.toLowerCase() ?? ''}${level[2]?.toLowerCase()}`.replaceAll(/[^a-z]+/gu, '_');
}

function influenza({ wide }: Percent): string | undefined {
  if (!/\b(?:ILI|influenza-like)\b/i.test(wide)) return undefined;
  return 'ili_share';
}

/** "the fire is 40 per cent contained" */
function contained({ mention, lead }: Percent): string | undefined {
  return /^\W*(?:per ?cent )?contain(?:ed|ment)\b/i.test(mention.after) || /\bcontainment:?\s*$/i.test(lead)
    ? 'containment'
    : funded(mention);
}

/** "The appeal is 31 per cent funded" */
function funded({ after }: Mention): string | undefined {
  const state = /^\W*(?:per ?cent |percent )?(funded|staffed|complete|full)\b/i.exec(after)?.[1];
  return state === undefined ? undefined : `${state.toLowerCase()}_share`;
}

/** "less than a year to 97 years, and 57 percent of them" */
function partOfThose({ mention, lead }: Percent): string | undefined {
  const part = /^ ?(?:[%％]|per ?cent\b|percent\b) of (?:the|them|these|those|all|whom|which)\b/i.test(
    mention.after,
  );
  return part && !/\b(?:by|up|down|rose|fell|grew|dropped|increased|decreased)\s*(?:\p{L}+\s)?$/iu.test(lead)
    ? '_share'
    : undefined;
}

/** "restored 70% of", "80 per cent are expected to be back by Sunday" */
function restored({ mention, lead }: Percent): string | undefined {
  return /\brestored $/i.test(lead) ||
    /^[^.;,]{0,50}\b(?:be(?:en)? |are |were )(?:back|restored|reconnected)\b/i.test(mention.after)
    ? 'restored_share'
    : undefined;
}

/** "Onshore wind contributed 26%": of what was counted. */
function provided({ lead }: Percent): string | undefined {
  return /\b(?:contributed|supplied|provided|generated|covered|makes? up|made up|making up|accounted for|represented)\s*$/i.test(
    lead,
  )
    ? '_share'
    : undefined;
}

/** "reaching a share of 5%" */
function toldShare({ lead }: Percent): string | undefined {
  return /\b(?:reach(?:ed|ing)|with|for|at) (?:an? |its )?share of\s*$|\b(?:percentage|proportion|share) of [^.;%]{3,110}\bfrom $/iu.test(
    lead,
  )
    ? '_share'
    : undefined;
}

/** "the proportion of those tested was 4%", "4% of cases" */
function share({ mention, lead }: Percent): string | undefined {
  return /\b(?:percentage|proportion|share) of [^.;]{3,90}\b(?:is|was|were|are|at|to)\s*$/i.test(lead) ||
    SHARE.test(mention.after) ||
    SHARE_AHEAD.test(lead)
    ? '_share'
    : undefined;
}
