import { PARTITIVE, UNDERLYING } from '../tables/partWords';
import type { Unresolved } from './nearMetrics';

/** "130 are confirmed" */
const CONFIRMED =
  /^(?:are|is|were|was|have been|has been) (?:laboratory[- ])?confirmed\b(?! (?:dead|positive|negative))/i;
const OTHER_CASES = /^(?:suspected|probable|confirmed_probable|reported|suspected_or_confirmed)$/u;

/** "Nineteen health workers have been affected": by the disease. */
export function affectedByDisease({ metric, mention, near, epidemic }: Unresolved): string | undefined {
  return epidemic && metric === 'affected' && /\bworkers\b/i.test(mention.noun)
    ? (near.cases ?? 'confirmed')
    : undefined;
}

const WHO_THEY_WERE =
  /^(?:was|were) (?:aged|between|(?:fe)?males?|in (?:his|her|their)|m[ae]n|over|under|wom[ae]n)\b/i;
/** "Thirty-three people had underlying conditions" after the deaths of a day. */
export function ofTheDead({ metric, mention, near, epidemic }: Unresolved): string | undefined {
  return epidemic &&
    metric === null &&
    near.before === 'deaths' &&
    (UNDERLYING.test(mention.predicate) ||
      (/^(?:people|person)$/i.test(mention.noun) && WHO_THEY_WERE.test(mention.predicate)))
    ? 'deaths'
    : undefined;
}

/** "Six deaths, including one probable case": a kind of the dead. */
export function kindOfDead({ metric, near: { whole }, epidemic }: Unresolved): string | undefined {
  return epidemic && whole === 'deaths' && /^(?:confirmed|probable|suspected)$/u.test(metric ?? '')
    ? whole
    : undefined;
}

/** "Three of them had received two doses": dead all the same. */
export function vaccinatedOfWhole({ metric, near, epidemic }: Unresolved): string | undefined {
  const whole = near.whole ?? near.neighbour ?? '';
  return epidemic && metric === 'vaccinated' && /^(?:deaths|icu|in_hospital|ventilated)$/u.test(whole)
    ? whole
    : undefined;
}

/** "Of the 646 patients, 624 were unvaccinated; 22 had received a dose": patients. */
export function vaccinatedOfCases({ metric, mention, epidemic }: Unresolved): string | undefined {
  return epidemic &&
    metric === 'vaccinated' &&
    /^\W*(?:of|among) (?:the|these|those|all) [^.;]{0,20}\b(?:cases|patients)\b/i.test(mention.opening)
    ? 'confirmed'
    : undefined;
}

/** "65 are in the ICU, 24 on ventilators and 34 on oxygen. 7 are under observation": there. */
export function observedInWard({ metric, mention, near }: Unresolved): string | undefined {
  return metric === 'contacts_observed' &&
    /^(?:icu|on_oxygen|ventilated)$/u.test(near.before ?? '') &&
    !/\bcontacts?\b/i.test(mention.opening)
    ? 'icu'
    : undefined;
}

/** Cases under quarantine, or contacts of others, are cases still. */
export function casesUnderQuarantine({ metric, mention, near }: Unresolved): string | undefined {
  // "no local cases, one in hotel quarantine"
  if (
    near.whole === null &&
    near.neighbour === 'confirmed' &&
    metric === 'quarantined' &&
    mention.noun === '' &&
    /^in (?:hotel|border|managed)\b/i.test(mention.predicate)
  )
    return 'confirmed';
  return near.whole === 'confirmed' &&
    (metric === 'contacts' ||
      metric === 'quarantined' ||
      (metric === 'isolated' && /^(?:were|was) in\b/i.test(mention.predicate)))
    ? near.whole
    : undefined;
}

/** "13 672 suspected cases, including 1193 confirmed" */
export function confirmedOfSuspected({ metric, mention, near }: Unresolved): string | undefined {
  return (metric === 'confirmed' ||
    (metric === null && (mention.noun === '' || PARTITIVE.test(mention.noun)))) &&
    OTHER_CASES.test(near.whole ?? '') &&
    (/\bconfirmed\b/i.test(mention.noun) || CONFIRMED.test(mention.predicate))
    ? 'confirmed'
    : undefined;
}

/** "Of 90 suspected cases 40 were confirmed and 50 discarded": no cases after all. */
export function discardedOfSuspected({ metric, mention, near }: Unresolved): string | undefined {
  return (near.whole === 'suspected' || near.neighbour === 'suspected') &&
    (metric === null || /^(?:confirmed_removed|tests_negative|suspected)$/u.test(metric)) &&
    DISCARDED.test(`${mention.noun} ${mention.predicate}`.trim())
    ? 'suspected_excluded'
    : undefined;
}
const DISCARDED =
  /^(?:(?:of (?:them|these|those|which|whom)|cases|are|were|was|is|have|has|been|already|later|since) )*(?:discarded|ruled out|excluded|not confirmed|non-cases)\b/i;

/** "36 died at the scene and one in hospital": dead all of them. */
export function diedInHospital({ metric, mention, near }: Unresolved): string | undefined {
  return metric === 'in_hospital' &&
    near.neighbour === 'deaths' &&
    mention.noun === '' &&
    /^[^.;,]{0,60}\b(?:died|killed|dead) (?:at|on) (?:the )?(?:scene|spot|site)\b[^.;]{0,10}\band (?:the )?$/i.test(
      mention.gap,
    )
    ? 'deaths'
    : undefined;
}

/** "41 were positive for influenza, 58 for RSV": the same found for another. */
export function foundFor({ metric, mention, near }: Unresolved): string | undefined {
  return metric === null &&
    mention.noun === '' &&
    /^for \p{Lu}/u.test(mention.predicate) &&
    /^(?:confirmed|\w+_positive)$/u.test(near.neighbour ?? '')
    ? (near.neighbour ?? undefined)
    : undefined;
}

/** The casualties of an epidemic are its dead. */
export function casualties({ metric, mention, epidemic }: Unresolved): string | undefined {
  return epidemic &&
    metric === 'injured' &&
    /\bcasualt/i.test(`${mention.label} ${mention.before} ${mention.noun}`)
    ? 'deaths'
    : undefined;
}

const RELEASED =
  /^(?:(?:have|has|had|were|was|been|also|later|since|already) )*(?:released|let out|let go)\b/i;
/** "42 patients came; sixteen were released" */
export function releasedPatients({ metric, mention, epidemic }: Unresolved): string | undefined {
  return epidemic && metric === null && mention.noun === '' && RELEASED.test(mention.predicate)
    ? 'recovered'
    : undefined;
}
