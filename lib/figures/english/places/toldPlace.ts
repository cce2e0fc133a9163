import type { Mention } from '../mentions';
import { cleanPlace } from './cleanPlace';
import type { Found } from './firstPlace';

/** A place and whether it was named ahead of the number, so that it holds for the rest of the sentence too. */
export interface PlaceReading extends Found {
  readonly ahead: boolean;
}

/** A number's own words, cut to where they may name its place. */
export interface Told {
  readonly mention: Mention;
  /** The words behind it up to the circumstances. */
  readonly behind: string;
  /** Where travel is told of in these. */
  readonly travel: RegExpExecArray | null;
  /** The words of its clause before it. */
  readonly lead: string;
}

/** Travel names where somebody has been, not where the case is counted. */
export const TRAVEL =
  /\b(?:return\w*|arriv\w*|travel\w*|visit\w*|imported|flew|flown|entered|came (?:back|to|home)|import|repatriated|airlifted|crossed into|fled|fleeing)\b/i;
/** Houses whose cases are counted by themselves. */
export const HOUSE =
  /@|\b(?:Camp|Centre|Center|Club|College|Dormitory|Home|Hospital|Hostel|Hotel|House|Lodge|Mall|Market|Prison|School|Shipyard|University|Village)\b/u;

/** What a rule has found, with whether it holds for the rest of the sentence. */
export function reading(found: Found | string | null, ahead: boolean): PlaceReading | undefined {
  if (found === null) return undefined;
  return typeof found === 'string' ? { place: found, within: null, ahead } : { ahead, ...found };
}

/** A name that a pattern has found, as a place; null where it is none. */
export function placeOf(name: string | undefined): string | null {
  return name === undefined ? null : cleanPlace(name);
}
