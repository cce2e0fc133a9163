import type { Mention } from '../mentions';
import { PLACES_OF_A_KIND } from '../tables/uncountedNouns';

/** "two each": the noun without its "each". */
export function withoutEach(noun: string): string {
  return noun.replace(/\s*\beach$/u, '');
}

/** "60 localities were reported, with 46 in A and nine in B": of places, however few. */
export function isOfPlaces({ noun, predicate, gap }: Mention, last: Mention): boolean {
  return (
    (withoutEach(noun) === '' || noun === last.noun) &&
    /^(?:(?:is|are|was|were) )?(?:in|from) (?:the )?\p{Lu}/u.test(predicate) &&
    /^[^.;]*(?:,|\band|\bwith)\s+$/u.test(gap) &&
    (PLACES_OF_A_KIND.test(withoutEach(last.noun)) || last.noun === '')
  );
}
