import { latin } from '../words/latin';
import { endOfDateline } from './bulletinOpening';
import { cleanPlace } from './cleanPlace';
import { firstPlace, IN_PLACE } from './firstPlace';
import { knownPlace } from './knownPlaces';
import { NAME, SORT } from './placeNames';
import { placeByRank, placeOfLabel } from './placeOfLabel';
import { subjectOf, subjectPlace } from './subjectPlace';
import { HOUSE, type PlaceReading, placeOf, reading, type Told, TRAVEL } from './toldPlace';

/** "In the Edmonton zone, 4,802", "In Otago, there are 12" */
const AHEAD_IN = latin(
  `(?:^|[;,.] |\\b[Aa]nd )[Ii]n (?:the )?(${NAME}${SORT}), (?:there (?:are|were|is|was|have been|has been) (?:\\p{Ll}+ ){0,2})?$`,
);
/** "The worst hit is Lower Alder, where 112", "reported from Upper Alder with 241" */
const WHERE_ARE = latin(
  `(?<![\\p{L}])(${NAME}${SORT})(?: \\(\\p{Lu}{2,6}\\))?(?:,? (?:an? (?:\\p{Ll}+ ){1,3})?where (?:there (?:are|were|have been|is|was) (?:now )?)?(?:\\p{Ll}+ ){0,3}|,? with )$`,
);
const ROW = latin(`^[\\s•*·–-]*(${NAME}),\\s*$`);
const ITEM = latin(`^[^;:.]*[;:] (?:and )?(?:in )?(${NAME}), $`);
/** "had a 53% increase and Alder a 46% one" */
const ITEM_TOO = latin(`(?:,|,? and|,? while) (?:the )?(${NAME}${SORT}) (?:an?|by|with) $`);
const ITS_TOTAL = latin(`^\\W*(${NAME})[’']s (?:\\p{Ll}+ ){0,3}(?:total|tally|toll|count|caseload)\\b`);
/** "The cumulative total for Alder is" */
const TOTAL_FOR = latin(
  `\\b(?:total|tally|toll|count) for (?:the )?(${NAME}${SORT}) (?:is|was|stands at|now)\\b`,
);
/** "taking the Alderian total to" */
const BRINGS_TOTAL = latin(
  `\\b(?:bring|tak|push|rais|lift)(?:ing|s|es) (?:the )?(${NAME})(?<poss>[’']s|(?<=s)[’'])? (?:\\p{Ll}+ ){0,3}(?:total|tally|toll|count|caseload)\\b(?: \\p{L}+){0,4} to $`,
);
const FROM_WITH = latin(
  String.raw`\b(?:(?:reported|recorded) (?:from|in)|(?:is|are|was|were|being)) (?:the )?\p{Lu}[^,;.]*with $`,
);
/** "These include Alder, with 8 cases; and Birch, with 4" */
const INCLUDES = latin(String.raw`(?:\binclud(?:es?|ing)|;(?: and)?) (?:the )?\p{Lu}[^,;.]*, with $`);
const WHICH_HAS = latin(
  `(?<![\\p{L}])(${NAME}${SORT})(?: (?:dormitory|hostel|lodge|nursing home|care home))?(?: \\([^()]{1,60}\\))?,? wh(?:ich|o) (?:also |now |alone |still )*(?:has|have|had|reported|recorded|registered|saw|accounts for) (?:\\p{L}+ ){0,3}$`,
);

/** "; Birch district with 323" */
const SORT_WITH = latin(
  `(?:^\\W*|[;,] )(${NAME}) (?:county|district|city|province|state|region|municipality) with $`,
);
/** "with the Alder Region recording 93 cases" */
const WITH_DOING = latin(
  `(?:^|\\bwith ?)(?:the )?(${NAME}${SORT}) (?:recording|reporting|having|seeing|logging|registering|adding|accounting for) (?:\\p{Ll}+ ){0,2}$`,
);

const TWO_DOING = latin(
  `\\bwith (?:the )?${NAME}(?: \\(\\p{Lu}{2,6}\\))? and (?:the )?${NAME} (?:together )?accounting for $`,
);
/** Behind a label and its number hardly anything stands. */
const LONGEST_ROW = 40;
/** "Nairobi – Fifty-four people have recovered …" */
const CITY_DASH = latin(String.raw`^\s*(?:\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?|\p{Lu}[\p{Lu} ]{3,24}) [–—]\s*$`);
/** "Jakarta: Seven people were killed …" in the first lines; a row says no more than its count. */
const CITY_COLON = latin(String.raw`^\s*\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?:\s*$`);
const PROSE = 100;
/** A verb tells a sentence from a row. */
const TOLD = /^ (?:[\w-]+ ){1,4}(?:were|was|have|has|had|died|drowned) (?:[\w-]+ ){2}/u;
const LABELLING_NOUN =
  /^\W*(?:cases?|patients?|infections?|fatalities|people|persons|individuals|families|households|homes|new|confirmed|deaths?|more|mm|cm|inches|km\/h|kmh|mph|knots|degrees|met(?:re|er)s|kilomet(?:re|er)s|miles)\b|^°|^$/i;

/** "Alder County other than Birch and Cedar (6)" */
const EXCEPT = /,? (?:other than|excluding|outside(?: of)?) [^,;]*$/u;
/** "Seventy-two (72%)" */
const IN_WORDS = /\b(?:twen|thir|for|fif|six|seven|eigh|nine)(?:ty(?:-\w+)?|teen)\s*$/iu;
/** "X (12)": what the bracket stands behind. */
export function inLabel({ mention: { bracket, label, before } }: Told): PlaceReading | undefined {
  // "tested by a laboratory in X (this includes two fatal cases)"
  if (/^(?:this|these|those|they|which|it)\b/i.test(before)) return undefined;
  if (bracket < 0 || label === '' || IN_WORDS.test(label)) return undefined;
  return reading(placeOfLabel(label.replace(EXCEPT, '')) ?? placeByRank(label), false);
}

/** "Shetland’s case total remains on 42" */
export function ownerOfTotal({ lead, mention }: Told): PlaceReading | undefined {
  const [, brought, ...owns] = BRINGS_TOTAL.exec(mention.before.slice(-120)) ?? [];
  if (brought !== undefined && (owns[0] !== undefined || knownPlace(brought)))
    return reading(placeOf(brought), true);
  return reading(placeOf((ITS_TOTAL.exec(lead) ?? TOTAL_FOR.exec(lead))?.[1]), true);
}

const OWNER = latin(`(?:^|[ (])(?:the )?(${NAME})(?:[’']s|(?<=s)[’']) (?:\\p{Ll}+ ){0,2}$`);

/** "2% of Florida's 502,739 cases" */
export function ownerOfNumber({ mention: { gap } }: Told): PlaceReading | undefined {
  const name = OWNER.exec(gap.slice(-60))?.[1];
  return name !== undefined && knownPlace(name) ? reading(name, false) : undefined;
}

/** "Ernakulam, 436": a line of a list. */
export function ofRow({ mention: { after, gap, opening } }: Told): PlaceReading | undefined {
  return /^\W*$/u.test(after) && gap === opening ? reading(placeOf(ROW.exec(gap)?.[1]), false) : undefined;
}

/** "A had 17 or 5 per cent; and Central Luzon, 3 or 1 per cent" */
export function ofItem({ mention: { gap, noun, numeral } }: Told): PlaceReading | undefined {
  const item = noun === '' || numeral.percent ? placeOf(ITEM.exec(gap)?.[1]) : null;
  const next = item ?? placeOf(ITEM_TOO.exec(gap.slice(-80))?.[1]);
  return reading(next, item !== null);
}

/** The place that the words right before a number say it is in. */
export function aheadIn({ mention: { gap } }: Told): PlaceReading | undefined {
  return reading(placeOf(AHEAD_IN.exec(gap.slice(-120))?.[1]), true);
}

/** "52 were in A, which also had 12"; null where what has them is no place. */
export function whichHas({ mention: { gap, predicate } }: Told): PlaceReading | null | undefined {
  // "which also had 12 in B"
  if (/^(?:in|at|from) /.test(predicate)) return undefined;
  const name = WHICH_HAS.exec(gap.slice(-160))?.[1];
  if (name === undefined) return undefined;
  return reading(cleanPlace(name) ?? (HOUSE.test(name) ? name : null), false) ?? null;
}

/** "taken to the Alder Hospital, where 14": who cares for them, not where they are counted. */
function settled(place: string | null): string | null {
  return place !== null && /\bHospitals?$/u.test(place) ? null : place;
}

/** "from A, where 12 are", "followed by B with": the place whose own the number is. */
export function whereAre({ mention: { gap } }: Told): PlaceReading | undefined {
  const near = gap.slice(-160);
  return /, (?:an? (?:\p{Ll}+ ){1,3})?where [\p{Ll} ]*$/u.test(near) ||
    /\bfollowed by [^,;.]{3,40} where [\p{Ll} ]*$/u.test(near) ||
    FROM_WITH.test(near) ||
    INCLUDES.test(near)
    ? reading(settled(placeOf(WHERE_ARE.exec(near)?.[1])), true)
    : undefined;
}

/** "X reported 12", "In X there were 12": what the words before the number are about. */
export function ofSubject({ mention, lead }: Told): PlaceReading | undefined {
  if (!/\p{Lu}/u.test(lead)) return undefined;
  // "with Alderia and Birchland accounting for 96 per cent": of both.
  const both = TWO_DOING.test(mention.gap);
  const doing = both ? null : placeOf((WITH_DOING.exec(lead) ?? SORT_WITH.exec(lead))?.[1]);
  if (doing !== null) return reading(doing, WITH_DOING.test(lead));
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
export function byLabel({
  mention: { noun, gap, after, before, line, numeral, sentenceSpan },
  lead,
}: Told): PlaceReading | undefined {
  if (line < 2 && CITY_COLON.test(lead) && (sentenceSpan.end - numeral.end > PROSE || TOLD.test(after)))
    return undefined;
  // "ALDER CITY, Chile – Thirty-one people were killed": where it is dated from.
  if (
    /[–—-]\s*$/u.test(lead) &&
    (CITY_DASH.test(lead) || endOfDateline(`${lead.trim()} `) > 0) &&
    sentenceSpan.end - numeral.end > LONGEST_ROW
  )
    return undefined;
  const colon = /[:：=–-]\s*$/u.test(lead);
  if (!/\p{Lu}/u.test(lead) || !(colon || LABELLING_NOUN.test(noun))) return undefined;
  const place = placeOfLabel(lead);
  if (place === null) return undefined;
  // "Altogether 12 people": a word that only opens the sentence.
  const opens = noun !== '' && !colon && gap.trim() === place && !/\s/u.test(place) && !knownPlace(place);
  return opens ? undefined : reading(place, colon || (before.length === gap.length && noun !== ''));
}
