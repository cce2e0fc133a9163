import { allMatches } from './allMatches';
import { cleanPlace, NAME } from './findPlace';
import type { Mention } from './mentions';
import type { Line } from './splitSentences';
import { SMALL_NUMBERS } from './tables/numberWords';
import { ADJECTIVES, REGIONS } from './tables/placeWords';

let countries: ReadonlySet<string> | null = null;

/** Countries by their English names, from the platform; found once. */
function countryNames(): ReadonlySet<string> {
  if (countries) return countries;
  const names = new Set(REGIONS);
  try {
    const display = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    for (let first = 65; first <= 90; first++) {
      for (let second = 65; second <= 90; second++) {
        const name = display.of(String.fromCharCode(first, second));
        if (name) names.add(name.replace(/ SAR China$/u, ''));
      }
    }
  } catch {
    // An engine without the data of regions still knows the table's own.
  }
  countries = names;
  return names;
}

const ANY_NAME = new RegExp(NAME, 'gu');
const OFFICIAL_BEHIND =
  /^[ \u00a0](?:[Pp]rovince|[Ss]tate|[Pp]refecture|[Mm]unicipality|[Rr]egion|[Cc]ity|[Cc]ounty)\b/u;
const OFFICIAL_WITHIN = /[ \u00a0](?:Province|State|Prefecture|Municipality|Region|City|County)$/u;
const WITHIN =
  /\b(?:in|across|throughout|within|of|near|off|over|around|hit|struck|rocked|jolted|through)\s(?:the\s)?(?:(?:north|south|east|west|central)\w*\s)?$/i;
const REPORTS =
  /^[ \u00a0](?:has |have |had |on |today )?(?:reported|recorded|confirmed|announced|logged|registered|notified)\b/;
/** "Kent Police said": the force bears the name of what it polices. */
const POLICE_FORCE =
  /(?<![\p{L}’'-])((?:\p{Lu}\p{Ll}+[ \u00a0]){0,2}\p{Lu}\p{Ll}+)[ \u00a0](?:City[ \u00a0])?Police\b/u;
const PART_IN = new RegExp(
  `(?:\\d|\\b(?:${[...SMALL_NUMBERS.keys()].join('|')})) (?:cases? |deaths? )?in (?:the )?$`,
  'i',
);
const AWAY = /\b(?:from|travel\w* (?:to|in)|visit\w*(?: to)?|arriv\w* (?:in|at)|between)\s(?:the\s)?$/i;

/**
 * The place that a bulletin is about: the country, nation, province or town that its title, first lines and counted clauses name most.
 * Names in lists of parts do not speak for the whole.
 */
export function documentPlace(
  title: string,
  text: string,
  lines: readonly Line[],
  mentions: readonly Mention[],
): string | null {
  const scores = new Map<string, number>();
  const known = countryNames();
  const add = (words: string, weight: number, labels = false, onlyKnown = false) => {
    for (const match of allMatches(ANY_NAME, words)) {
      const name = match[0].replace(/[’']s(?:[ \u00a0].*)?$/u, '').replace(/[.,]+$/u, '');
      const before = words.slice(Math.max(0, match.index - 28), match.index);
      const behind = words.slice(match.index + match[0].length, match.index + match[0].length + 16);
      const adjective = name
        .split(/\s/u)
        .map((word) => ADJECTIVES.get(word))
        .find((known) => known !== undefined);
      const place = cleanPlace(adjective ?? name);
      if (place === null) continue;
      const isKnown = known.has(place) || known.has(name);
      const official = OFFICIAL_BEHIND.test(behind) || OFFICIAL_WITHIN.test(name);
      // "all in Hubei" is said of one count.
      if (/\b(?:all|both|mostly|mainly|most) in\s$/i.test(before)) continue;
      const within = WITHIN.test(before) || REPORTS.test(behind);
      // In a sentence as a whole only "… in Malawi" speaks, not "three in Chad" or "two are British".
      if (onlyKnown && (!isKnown || adjective !== undefined || !WITHIN.test(before) || PART_IN.test(before)))
        continue;
      // A row of names ("A, B and C") is no place of the whole.
      const row =
        /^, \p{Lu}[^,]*(?:,| and )|^ and \p{Lu}/u.test(
          words.slice(match.index + match[0].length, match.index + match[0].length + 60),
        ) || /\p{Lu}\p{L}+ and $/u.test(before);
      // A label of its own number: "Kenya (12", "Texas 287"
      if (labels && /^\s*(?:\(|:)?\s*$/u.test(words.slice(match.index + match[0].length)) && !within)
        continue;
      if (/^\s*\(\d/u.test(behind)) continue;
      const value =
        ((isKnown ? 3 : official ? (within ? 2.5 : 0.5) : within ? 1 : 0) + (within && isKnown ? 2 : 0)) *
        (row ? 0.2 : 1) *
        (AWAY.test(before) ? 0.1 : 1);
      if (value > 0) scores.set(place, (scores.get(place) ?? 0) + value * weight);
    }
  };
  const force = POLICE_FORCE.exec(text.slice(0, 2_000))?.[1];
  const policed = force === undefined ? null : cleanPlace(force);
  if (policed !== null) scores.set(policed, 2);
  // A longer one is the first paragraph, read below.
  if (title.length <= 150) add(title, 5);
  // Sentences with figures speak through their clauses below.
  const counted = new Set(mentions.slice(0, 40).map(({ sentenceSpan }) => sentenceSpan.start));
  let read = 0;
  for (const [index, line] of lines.slice(0, 6).entries()) {
    if (line.text.includes('\t') || !/\s/u.test(line.text.trim())) continue;
    for (const { start, end } of line.sentences) {
      if (counted.has(start) || read > 1_600) continue;
      read += end - start;
      add(text.slice(start, Math.min(end, start + 400)), index === 0 && line.sentences.length === 1 ? 4 : 1);
    }
  }
  let sentence = -1;
  for (const [index, mention] of mentions
    .filter(({ numeral }, index) => numeral.form !== 'zero' || index < 3)
    .slice(0, 12)
    .entries()) {
    const { start, end } = mention.sentenceSpan;
    if (index < 3 && start !== sentence) add(text.slice(start, Math.min(end, start + 400)), 0.5, true, true);
    sentence = start;
    // What only a later clause names is its own place, not the bulletin's.
    const weight = index === 0 ? 3 : index <= 2 ? 2 : 0.2;
    add(mention.gap, weight, true);
    add(mention.after, weight);
  }
  let best: string | null = null;
  for (const [place, score] of scores) if (best === null || score > (scores.get(best) ?? 0)) best = place;
  const enough = best !== null && known.has(best) ? 0.9 : 1.5;
  return best !== null && (scores.get(best) ?? 0) >= enough ? best : null;
}
