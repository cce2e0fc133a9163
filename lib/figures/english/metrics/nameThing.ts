import { firstAnswer, type Rule } from '../../firstAnswer';
import { DAMAGE_THINGS, DEGREE } from '../tables/damageWords';
import { FACILITIES } from '../tables/uncountedNouns';
import type { CountedNoun, Named } from './countedNoun';
import { fateOf } from './fateOf';
import { hasOutbreaks } from './hasOutbreaks';
import { damageMetric, degreeMetric, homeMetric, leadMetric, shelterMetric } from './metricTables';
import { ownName } from './ownName';

/** Nouns with a metric of their own that are told with what became of them. */
const MAY_HAVE_FATES =
  /\b(?:bodies|remains|vehicles|cars|lorries|trucks|boats|vessels|ships|(?:power|transmission) lines|roadblocks|(?:roads?|bridges?|schools?|hospitals?|buildings?|churches|hotels?|facilities|shops|offices) affected$|(?:mobile|cell|phone) (?:towers|sites|masts))\b/i;
const SHELTERED_IN =
  /\b(?:shelter(?:ed|ing)|accommodated|housed|hosted|staying|living|displaced people|evacuees)\b[^.;,\d]{0,20}\b(?:in|at|across)\s*$/i;

const LABELLED_FATE = /^((?:partly |partially |badly |severely )?[a-z]+ed) ([a-z -]+s)$/u;

/** "145 damaged poles" */
const DONE_FIRST =
  /^(?:(?:partly |partially |badly |severely )?(?:damaged|destroyed|flooded|collapsed|blocked|cancell?ed|downed|uprooted|stranded|suspended)) /iu;

/** What became of things: roads closed, houses damaged, homes with outbreaks; undefined for all others. */
export function nameThing(counted: CountedNoun): Named | undefined {
  return firstAnswer(RULES, counted);
}

const RULES: readonly Rule<CountedNoun, Named>[] = [fate, damage, outcomeOfHomes, outbreaks, facilities];

const OF_THE = /^of (?:the|these|those|our)\s+(?!(?:\w+ly )?\w+ed$)/i;

/** "988 schools are shut": a thing and what became of it. */
function fate({
  mention,
  noun,
  predicate,
  lead,
  empty,
  partitive,
  strong,
  weak,
}: CountedNoun): Named | undefined {
  // "48 of the phones were recovered"; "157 of them completely destroyed" names nothing.
  const named = partitive ? (OF_THE.test(noun) ? noun.replace(OF_THE, '') : '') : noun;
  if (empty || named === '' || weak !== null) return undefined;
  if (DAMAGE_THINGS.test(named)) return looked(named, predicate, lead);
  if (partitive && (strong !== null || ownName(named) === null)) return undefined;
  // What is lifted there is told of contacts.
  if (/\bmedical observations?$/i.test(noun)) return undefined;
  const own = strong !== null && !MAY_HAVE_FATES.test(noun);
  if (own && strong !== 'equipment') return undefined;
  // "Damaged culverts: 246": in a label the fate stands first.
  const label = mention.noun === '' || DONE_FIRST.test(noun) ? LABELLED_FATE.exec(noun) : null;
  // "seized one vehicle"
  const things = mention.numeral.value === 1 && /(?<!ed|s)$/u.test(named) ? `${named}s` : named;
  const metric =
    fateOf(things, predicate, lead) ?? (label ? fateOf(label[2] ?? '', label[1] ?? '', '') : null);
  // Drones are equipment until they are seized.
  return metric === null || (own && !/_seized$/u.test(metric)) ? undefined : { metric, words: noun };
}

/** "Premises inspected": what happens to houses beside damage. */
function looked(named: string, predicate: string, lead: string): Named | undefined {
  const metric = fateOf(named, predicate, lead);
  return metric !== null && /_(?:inspected|checked|visited|searched|issued|sealed)$/u.test(metric)
    ? { metric, words: named }
    : undefined;
}

/** Numbers that may count houses: these, or what was told before. */
function mayBeHouses({ noun, empty, partitive }: CountedNoun): boolean {
  return DAMAGE_THINGS.test(noun) || empty || partitive || /^(?:\w+ )?others$/i.test(noun);
}

/** "12 houses were flooded", "of them 12 were destroyed" */
function damage(counted: CountedNoun): Named | undefined {
  const { mention, noun, predicate, empty, partitive } = counted;
  // "left 34 others missing and damaged homes"
  if (!mayBeHouses(counted) || /^(?:dead|homeless|injured|missing)\b/iu.test(predicate)) return undefined;
  const words = `${noun} ${predicate}`;
  // "337,691 are fully vaccinated"
  const byDegree = () => (DEGREE.test(words) && !/\bvaccinated\b/i.test(words) ? degreeMetric(words) : null);
  // "damaged over 3,400 houses, besides destroying": the verb right before them.
  const verb = /\b(?:damaged|destroyed|flattened|flooded|gutted|level?led|razed|submerged|wrecked) $/iu.exec(
    counted.lead,
  )?.[0];
  const metric =
    (verb && damageMetric(verb)) ??
    damageMetric(words) ??
    (empty || partitive
      ? byDegree()
      : homeMetric(predicate)?.startsWith('users_')
        ? null
        : damageMetric(mention.before));
  return metric ? { metric, words: noun } : undefined;
}

/** Homes lose power, households are displaced: what became of them names the count. */
function outcomeOfHomes(counted: CountedNoun): Named | undefined {
  const { noun, predicate, lead, empty, partitive } = counted;
  if (empty || partitive || !mayBeHouses(counted)) return undefined;
  const led = leadMetric(lead);
  const metric = homeMetric(predicate) ?? (led?.startsWith('users_') ? led : null);
  return metric === null ? undefined : { metric, words: noun };
}

function outbreaks({ noun, lead, predicate }: CountedNoun): Named | undefined {
  return hasOutbreaks(noun, lead, predicate) ? { metric: 'outbreaks', words: noun } : undefined;
}

/** "sheltering in 12 schools": these are shelters; other facilities have names of their own. */
function facilities({ noun, lead, strong }: CountedNoun): Named | undefined {
  if (/\bbeds$/i.test(noun) && strong !== null) return undefined;
  // "Cases in hospital: 80"
  if (!FACILITIES.test(noun) || /(?:^|\s)in\b/i.test(noun)) return undefined;
  const metric = SHELTERED_IN.test(lead) ? 'shelters' : (shelterMetric(noun) ?? ownName(noun));
  return metric === null ? undefined : { metric, words: noun };
}
