import { DISEASE } from '../words/genre';
import type { Unresolved } from './nearMetrics';

const OF_DRUGS = /\bpositive for (?:alcohol|cannabis|cocaine|drugs|methamphetamine)\b/i;
/** What police did with cases. */
const SOLVED = /\bcases (?:were |was |have been |had been )?(?:detected|solved|cracked|cleared)\b/i;
const SOLVES =
  /\b(?:crack(?:ed|s|ing)?(?: down on)?|uncover(?:ed|s|ing)?|solv(?:e|ed|es|ing)) (?:(?:a total of|over|more than|about|some|nearly|around) )?$/i;

/** What "cases" and "confirmed" mean in this bulletin; other metrics as they are. */
export function generalMetric(metric: string, { weak, mention, near, epidemic }: Unresolved): string {
  if (metric === 'confirmed_change' && !epidemic) return 'cases_change';
  // "solved 78,000 economic crimes"
  if (metric === 'cases' && SOLVES.test(mention.before)) return 'cases_solved';
  // "12 suspects were isolated": who may be ill, under arrest nobody.
  if (/^suspects_/u.test(metric) && epidemic) {
    if (/\bsuspects?$/i.test(mention.noun)) return 'suspected';
    // "Another 12 are being investigated": of what was told before.
    if (metric === 'suspects_investigated') return near.before ?? 'suspected';
  }
  if (metric === 'released' && epidemic) return 'recovered';
  // "The storm exposed 2 million people to winds"
  if (metric === 'contacts' && !epidemic && !/\bcontacts?\b/i.test(mention.noun)) return 'affected';
  // "Crews treated 42 people"
  if (metric === 'treated' && !epidemic) return 'injured';
  // "21 suspected ringleaders held"
  if (
    metric === 'suspected' &&
    !epidemic &&
    /\b(?:arrested|caught|charged|detained|held|nabbed)\b/i.test(`${mention.noun} ${mention.predicate}`)
  )
    return 'suspects_arrested';
  // "53 survived", "22 survivors"
  if (metric === 'rescued' && epidemic && /\bsurviv/i.test(`${mention.noun} ${mention.predicate}`))
    return 'recovered';
  if (metric === 'shots' && epidemic) return 'doses';
  // "66 people are being treated for it"
  if (
    metric === 'injured' &&
    epidemic &&
    !/\b(?:hurt|injur|wound)/i.test(`${mention.noun} ${mention.predicate}`)
  )
    return 'in_hospital';
  // "No health worker was affected" by the disease
  if (metric === 'affected' && epidemic && /\bworkers?$/i.test(mention.noun)) return 'confirmed';
  // "1,204 drivers tested positive for drugs"
  if (metric === 'confirmed' && !epidemic && OF_DRUGS.test(mention.predicate)) return 'offences';
  if (metric !== 'confirmed' || !weak) return metric;
  if (!epidemic) {
    // "48 cases of cholera" in a bulletin of floods
    if (DISEASE.test(`${mention.opening} ${mention.noun} ${mention.predicate}`)) return metric;
    // "fatalities remained at 30, with 12 confirmed"
    const ofNeighbour = /^(?:newly )?confirmed$/i.test(mention.noun) ? near.neighbour : null;
    return (
      ofNeighbour ??
      (SOLVED.test(`${mention.noun} ${mention.predicate.slice(0, 40)}`) || SOLVES.test(mention.before)
        ? 'cases_solved'
        : 'cases')
    );
  }
  // "12 cases were confirmed out of 90 suspected ones"
  const bare =
    /^(?:\w+ )?cases?(?: (?:the|last|this) \w+)?$/i.test(mention.noun) &&
    !/^(?:were|was|have been) confirmed\b/i.test(mention.predicate);
  return (bare ? near.cases : null) ?? metric;
}
