import { remembered } from '../../../remembered';
import { firstAnswer, type Rule } from '../../firstAnswer';
import type { Mention } from '../mentions';
import { isTitleCase } from '../words/isTitleCase';
import { latin } from '../words/latin';
import { knownPlace } from './knownPlaces';
import {
  aheadIn,
  byLabel,
  inLabel,
  ofItem,
  ofRow,
  ofSubject,
  ownerOfNumber,
  ownerOfTotal,
  whereAre,
  whichHas,
} from './placeAhead';
import {
  bareBehind,
  countedThere,
  inBehind,
  inBracketBehind,
  linkedTo,
  reportedBy,
  residentThere,
} from './placeBehind';
import { placeLead } from './placeLead';
import { quietPlaces } from './quietPlaces';
import { type PlaceReading, type Told, TRAVEL } from './toldPlace';

/** Where in a clause its circumstances begin: where something happened, not where it was counted. */
const CIRCUMSTANCES = latin(
  String.raw`\b(?:by|at|from) (?:an? |the )?(?:\p{L}+ ){0,5}(?:laborator(?:y|ies)|labs?|Institut(?:e|es|o)?)\b|\b(?:when|after|as|while|because|since|following|where|before|during|who (?:lives?|lived|stayed|stays|worked|works)|and (?:all|both|most) (?:of )?(?:the |them)|according to|they (?:are|were)|with the (?:latest|first|youngest|oldest)|moored|docked|berthed|anchored|bound for|headed (?:to|for)|heading (?:to|for)|en route)\s|[—–]\s?an?\s|including an?\s|among (?:them|whom|these) (?:an?|the|some|several)\s|,\s(?:says?|said|reports?|reported|announced|told|stated|adds?|added)\s(?:the |its |an? )?\p{L}|,\s(?:an?|the|its)\s(?:\p{Ll}+\s){0,4}(?:spokes\p{Ll}+|officials?|ministry|department|agency|authorit\p{Ll}+|office|governor|minister|director|doctor)\s|(?:all but \p{L}+|almost all|half|majority|many|most|nearly all|several|some|thirds?) of (?:them|whom|these)\s|;\s|(?:most|mostly|mainly|largely) in\s|,\san?\s(?:\d|man|woman|boy|girl|\p{Ll}+-year)`,
);

/** "58 people, most of them children, have died in A" */
const WHO_THEY_ARE = /, (?:all|half|many|most|some) of (?:them|whom|these) [\p{Ll} -]{2,40}(?=, )/u;

const LONGEST_HEADLINE = 150;
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
  const whole = `${mention.noun} ${mention.predicate}`.slice(0, 200).replace(WHO_THEY_ARE, '');
  const behind = quietPlaces(whole.slice(0, CIRCUMSTANCES.exec(whole)?.index));
  const lead = quietPlaces(placeLead(mention));
  return firstAnswer(RULES, { mention, behind, travel: TRAVEL.exec(behind), lead }) ?? null;
}

const RULES: readonly Rule<Told, PlaceReading | null>[] = [
  whichHas,
  inBehind,
  inBracketBehind,
  reportedBy,
  countedThere,
  residentThere,
  linkedTo,
  inLabel,
  ownerOfTotal,
  ownerOfNumber,
  ofRow,
  ofItem,
  aheadIn,
  whereAre,
  ofSubject,
  byLabel,
  bareBehind,
];
