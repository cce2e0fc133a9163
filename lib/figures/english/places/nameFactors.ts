import { textBefore, textBehind } from '../../../text/beside';
import {
  ABROAD,
  AWAY,
  BODY_BEFORE,
  BODY_BEHIND,
  DASHED,
  DATED_FROM,
  DISTANT,
  LONGER_NAME,
  PEOPLE_OF,
  REPORTS,
  VISITED,
  WITHIN,
} from '../tables/aboutPlaceWords';
import { isTitleCase } from '../words/isTitleCase';
import { latin } from '../words/latin';
import type { Named } from './named';

/** How much a name says by what it is and by the words round it; "in X" of a known place says 1. */
export const FACTORS = {
  known: 0.6,
  adjective: 0.3,
  body: 1.1,
  force: 1,
  official: 0.6,
  unknown: 0.35,
  issuer: 0.35,
  longer: 0.2,
  city: 0.6,
  ship: 2,
  event: 0.6,
  visited: 1,
  away: 0.05,
  distant: 0.16,
  off: 0.4,
  row: 0.3,
  listed: 0.1,
  countries: 0.12,
} as const;

/** "Amsterdam Airport Schiphol" is in Amsterdam. */
const AIRPORT = /^ Airport\b/u;

/** "Beijing: Fifty-three people died …, authorities said" */
const SAID_THERE = /^[^:]{3,20}: \p{Lu}[^:]{60,}\bsaid\b/u;
/** "mainly in A", "the majority of its customers are in the A area": a part. */
const MOSTLY_IN =
  /\b(?:(?:all|both|mostly|mainly|most) in|(?:half|majority|many|most) of [^.;]{3,30} in (?:the )?)\s?$/i;
/** "Victoria Hospital" */
const BUILDING = latin(
  String.raw`^ (?:\p{Lu}\p{L}+ ){0,2}(?:Hospital|Street|Road|School|College|Hotel|Church)\b`,
);

/** "National Weather Service Alderton": where its office is. */
const SEAT = /\bWeather (?:Service|Forecast Office)(?: (?:office )?in)? $/iu;

/** Who is quoted may speak for more than it is about. */
const SOURCE = /\baccording to (?:the )?$/iu;

/** "Alder province was the hardest hit", "in the worst-hit Birch district": a part, whatever is told of it. */
const WORST_BEHIND = /^ (?:was|were|is|are) the (?:worst|hardest)[- ](?:hit|affected)\b/u;
const WORST_BEFORE = /\b(?:worst|hardest)[- ](?:hit|affected)(?: (?!by\b)\p{Ll}+){0,3} $/u;

/** "Cyclone Alder", "Hurricane Birch": what it is called, whatever place has that name too. */
const STORM_BEFORE = /\b(?:Cyclone|Hurricane|Typhoon|Storm|Depression|TC)(?: [“"'‘]?| )$/u;
/** "34 states and the District of Columbia": the last of a list. */
const BESIDE_COUNT = /(?:\d|\bstates),?(?: and)? the $/u;
/** "(Alderton) Birchland welcomed …": where a report is dated from. */
const BRACKETED = /^\) \p{Lu}/u;
/** "Statement by the Minister of Health – Alder Stadium, Birchton": where it was made. */
const SPEECH = /^(?:\p{Lu}\p{L}+ )?(?:Address|Briefing|Remarks|Speech|Statement)\b/u;
const VENUE = /\b(?:Auditorium|Cent(?:er|re)|Hall|Hotel|House|Palace|Stadium), $/u;

/** Whether a name stands for something else than a place of its text: a storm, where a report or a speech comes from. */
function standsForOther({ start, end, level }: Named, words: string, before: string): boolean {
  return (
    STORM_BEFORE.test(before) ||
    (level === 'division' && BESIDE_COUNT.test(before)) ||
    (start === 1 && words.startsWith('(') && BRACKETED.test(words.slice(end, end + 4))) ||
    (SPEECH.test(words) && VENUE.test(before))
  );
}

/** How much the words round a name say that the text is about it; 1 for "in X". */
export function factorOf(one: Named, words: string): number {
  const { start, end, level, adjective, weight, nested, row: listed } = one;
  const before = textBefore(words, start, 48);
  const behind = textBehind(words, end, 40);
  // What a report is dated from is weighed as a dateline.
  if (start === 0 && DASHED.test(behind) && /^[^\p{Ll}]+$/u.test(words.slice(start, end))) return 0;
  // "ALDER (Kerala) [India], June 14": where a report is dated from.
  if (before.endsWith('[')) return 0;
  if (standsForOther(one, words, before)) return 0;
  if (PEOPLE_OF.test(behind) || MOSTLY_IN.test(before)) return 0;
  // "Port-Vila, Vanuatu", "30 km off Hualien, Taiwan": an address, the country is what it says.
  if (level === 'city' && nested && /^, /u.test(behind)) return FACTORS.longer;
  if (WORST_BEHIND.test(words.slice(end, end + 100)) || WORST_BEFORE.test(before)) return FACTORS.distant;
  if (level === 'city' && SEAT.test(before)) return FACTORS.away;
  let factor = weight;
  if (!adjective && level !== 'other') {
    if (BODY_BEFORE.test(before) || (BODY_BEHIND.test(behind) && !ABROAD.test(behind)))
      factor = SOURCE.test(before) ? FACTORS.known : FACTORS.body;
    // "Seville Grove" is no Seville.
    else if (level === 'city' && LONGER_NAME.test(behind) && !AIRPORT.test(behind)) return 0;
    else if (BUILDING.test(behind)) return FACTORS.away;
    // "Kentucky Flooding Leaves 4 Dead": a headline of capitals.
    else if (start === 0 && isTitleCase(words)) factor = FACTORS.known;
    else if (LONGER_NAME.test(behind) || ABROAD.test(behind)) factor = FACTORS.longer;
    else if (start === 0 && (level === 'city' ? DATED_FROM : DASHED).test(behind)) factor = FACTORS.issuer;
    else if (WITHIN.test(before) || REPORTS.test(behind)) factor = level === 'city' ? FACTORS.city : 1;
  }
  // "Central Alderland outbreak": somewhere in it.
  if (level === 'division' && /(?:^|\s)(?:North|South|East|West|Central)(?:ern)? $/u.test(before))
    factor *= 0.25;
  if (start === 0 && level === 'division' && SAID_THERE.test(words)) factor = FACTORS.issuer;
  if (VISITED.test(before)) factor = Math.max(factor, FACTORS.visited);
  else if (AWAY.test(before)) factor = FACTORS.away;
  else if (level !== 'country' && DISTANT.test(before))
    factor = level === 'division' ? FACTORS.off : FACTORS.distant;
  const row =
    (listed && level !== 'other') ||
    /^, (?:the )?\p{Lu}[^,]*(?:,| and )|^,? and (?:the )?\p{Lu}/u.test(behind) ||
    /(?:\p{Lu}\p{L}+|\bstates|\bprovinces|\bcountries|\bterritories),? and (?:in )?(?:the )?(?:(?:North|South|East|West)\p{Ll}+ )?$/u.test(
      before,
    );
  if (!row) return factor;
  // "the main sources, Alderia, Birchland and Cedaria"
  // Three and more in a row are where something was found, none of them what the text is about.
  return (
    factor *
    (level === 'country' ? FACTORS.countries : listed && level === 'division' ? FACTORS.listed : FACTORS.row)
  );
}
