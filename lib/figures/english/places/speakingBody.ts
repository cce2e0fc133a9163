import { ISSUERS } from '../tables/issuers';
import { issuersIn } from './issuersIn';
import { knownPlace, placesAbove } from './knownPlaces';

/** Nothing but an article, and a conjunction or when it was said, stands before who speaks. */
const OPENS = /^\W*(?:(?:Meanwhile|And|But|While|Separately),? )?(?:[Tt]he )?$/u;
const SPEAKS =
  /^(?: \([^()]{2,12}\))?,? (?:(?:has|have|had|was|also|today|yesterday|later|now) )*(?:said|says|added|adds|reported|reports|confirmed|confirms|announced|announces|revealed|recorded|notified|informed)\b/u;
const TOLD_TO = /\b(?:reported|notified) to (?:the )?$/u;

/**
 * The place of the body that a sentence of another place's bulletin is told by: "Public Health Wales said three more had died" in one of
 * England; null where that is the bulletin's own, one within it, or nobody known.
 */
export function placeOfSpeaker(words: string, own: string | null): string | null {
  if (own === null) return null;
  for (const { name, start } of issuersIn(words)) {
    const place = ISSUERS.get(name);
    const ahead = words.slice(0, start);
    const told = TOLD_TO.test(ahead);
    if (
      place === undefined ||
      place === own ||
      !(told || (OPENS.test(ahead) && SPEAKS.test(words.slice(start + name.length))))
    )
      continue;
    const key = knownPlace(place)?.key ?? place;
    // What speaks for all of it speaks of the part that the bulletin is about, unless it was told to it.
    if (told ? false : placesAbove(own).includes(key)) continue;
    return place;
  }
  return null;
}
