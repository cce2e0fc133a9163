import { CONTRABAND, EVENT_NOUNS, FATED, FATES, LIVESTOCK } from '../tables/fateWords';
import { AND_THE } from '../tables/partWords';
import { latin } from '../words/latin';
import { ownName } from './ownName';

/** Words at the end of a noun phrase that are its fate: "39 roads closed". */
const LAST_WORDS = latin(
  String.raw`^(.*?\p{L})\s+((?:partly |partially |badly |severely )?\p{L}+(?: (?:away|back|down|off|out|over|up))?)$`,
);

const PERISHED = /\b(?:killed|died|drowned|perished|dead)\b/i;

const HARMS =
  /\b(?:fires?|wildfires|bushfires|blazes|(?:land|mud|rock)slides|storms|tornadoes|explosions|blasts)$/i;

const BODIES = /\b(?:bodies|remains)$/i;

/** "18 coaches of a passenger train derailed" */
const OF_A_WHOLE = latin(String.raw`^of (?:an? |the )?(?:[\p{L}’'-]+ ){1,5}(?=derailed\b)`);

/** "113 schools in Alder Township have been destroyed" */
const IN_A_PLACE = latin(
  String.raw`^(?:in|across|around|throughout) (?:the )?(?:\p{Lu}[\p{L}’'-]* ){1,4}(?=(?:have|has|had|were|was|are|is) )`,
);

/**
 * The metric of a thing and what became of it: "988 schools are shut" is schools_closed, "replaced 1,700 poles" poles_replaced.
 * @param lead the words before the number
 * @returns null where nothing is said to have become of it
 */
export function fateOf(noun: string, predicate: string, lead: string): string | null {
  if (noun === '') return null;
  for (const [fate, words] of EVENT_NOUNS) {
    const thing = words.exec(noun)?.[1];
    if (thing !== undefined && !/(?:ed|al|ary|ive|ent|ous|new|more|full|further)$/u.test(thing))
      return `${thing}s_${fate}`;
  }
  const tail = LAST_WORDS.exec(noun);
  const told = predicate.replace(OF_A_WHOLE, '').replace(AND_THE, '').replace(IN_A_PLACE, '');
  const inNoun = tail ? FATES.find(({ behind }) => behind.test(tail[2] ?? '')) : undefined;
  const found =
    inNoun ?? FATES.find(({ behind }) => behind.test(told)) ?? FATES.find(({ ahead }) => ahead.test(lead));
  // Fires that have burned so much are not destroyed by it, nor are landslides that blocked a road.
  if (!found || (/^(?:blocked|closed|damaged|destroyed|flooded)$/u.test(found.fate) && HARMS.test(noun)))
    return null;
  // People who died are no lost things.
  if (found.fate === 'lost' && !LIVESTOCK.test(noun) && PERISHED.test(`${noun} ${told.slice(0, 40)}`))
    return null;
  const head = inNoun ? (tail?.[1] ?? noun) : noun;
  // Bodies that are recovered are the dead.
  if (found.fate === 'recovered' && BODIES.test(head)) return null;
  // Tablets that are handed out are no drugs.
  const thing =
    FATED.find(([one, words]) => words.test(head) && (one !== 'drugs' || found.fate === 'seized'))?.[0] ??
    ownName(head);
  const fate = found.fate === 'recovered' && CONTRABAND.test(head) ? 'seized' : found.fate;
  // Cattle that was swept away is lost.
  return thing === null ? null : `${thing}_${thing === 'livestock' && fate === 'destroyed' ? 'lost' : fate}`;
}
