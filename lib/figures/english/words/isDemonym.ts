import { ADJECTIVES } from '../tables/adjectives';
import { DEMONYM } from '../tables/placeWords';

/** Australians, South Koreans, Nepalis. */
export function isDemonym(noun: string): boolean {
  return (
    DEMONYM.test(noun) ||
    (/^\p{Lu}/u.test(noun) && ADJECTIVES.has((noun.split(' ').at(-1) ?? '').replace(/s$/u, '')))
  );
}
