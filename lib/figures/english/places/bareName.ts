import { latin } from '../words/latin';
import { knownPlace } from './knownPlaces';

const ONE_WORD = latin(String.raw`^\p{L}+$`);

/** "Central China's" */
const IN_IT = /^(?:North|South|East|West|Central)(?:ern)? /u;

/** A name without its owner, and without what headlines, datelines and the ends of sentences put beside it. */
export function bareName(name: string): string {
  // Nothing of that is in a single word, as most names are.
  if (ONE_WORD.test(name)) return name;
  return (
    name
      // "ISLAMABAD - Pakistan"
      .replace(/^\p{Lu}{4,} [-–—]+ (?=\p{Lu}\p{Ll})/u, '')
      .replace(/^(?:Countries of )?[Tt]he /u, '')
      // "Nepal's Tanahun district"
      .replace(/^(.*)[’']s (?=\p{Lu})/u, (owned, owner: string) =>
        knownPlace(owner.replace(IN_IT, '')) ? '' : owned,
      )
      // "the Philippines' Tagum"
      .replace(/^(.*s)[’'] (?=\p{Lu})/u, (owned, owner: string) => (knownPlace(owner) ? '' : owned))
      .replace(/[’']s?$|[-–]$/u, '')
      .replace(/ (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u, '')
      .replace(/(?<!\.\p{Lu})[.,]+$/u, '')
      .trim()
  );
}
