import { textBefore } from '../../../text/beside';
import { BODY_BEFORE } from '../tables/aboutPlaceWords';
import { endOfDateline, type Opening, type Stretch } from './bulletinOpening';
import { knownPlace } from './knownPlaces';
import type { Named } from './named';
import { factorOf } from './nameFactors';
import { Candidates } from './placeCandidates';

/** How much the city that a report is dated from says, a county there, and that city's country. */
const DATED = { city: 0.5, county: 3, country: 0.55, within: 0.2 } as const;
/** A label of a part says next to nothing. */
const OF_A_PART = 0.1;
/** From this sentence on a place beside a number is one of several, named or not. */
const DETAILS = 4;

/** A country's own ministry speaks: the continent is only where that country lies. */
const CONTINENT = /^(?:Africa|Asia|Europe)$/u;
const OF_A_CONTINENT = 0.3;
const MINISTRY = /\bMinistry of Health (?:\([A-Z]+\) )?(?:of|in) (?:the )?$/;

function isOfMinistry({ words, names }: Stretch): boolean {
  return names.some(({ level, start }) => level === 'country' && MINISTRY.test(textBefore(words, start, 60)));
}

/** "Regional Office for Africa – plague, Alderia": who speaks of a country that the title names. */
function isWiderOffice(one: Named, words: string, { headline, stretches }: Opening): boolean {
  return (
    CONTINENT.test(one.key) &&
    words === headline &&
    BODY_BEFORE.test(textBefore(words, one.start, 60)) &&
    (stretches[0]?.names.some(
      ({ key, level, adjective }) => level === 'country' && !adjective && key !== one.key,
    ) ??
      false)
  );
}

/** All places that the beginning of a bulletin names, with what speaks for each. */
export function rankPlaces(opening: Opening): Candidates {
  const candidates = new Candidates();
  const { city, country } = opening;
  if (city !== '') {
    const within = knownPlace(city)?.within ?? null;
    candidates.add(
      city,
      {
        name: city,
        within,
        known: false,
        level: 'other',
        nested: false,
        part: false,
        address: false,
        unnamed: false,
      },
      / County$/u.test(city) ? DATED.county : DATED.city,
    );
  }
  const ministry = opening.stretches.slice(0, 3).some(isOfMinistry);
  for (const [index, stretch] of opening.stretches.entries()) {
    const dated = stretch.words === opening.headline ? 0 : endOfDateline(stretch.words);
    for (const one of stretch.names) {
      const part = isPart(one, stretch, opening);
      const score =
        (one.start < dated ? DATED.within : 1) *
        stretch.weight *
        ((ministry && CONTINENT.test(one.key)) || isWiderOffice(one, stretch.words, opening)
          ? OF_A_CONTINENT
          : 1) *
        factorOf(one, stretch.words) *
        (part || (one.counted && index >= DETAILS) ? OF_A_PART : 1);
      if (score > 0)
        candidates.add(
          keyOf(one, opening.told),
          {
            known: one.level !== 'other',
            unnamed: one.adjective,
            ...one,
            part: one.part || opening.shares.has(one.key),
          },
          score,
        );
    }
  }
  if (country !== null)
    candidates.add(
      knownPlace(country)?.key ?? country,
      {
        name: country,
        within: null,
        known: true,
        level: 'country',
        nested: false,
        part: false,
        address: false,
        unnamed: false,
      },
      DATED.country,
    );
  return candidates;
}

/** Marion is Marion County, where the text calls it so too. */
function keyOf({ key, level }: Named, told: string): string {
  return level === 'other' && told.includes(`${key} County`) ? `${key} County` : key;
}

/** "31 new cases, 4 in Alder County": a headline's total is of more than that. */
const BEHIND_TOTAL =
  /\d[^,;.\d][^,;.]{2,50}[,;:] ?(?:including |with |of them )?\d[\d,]* (?:\p{Ll}+ ){0,2}in (?:the )?$/u;

function isPart(
  one: Named,
  { words, names }: Stretch,
  { about, shares, headline, counted, world, stretches }: Opening,
): boolean {
  // "Alderia makes up half of the cases" in a title: a part, wherever it is named.
  if (one.part || shares.has(one.key)) return true;
  // "The Ministry of Health of Alderia has reported 143 cases": who speaks, however its neighbours are told of.
  if (
    BODY_BEFORE.test(textBefore(words, one.start, 60)) &&
    stretches.slice(0, 2).some((first) => first.words === words)
  )
    return false;
  // Without a title the first sentence stands for it, if it opens with the name.
  if (headline === '' && words === stretches[0]?.words && /^\W*$/u.test(words.slice(0, one.start)))
    return false;
  if (one.key === about) return false;
  // A title that names one place is about it, numbers beside it or not.
  if (words === headline && BEHIND_TOTAL.test(textBefore(words, one.start, 90))) return true;
  const isAlone =
    words === headline && (one.start === 0 || names.filter((other) => other.counted).length < 2);
  if (!one.counted || isAlone) return false;
  return (counted.get(one.level)?.size ?? 0) > 1 || (world && one.level === 'country');
}
