import { COUNT_OF, countedLast, NUMBER_OF, RAISES_TOTAL, REACHES } from '../scopes/countLead';
import { PEOPLE } from '../tables/generalNouns';
import { latin } from '../words/latin';
import type { CountedNoun, Named } from './countedNoun';
import { indicatorBefore } from './indicatorName';
import { leadMetric, nounMetric, predicateMetric, weakMetric } from './metricTables';
import { ownName } from './ownName';
import { subjectName } from './subjectName';

const WORST_HIT = /\b(?:worst|most|hardest|badly|severely)[- ](?:affected|hit)\b/gi;
/** What a total counts that goes up to a number of "cases". */
const ANY_NUMBER_OF = latin(
  String.raw`\bnumber of ((?:\p{Ll}[\p{Ll}-]+ )?\p{Ll}[\p{Ll}-]+s)\b[^.;,\d]{0,50}\b(?:is|was|reached|stands at|stood at|estimated at)\s*$`,
);
/** What a big bare number may be of: "Departures were 12,300". */
const LEVEL = /\b(?:was|were|totall?ed|reached|stood at|came to|amounted to)\s*$/i;
const LEAST_LEVEL = 100;

/** "the total number of patients receiving treatment is": how they are says more. */
const WHO_ARE =
  /\bnumber of (?:[\w-]+ ){0,2}(?:cases|patients|people|persons|individuals|residents|sufferers|children|victims) ((?:who|that|in|on|under|receiving|being|undergoing|dying)\b[^.;,]{0,60}?) (?:is|are|was|were|stands at|stood at|remain(?:s|ed|ing) at|now|(?:(?:has|had|have) )?(?:climbed|come down|declined|dropped|fallen|fell|gone up|grew|grown|increased|jumped|risen|rose) (?:\w+ )?to)\s*$/i;

/** "the number of deaths has risen to 12": what the words before the number count. */
export function countedBefore(counted: CountedNoun): Named | null | undefined {
  if (!counted.people) return undefined;
  const { mention, noun } = counted;
  const { before, label } = mention;
  // "The worst affected districts are X 822": where, not what.
  const words = `${label} ${before}`.replace(WORST_HIT, ' ');
  const counts = noun === '' || COUNT_OF.test(before);
  if (counts) {
    const subject = NUMBER_OF.exec(words)?.[1] ?? RAISES_TOTAL.exec(mention.gap)?.[1];
    const who = noun === '' ? WHO_ARE.exec(words)?.[1] : undefined;
    const metric =
      (who === undefined || /\bsuspected (?:\w+ )?cases\b/i.test(words) ? null : predicateMetric(who)) ??
      (subject === undefined ? null : (nounMetric(subject) ?? weakMetric(subject))) ??
      countedLast(before) ??
      nounMetric(words) ??
      weakMetric(words) ??
      indicatorBefore(before) ??
      numberOf(noun, before) ??
      (noun === '' && LEVEL.test(before) && mention.numeral.value >= LEAST_LEVEL
        ? subjectName(before)
        : null);
    if (metric !== null) return { metric, words, weak: metric === 'confirmed' };
  }
  return countedInSentence(counted);
}

/** "The number of consultations for symptoms was estimated at": whatever is counted, by its own name. */
function numberOf(noun: string, before: string): string | null {
  const counted = noun === '' ? ANY_NUMBER_OF.exec(before)?.[1] : undefined;
  return counted === undefined || PEOPLE.test(counted) || /\breports$/u.test(counted)
    ? null
    : ownName(counted);
}

/** A bare "total" sums up what the sentence counts, not the first word of it. */
function countedInSentence({ mention: { before, opening }, noun }: CountedNoun): Named | null {
  const counts =
    noun === '' && REACHES.test(before) && COUNT_OF.test(opening) && !/\b(?:total|tally)\b/i.test(before);
  const metric = counts ? (leadMetric(opening) ?? nounMetric(opening)) : null;
  return metric === null ? null : { metric, words: opening };
}
