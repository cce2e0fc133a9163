import { remembered } from '../../../remembered';
import { firstAnswer, type Rule } from '../../firstAnswer';
import type { Mention } from '../mentions';
import { ADJECTIVES } from '../tables/divisions';
import { DEMONYM } from '../tables/placeWords';
import { isTitleCase } from '../words/isTitleCase';
import { latin } from '../words/latin';
import { type Found, FROM_PLACE, firstPlace, IN_PLACE } from './firstPlace';
import { knownPlace } from './knownPlaces';
import { placeLead } from './placeLead';
import { cleanPlace, NAME, placeOfLabel, SORT } from './placeNames';
import { subjectOf, subjectPlace } from './subjectPlace';

const S = '[ \\u00a0]';
/** "In the Edmonton zone, 4,802", "In Otago, there are 12" */
const AHEAD_IN = latin(
  `(?:^|[;,.]${S}|\\b[Aa]nd${S})[Ii]n${S}(?:the${S})?(${NAME}${SORT}),${S}(?:there${S}(?:are|were|is|was|have been|has been)${S}(?:\\p{Ll}+${S}){0,2})?$`,
);
/** "The worst hit is Lower Alder, where 112", "reported from Upper Alder with 241" */
const WHERE_ARE = latin(
  `(?<![\\p{L}])(${NAME}${SORT})(?: \\(\\p{Lu}{2,6}\\))?(?:, where (?:there (?:are|were|have been|is|was) (?:now )?)?(?:\\p{Ll}+ ){0,3}| with )$`,
);
const ROW = latin(`^[\\s•*·–-]*(${NAME}),\\s*$`);
const ITEM = latin(`^[^;.]*;${S}(?:and${S})?(?:in${S})?(${NAME}),${S}$`);
const ITS_TOTAL = latin(
  `^\\W*(${NAME})[’']s (?:\\p{Ll}+ ){0,3}(?:total|tally|toll|count|caseload|number of (?:cases|deaths))\\b`,
);
/** "The cumulative total for Alder is" */
const TOTAL_FOR = latin(
  `\\b(?:total|tally|toll|count) for (?:the )?(${NAME}${SORT}) (?:is|was|stands at|now)\\b`,
);
const FROM_WITH = latin(
  String.raw`\b(?:(?:reported|recorded) (?:from|in)|(?:is|are|was|were|being)) (?:the )?\p{Lu}[^,;.]*with $`,
);
const WHICH_HAS = latin(
  `(?<![\\p{L}])(${NAME}${SORT})(?: (?:dormitory|hostel|lodge|nursing home|care home))?(?: \\([^()]{1,60}\\))?,? wh(?:ich|o) (?:also |now |alone |still )*(?:has|have|had|reported|recorded|registered|saw|accounts for)(?: reported| recorded)?${S}(?:\\p{L}+${S}){0,3}$`,
);

/** "with the Alder Region recording 93 cases" */
const WITH_DOING = latin(
  `(?:^|\\bwith ?)(?:the )?(${NAME}${SORT}) (?:recording|reporting|having|seeing|logging|registering|adding|accounting for)${S}(?:\\p{Ll}+${S}){0,2}$`,
);

/** "linked to Alder Lodge", "linked to the cluster at Birch Dormitory": a house whose cases are counted. */
const LINKED_TO = latin(
  `^(?:\\p{Ll}+ ){0,6}linked to (?:the (?:cluster|outbreak) (?:at|in) )?(?:the )?(${NAME})(?![\\p{L}])(?! (?:cluster|outbreak)s?\\b)`,
);
const HOUSE =
  /@|\b(?:Camp|Centre|Center|Club|College|Dormitory|Home|Hospital|Hostel|Hotel|House|Lodge|Mall|Market|Prison|School|Shipyard|University|Village)\b/u;

/** Where in a clause its circumstances begin: where something happened, not where it was counted. */
const CIRCUMSTANCES = latin(
  String.raw`\b(?:by|at|from) (?:an? |the )?(?:\p{L}+ ){0,5}(?:laborator(?:y|ies)|labs?|Institutes?)\b|\b(?:when|after|as|while|because|since|following|where|before|during|who (?:lives?|lived|stayed|stays|worked|works)|and (?:all|both|most) (?:of )?(?:the |them)|according to|they (?:are|were)|with the (?:latest|first|youngest|oldest)|moored|docked|berthed|anchored|bound for|headed (?:to|for)|heading (?:to|for)|en route)\s|[—–]\s?an?\s|including an?\s|,\san?\s(?:\d|man|woman|boy|girl|\p{Ll}+-year)`,
);

const LONGEST_HEADLINE = 150;
/** Behind a label and its number hardly anything stands. */
const LONGEST_ROW = 40;
const DATED = latin(
  String.raw`^\s*\p{Lu}[\p{Lu} .’-]{3,30}, \p{Lu}[\p{L}. ]{2,20}(?: \([^)]*\))? [–—-]+\s*$`,
);
/** "Nairobi – Fifty-four people have recovered …" */
const CITY_DASH = latin(String.raw`^\s*\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? [–—]\s*$`);
/** Travel names where somebody has been, not where the case is counted. */
const TRAVEL =
  /\b(?:return\w*|arriv\w*|travel\w*|visit\w*|imported|flew|flown|entered|came (?:back|to|home)|import|repatriated|airlifted)\b/i;

const BY_CITY = latin(
  `^\\W*(?:\\p{L}+ ){0,2}?(?:(?:were|was|have been|has been) )?(?:(?:reported|confirmed|announced) )?by the (?:City|County|Town) of (${NAME})`,
);
const COUNTED_IN = latin(
  String.raw`\b(?:was|were|been) (?:also )?(?:reported|confirmed|detected|recorded|found|registered) in\s(?:the )?\p{Lu}.*$`,
);

/** A place and whether it was named ahead of the number, so that it holds for the rest of the sentence too. */
export interface PlaceReading extends Found {
  readonly ahead: boolean;
}

const LABELLING_NOUN =
  /^\W*(?:cases?|patients?|infections?|fatalities|people|persons|individuals|families|households|homes|new|confirmed|deaths?|more|mm|cm|inches|km\/h|kmh|mph|knots|degrees|met(?:re|er)s|kilomet(?:re|er)s|miles)\b|^°|^$/i;
const BARE = latin(`^(?:${S}*|[-–]${S}?)(${NAME}${SORT})${S}*[.;,]?[”"]?$`);

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

/** A number's own words, cut to where they may name its place. */
interface Told {
  readonly mention: Mention;
  /** The words behind it up to the circumstances. */
  readonly behind: string;
  /** Where travel is told of in these. */
  readonly travel: RegExpExecArray | null;
  /** The words of its clause before it. */
  readonly lead: string;
}

function placeInWords(mention: Mention): PlaceReading | null {
  const whole = `${mention.noun} ${mention.predicate}`.slice(0, 200);
  const behind = whole.slice(0, CIRCUMSTANCES.exec(whole)?.index);
  return (
    firstAnswer(RULES, { mention, behind, travel: TRAVEL.exec(behind), lead: placeLead(mention) }) ?? null
  );
}

const RULES: readonly Rule<Told, PlaceReading | null>[] = [
  inBehind,
  reportedBy,
  countedThere,
  linkedTo,
  inLabel,
  ownerOfTotal,
  ofRow,
  ofItem,
  aheadIn,
  whichHas,
  whereAre,
  ofSubject,
  byLabel,
  bareBehind,
];

function reading(found: Found | string | null, ahead: boolean): PlaceReading | undefined {
  if (found === null) return undefined;
  return typeof found === 'string' ? { place: found, within: null, ahead } : { ahead, ...found };
}

/** A name that a pattern has found, as a place; null where it is none. */
function placeOf(name: string | undefined): string | null {
  return name === undefined ? null : cleanPlace(name);
}

/** "12 cases in X"; "from X" only where nobody has travelled. */
function inBehind({ mention, behind, travel }: Told): PlaceReading | undefined {
  const still = travel ? behind.slice(0, travel.index) : behind;
  return reading(
    firstPlace(IN_PLACE, still) ?? (TRAVEL.test(mention.before) ? null : firstPlace(FROM_PLACE, still)),
    false,
  );
}

/** "Two deaths were reported by the City of X and one by the City of Y" */
function reportedBy({ behind }: Told): PlaceReading | undefined {
  return reading(placeOf(BY_CITY.exec(behind)?.[1]), false);
}

/** "arriving from abroad was reported in Shanghai": where it was counted, not where it came from. */
function countedThere({ behind, travel }: Told): PlaceReading | undefined {
  const counted = travel ? COUNTED_IN.exec(behind.slice(travel.index)) : null;
  return reading(counted ? firstPlace(IN_PLACE, counted[0]) : null, false);
}

function linkedTo({ behind }: Told): PlaceReading | undefined {
  const name = behind.includes('linked to ') ? LINKED_TO.exec(behind)?.[1] : undefined;
  return name !== undefined && HOUSE.test(name) ? reading(name, false) : undefined;
}

/** "X (12)": what the bracket stands behind. */
function inLabel({ mention: { bracket, label } }: Told): PlaceReading | undefined {
  return reading(bracket >= 0 && label !== '' ? placeOfLabel(label) : null, false);
}

/** "Shetland’s case total remains on 42" */
function ownerOfTotal({ lead }: Told): PlaceReading | undefined {
  return reading(placeOf((ITS_TOTAL.exec(lead) ?? TOTAL_FOR.exec(lead))?.[1]), true);
}

/** "Ernakulam, 436": a line of a list. */
function ofRow({ mention: { after, gap, opening } }: Told): PlaceReading | undefined {
  return /^\W*$/u.test(after) && gap === opening ? reading(placeOf(ROW.exec(gap)?.[1]), false) : undefined;
}

/** "A had 17 or 5 per cent; and Central Luzon, 3 or 1 per cent" */
function ofItem({ mention: { gap, noun } }: Told): PlaceReading | undefined {
  return noun === '' ? reading(placeOf(ITEM.exec(gap)?.[1]), true) : undefined;
}

function aheadIn({ mention: { gap } }: Told): PlaceReading | undefined {
  return reading(placeOf(AHEAD_IN.exec(gap.slice(-120))?.[1]), true);
}

/** "52 were in A, which also had 12"; null where what has them is no place. */
function whichHas({ mention: { gap } }: Told): PlaceReading | null | undefined {
  const name = WHICH_HAS.exec(gap.slice(-160))?.[1];
  if (name === undefined) return undefined;
  return reading(cleanPlace(name) ?? (HOUSE.test(name) ? name : null), false) ?? null;
}

/** "taken to the Alder Hospital, where 14": who cares for them, not where they are counted. */
function settled(place: string | null): string | null {
  return place !== null && /\bHospitals?$/u.test(place) ? null : place;
}

function whereAre({ mention: { gap } }: Told): PlaceReading | undefined {
  const near = gap.slice(-160);
  return /, where [\p{Ll} ]*$/u.test(near) || FROM_WITH.test(near)
    ? reading(settled(placeOf(WHERE_ARE.exec(near)?.[1])), true)
    : undefined;
}

/** "X reported 12", "In X there were 12": what the words before the number are about. */
function ofSubject({ mention, lead }: Told): PlaceReading | undefined {
  if (!/\p{Lu}/u.test(lead)) return undefined;
  const doing = placeOf(WITH_DOING.exec(lead)?.[1]);
  if (doing !== null) return reading(doing, false);
  const subject = subjectOf(lead);
  const { gap, noun, before } = mention;
  // "Wales 347, Northern Ireland 128": a known name alone before a number labels it, whatever the number's noun.
  const alone = lead.trim();
  if (subject === null && gap.trim().replace(/^(?:,|and|,? and)\s/u, '') === alone && knownPlace(alone))
    return reading(alone, noun !== '' && before.length === gap.length);
  return reading(
    (subject ? subjectPlace(subject, noun === '') : null) ??
      (TRAVEL.test(lead) ? null : firstPlace(IN_PLACE, lead)),
    true,
  );
}

/** "X: 12", "X 12 cases" */
function byLabel({
  mention: { noun, gap, before, numeral, sentenceSpan },
  lead,
}: Told): PlaceReading | undefined {
  // "ALDER CITY, Chile – Thirty-one people were killed": where it is dated from.
  if (
    /[–—-]\s*$/u.test(lead) &&
    (DATED.test(lead) || CITY_DASH.test(lead)) &&
    sentenceSpan.end - numeral.end > LONGEST_ROW
  )
    return undefined;
  const colon = /[:：–-]\s*$/u.test(lead);
  if (!/\p{Lu}/u.test(lead) || !(colon || LABELLING_NOUN.test(noun))) return undefined;
  const place = placeOfLabel(lead);
  if (place === null) return undefined;
  // "Altogether 12 people": a word that only opens the sentence.
  const opens = noun !== '' && !colon && gap.trim() === place && !/\s/u.test(place) && !knownPlace(place);
  return opens ? undefined : reading(place, colon || (before.length === gap.length && noun !== ''));
}

/** "One Cardiff local authority area", "3 Fife" */
function bareBehind({ mention: { after } }: Told): PlaceReading | undefined {
  const bare = BARE.exec(after)?.[1] ?? '';
  const people = bare
    .split(' ')
    .some((word) => DEMONYM.test(word) || ADJECTIVES.has(word.replace(/s$/u, '')));
  return people ? undefined : reading(cleanPlace(bare), false);
}
