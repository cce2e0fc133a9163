import { remembered } from '../../remembered';
import { type Found, FROM_PLACE, firstPlace, IN_PLACE } from './firstPlace';
import { knownPlace } from './knownPlaces';
import type { Mention } from './mentions';
import { cleanPlace, NAME, placeOfLabel, SORT } from './placeNames';
import { ADJECTIVES } from './tables/divisions';
import { DEMONYM, SAYS_WHAT_IT_IS } from './tables/placeWords';

const S = '[ \\u00a0]';
const VERBS =
  'contributed|tested|witnessed|clocked|posted|reported|reports|recorded|records|confirmed|confirms|logged|registered|registers|announced|notified|saw|sees|counted|detected|accounts for|accounted for|follows|total (?:has |had |is |now )|is nearing|is approaching|stands at|sits at|topped|tops|leads|led|added|adds';
/** "Dublin has the highest number of cases at": what has the count, up to the number. */
const SUBJECT = new RegExp(
  `(?:^|[ \\u00a0,;(“"])(?:the${S})?(${NAME}${SORT})(?:,${S}the${S}[^,]{3,50},|[’']s)?${S}(?:(?:has |have |had |also |today |yesterday |now |alone )*(?:${VERBS})\\b|(?:now |alone |still )?(?:has|have|had|remains)${S}(?:\\p{L}+${S}){0,9}$|(?:is|was|had|has|suffered|continue[sd]?|continues)${S}[^.;:]{0,70}\\b(?:with|where)${S}$)`,
  'u',
);

/** "In the Edmonton zone, 4,802", "In Otago, there are 12" */
const AHEAD_IN = new RegExp(
  `(?:^|[;,.]${S}|\\b[Aa]nd${S})[Ii]n${S}(?:the${S})?(${NAME}${SORT}),${S}(?:there${S}(?:are|were|is|was|have been|has been)${S}(?:\\p{Ll}+${S}){0,2})?$`,
  'u',
);
/** "The worst hit is Lower Alder, where 112", "reported from Upper Alder with 241" */
const WHERE_ARE = new RegExp(
  `(?<![\\p{L}])(${NAME}${SORT})(?: \\(\\p{Lu}{2,6}\\))?(?:, where (?:there (?:are|were|have been|is|was) (?:now )?)?(?:\\p{Ll}+ ){0,3}| with )$`,
  'u',
);
const ROW = new RegExp(`^[\\s•*·–-]*(${NAME}),\\s*$`, 'u');
const ITEM = new RegExp(`^[^;.]*;${S}(?:and${S})?(?:in${S})?(${NAME}),${S}$`, 'u');
const ITS_TOTAL = new RegExp(
  `^\\W*(${NAME})[’']s (?:\\p{Ll}+ ){0,3}(?:total|tally|toll|count|caseload|number of (?:cases|deaths))\\b`,
  'u',
);
const FROM_WITH =
  /\b(?:(?:reported|recorded) (?:from|in)|(?:is|are|was|were|being)) (?:the )?\p{Lu}[^,;.]*with $/u;
const WHICH_HAS = new RegExp(
  `(?<![\\p{L}])(${NAME}${SORT}),? wh(?:ich|o) (?:also |now |alone |still )*(?:has|have|had|reported|recorded|registered|saw|accounts for)(?: reported| recorded)?${S}(?:\\p{L}+${S}){0,2}$`,
  'u',
);

/** Where in a clause its circumstances begin: where something happened, not where it was counted. */
const CIRCUMSTANCES =
  /\b(?:by|at|from) (?:an? |the )?(?:\p{L}+ )?(?:laborator(?:y|ies)|labs?)\b|\b(?:when|after|as|while|because|since|following|where|before|during|who (?:lives?|lived|stayed|stays|worked|works)|and (?:all|both|most) (?:of )?(?:the |them)|they (?:are|were)|with the (?:latest|first|youngest|oldest)|moored|docked|berthed|anchored|bound for|en route)\s|[—–]\s?an?\s|including an?\s|,\san?\s(?:\d|man|woman|boy|girl|\p{Ll}+-year)/u;

/** "Laboratories had completed": a plural that opens a sentence is no place unless lists know it. */
function subjectPlace([said, name = '']: RegExpExecArray): string | null {
  const place = cleanPlace(name);
  if (place === null || knownPlace(place)) return place;
  return /^\p{Lu}\p{Ll}+s$/u.test(place) || mayBePerson(place, said) ? null : place;
}

/** Ministers announce and confirm; a name of several words that no list knows and that does not say what it is, is theirs. */
const SPEAKS = /[ \u00a0](?:confirms|confirmed|announced|announces|notified|says|said)\b/u;
function mayBePerson(name: string, said: string): boolean {
  return (
    /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{L}+){1,4}$/u.test(name) && SPEAKS.test(said) && !SAYS_WHAT_IT_IS.test(name)
  );
}

/** The last of several names ("cyclones A, B and C have affected"): no place, unless lists know it. */
function isListed(subject: RegExpExecArray | null, lead: string): boolean {
  const name = subject?.[1] ?? '';
  return (
    subject !== null &&
    !knownPlace(name) &&
    /(?:\band|,)\s*(?:the\s*)?$/u.test(lead.slice(0, lead.indexOf(name)))
  );
}

const LONGEST_HEADLINE = 150;
/** Words of a headline that writes every word with a capital: none of four letters or more is small, but for some prepositions. */
function isTitleCase(words: string): boolean {
  const all = words.match(/\p{L}{4,}/gu) ?? [];
  return all.length > 2 && all.every((word) => /^\p{Lu}/u.test(word) || SMALL_IN_TITLES.test(word));
}
const SMALL_IN_TITLES = /^(?:after|amid|from|into|near|over|than|through|with|more)$/u;

/** Travel names where somebody has been, not where the case is counted. */
const TRAVEL =
  /\b(?:return\w*|arriv\w*|travel\w*|visit\w*|imported|flew|flown|entered|came (?:back|to|home)|import)\b/i;

const COUNTED_IN =
  /\b(?:was|were|been) (?:also )?(?:reported|confirmed|detected|recorded|found|registered) in\s(?:the )?\p{Lu}.*$/u;

/** A place and whether it was named ahead of the number, so that it holds for the rest of the sentence too. */
export interface PlaceReading extends Found {
  readonly ahead: boolean;
}

const LABELLING_NOUN =
  /^\W*(?:cases?|patients?|infections?|fatalities|people|persons|individuals|families|households|homes|new|confirmed|deaths?|more)\b|^$/i;
const BARE = new RegExp(`^(?:${S}*|[-–]${S}?)(${NAME}${SORT})${S}*[.;,]?[”"]?$`, 'u');

/** The place that the number's own words name, or null. */
export const findPlace = remembered(readPlace);

function readPlace(mention: Mention): PlaceReading | null {
  const found = placeInWords(mention);
  const { end } = mention.sentenceSpan;
  if (mention.line > 0 || end > LONGEST_HEADLINE || found === null || knownPlace(found.place)) return found;
  // Headlines write every word with a capital: only a known name is one.
  const words = `${mention.opening} ${mention.after}`;
  return isTitleCase(words) && !words.includes(':') ? null : found;
}

function placeInWords(mention: Mention): PlaceReading | null {
  const { noun, predicate, before, label, after } = mention;
  const reading = (found: Found | string | null, ahead: boolean): PlaceReading | null => {
    if (found === null) return null;
    return typeof found === 'string' ? { place: found, within: null, ahead } : { ...found, ahead };
  };
  const whole = `${noun} ${predicate}`.slice(0, 200);
  const behind = whole.slice(0, CIRCUMSTANCES.exec(whole)?.index);
  const travel = TRAVEL.exec(behind);
  const still = travel ? behind.slice(0, travel.index) : behind;
  const named =
    firstPlace(IN_PLACE, still) ?? (travel || TRAVEL.test(before) ? null : firstPlace(FROM_PLACE, behind));
  if (named !== null) return reading(named, false);
  // "arriving from abroad was reported in Shanghai": where it was counted, not where it came from.
  const counted = travel ? COUNTED_IN.exec(behind.slice(travel.index)) : null;
  const there = counted ? firstPlace(IN_PLACE, counted[0]) : null;
  if (there !== null) return reading(there, false);
  if (mention.bracket >= 0 && label !== '') {
    const labelled = placeOfLabel(label);
    if (labelled !== null) return reading(labelled, false);
  }
  // "followed by Kildare with 1,061"
  const ahead = /^\W*with\s+(?:\p{Ll}+\s){0,3}$/iu.test(before) ? mention.gap : before;
  const lead = ahead
    .slice(0, ahead.length - (mention.numeral.start - mention.numeral.lead))
    .slice(-120)
    // "According to the police in X, …": who says so.
    .replace(/^.*\b[Aa]ccording to [^,;]{3,90},\s*/u, '')
    // "Khyber Pakhtunkhwa (KP) reported"
    .replace(/(?<=\p{Lu}\p{Ll}+) \(\p{Lu}{2,6}\)/gu, '')
    .replace(/^\s*(?:[;,:—(–-]|(?:and|while|whereas|with|including|followed by|then)\b)\s*/i, '')
    // "Cases in Scotland: Borders 12": what stands behind the colon is the number's own.
    .replace(/^.*[:：]\s+(?=\p{Lu})/u, '');
  // "Shetland’s case total remains on 42"
  const owner = ITS_TOTAL.exec(lead)?.[1];
  const owned = owner === undefined ? null : cleanPlace(owner);
  if (owned !== null) return reading(owned, true);
  // "Ernakulam, 436": a line of a list.
  const row = /^\W*$/u.test(after) ? ROW.exec(mention.gap)?.[1] : undefined;
  const told = row === undefined ? null : cleanPlace(row);
  if (told !== null && mention.gap === mention.opening) return reading(told, false);
  // "A had 17 or 5 per cent; and Central Luzon, 3 or 1 per cent"
  const item = ITEM.exec(mention.gap)?.[1];
  const listed = item === undefined ? null : cleanPlace(item);
  if (listed !== null && noun === '') return reading(listed, true);
  const inPlace = AHEAD_IN.exec(mention.gap.slice(-120))?.[1];
  if (inPlace !== undefined && cleanPlace(inPlace) !== null) return reading(cleanPlace(inPlace), true);
  // "52 were in A, which also had 12"
  const relative = WHICH_HAS.exec(mention.gap.slice(-160))?.[1];
  if (relative !== undefined) return reading(cleanPlace(relative), false);
  const there2 = mention.gap.slice(-160);
  const where =
    /, where [\p{Ll} ]*$/u.test(there2) || FROM_WITH.test(there2) ? WHERE_ARE.exec(there2)?.[1] : undefined;
  if (where !== undefined && cleanPlace(where) !== null) return reading(cleanPlace(where), true);
  if (/\p{Lu}/u.test(lead)) {
    const subject = isListed(SUBJECT.exec(lead), lead) ? null : SUBJECT.exec(lead);
    // "Wales 347, Northern Ireland 128": a known name alone before a number labels it, whatever the number's noun.
    const alone = lead.trim();
    if (
      subject === null &&
      mention.gap.trim().replace(/^(?:,|and|,? and)\s/u, '') === alone &&
      knownPlace(alone)
    )
      return reading(alone, noun !== '' && before.length === mention.gap.length);
    const told =
      (subject ? subjectPlace(subject) : null) ?? (TRAVEL.test(lead) ? null : firstPlace(IN_PLACE, lead));
    if (told !== null) return reading(told, true);
    const colon = /[:：–-]\s*$/u.test(lead);
    if (colon || LABELLING_NOUN.test(noun)) {
      const labelled = placeOfLabel(lead);
      // "Altogether 12 people": a word that only opens the sentence.
      const opens =
        noun !== '' &&
        !colon &&
        mention.gap.trim() === labelled &&
        !/\s/u.test(labelled) &&
        !knownPlace(labelled);
      if (labelled !== null && !opens)
        return reading(labelled, colon || (before.length === mention.gap.length && noun !== ''));
    }
  }
  // "One Cardiff local authority area", "3 Fife"
  const bare = BARE.exec(after)?.[1] ?? '';
  const people = bare
    .split(' ')
    .some((word) => DEMONYM.test(word) || ADJECTIVES.has(word.replace(/s$/u, '')));
  return people ? null : reading(cleanPlace(bare), false);
}
