/** "19 people dead": they are counted in people. */
const STATE_BEHIND =
  /(?<=\S)\s+(?:arrested|dead|discharged|displaced|evacuated|homeless|hospitali[sz]ed|hurt|ill|infected|injured|isolated|killed|missing|recovered|rescued|stranded|trapped|wounded)$/i;
/** What is counted without an ending for many of it, or has another than s. */
const MANY =
  /^(?:aircraft|cattle|children|crew|crewmen|fishermen|firemen|feet|hectares?|livestock|men|people|personnel|police|policemen|poultry|sheep|staff|women)$/;
/** "11,050 of them", "320 more", "12 in serious condition": they end as nouns do, and are none that is counted. */
const NO_UNIT =
  /^(?:across|as|besides|has|is|its|less|others?|overseas|ones|perhaps|plus|this|those|thus|unless|versus|was|\S+(?:ous|ss))$/;
/** One of what bulletins count: another word behind a 1 may be anything. */
const ONE =
  /^(?:body|building|case|child|cluster|death|family|fatality|flight|home|hospital|house|household|injury|man|patient|person|school|test|vehicle|vessel|village|woman)$/;

/**
 * The word in which a number counts ("cases", "people"), in small letters. Most words behind a number tell a state, a time or a place
 * (12 new, 40 today, 3 respectively), and are no unit.
 */
export function countedUnit(noun: string, value: number | null): string | null {
  const word = noun.replace(STATE_BEHIND, '').split(/\s+/u).at(-1)?.toLowerCase() ?? '';
  if (MANY.test(word)) return word;
  const isCounted = value === 1 ? ONE.test(word) || isPlural(word) : isPlural(word);
  return isCounted ? word : null;
}

function isPlural(word: string): boolean {
  return word.length > 2 && word.endsWith('s') && !NO_UNIT.test(word);
}
