import { firstAnswer, type Rule } from '../../firstAnswer';
import { isGain, suffixed } from '../numbers/suffixed';
import { NUMBER_OF } from '../scopes/countLead';
import { isCompared, isDifference } from './compared';
import type { Clause, Named } from './countedNoun';
import { nounMetric, weakMetric } from './metricTables';
import { movedJobs } from './movedJobs';
import { ownName } from './ownName';

const FELL_BY = /\b(?:fell|fallen|decreased|declined|dropped|down) by\s*$/i;
const GROWTH_OF =
  /\b(?:increase|rise|decrease|fall|drop|decline|reduction) of (?:about |some |nearly |over )?$/i;
/** What grows by what is counted anew. */
const OF_DISEASE =
  /^(?:confirmed|suspected|probable|reported|deaths|recovered|infections|asymptomatic|injured|missing|affected|displaced|evacuated|tests|doses|people_tested|outbreaks|clusters|in_hospital|icu|severe|critical)$/u;
const REVISED = /\brevised (?:down|up)(?:(?: [^.;,\d]{3,50})? by(?: a combined| a total of)?)?\s*$/i;

/** What has changed by a number, or null for one that is only held against another; undefined for numbers that are no changes. */
export function nameChange(clause: Clause): Named | null | undefined {
  return firstAnswer(RULES, clause);
}

const RULES: readonly Rule<Clause, Named | null>[] = [revised, compared, fellBy, signed, jobs, growthOf];

/** "revised down by 72,000" */
function revised({ mention }: Clause): Named | undefined {
  const { before } = mention;
  return REVISED.test(before) ? { metric: suffixed(mention, '_revision', before), words: before } : undefined;
}

/** "15 more than the week before" is a change, "up from 64" the same at another time. */
function compared({ mention, noun }: Clause): Named | null | undefined {
  if (!isCompared(mention)) return undefined;
  const { before } = mention;
  if (isDifference(mention)) return { metric: suffixed(mention, '_change', before, noun), words: before };
  // "although the number of deaths has increased from 53": it says itself what.
  const first = mention.gap.trim() === mention.opening.trim();
  const own = NUMBER_OF.exec(before)?.[1] ?? (first ? before : undefined);
  const metric = own === undefined ? null : nounMetric(own);
  return metric === null ? null : { metric, words: before };
}

/** "decreased by 16 offences": no total ever falls. */
function fellBy({ mention, noun, lead }: Clause): Named | undefined {
  if (mention.numeral.percent || !FELL_BY.test(lead)) return undefined;
  const metric = nounMetric(noun) ?? weakMetric(noun) ?? ownName(noun);
  return metric === null ? undefined : { metric: `${metric}_change`, words: noun };
}

/** "in transport (-12,000)": by how much it fell. */
function signed({ mention }: Clause): Named | undefined {
  const { before, numeral } = mention;
  return (numeral.value < 0 || isGain(mention)) && numeral.form === 'digits'
    ? { metric: suffixed(mention, '_change', before), words: before }
    : undefined;
}

/** "an increase of 1,800 offences": in epidemics so many are new cases instead. */
function growthOf({ mention, noun, lead }: Clause): Named | undefined {
  if (mention.numeral.percent || !GROWTH_OF.test(lead)) return undefined;
  const metric = nounMetric(noun) ?? (weakMetric(noun) === null ? ownName(noun) : null);
  return metric === null || OF_DISEASE.test(metric) ? undefined : { metric: `${metric}_change`, words: noun };
}

function jobs({ mention, noun }: Clause): Named | undefined {
  const metric = movedJobs(mention, noun);
  return metric === null ? undefined : { metric, words: mention.before };
}
