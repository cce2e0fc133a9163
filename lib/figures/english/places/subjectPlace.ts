import { SAYS_WHAT_IT_IS } from '../tables/placeWords';
import { latin } from '../words/latin';
import { cleanPlace } from './cleanPlace';
import { knownPlace } from './knownPlaces';
import { NAME, SORT } from './placeNames';

const VERBS =
  'contributed|sent|tested|witnessed|clocked|posted|reported|reports|recorded|records|confirmed|confirms|logged|registered|registers|announced|notified|saw|sees|counted|detected|accounts for|accounted for|follows|is nearing|is approaching|stands at|sits at|topped|tops|leads|led|added|adds';
/** "Dublin has the highest number of cases at": what has the count, up to the number. */
const SUBJECT = latin(
  `(?:^|[ \\u00a0,;(“"])(?:the )?(?:(?:city|county|department|district|province|region|state|town) of )?(${NAME}${SORT})(?:, (?:the [^,]{3,50}|\\p{Lu}\\p{L}+),|[’']s| in (?:\\p{Ll}+ )?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)? (?:(?:has |have |had |also |today |yesterday |now |still |alone )*(?:${VERBS})\\b|(?:now |alone |still )?(?:has|have|had|remains) (?:\\p{L}+ ){0,9}$|(?:is|was|had|has|holds|held|ranks|ranked|stands|comes|came|remains|suffered|continue[sd]?|continues) [^.;:]{0,70}\\b(?:with|where) $)`,
);

/**
 * "Laboratories had completed 12 tests": a plural that opens a sentence is no place unless lists know it, or nothing is counted but it
 * ("Khomas had 719, Hardap 550").
 */
export function subjectPlace([said, name = '']: RegExpExecArray, bare: boolean): string | null {
  const place = cleanPlace(name);
  if (place === null || knownPlace(place)) return place;
  return (/^\p{Lu}\p{Ll}+s$/u.test(place) && (!bare || SPEAKS.test(said))) || mayBePerson(place, said)
    ? null
    : place;
}

/** Ministers announce and confirm; a name of several words that no list knows and that does not say what it is, is theirs. */
const SPEAKS = / (?:confirms|confirmed|announced|announces|notified|says|said)\b/u;
function mayBePerson(name: string, said: string): boolean {
  return (
    /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}-]+){1,4}$/u.test(name) && SPEAKS.test(said) && !SAYS_WHAT_IT_IS.test(name)
  );
}

/** What the words before a number are about: "X reported"; null for none, and for the last of several names ("cyclones A, B and C have affected") unless lists know it. */
export function subjectOf(lead: string): RegExpExecArray | null {
  const subject = SUBJECT.exec(lead);
  return isListed(subject, lead) || isOfBody(subject, lead) || isNamed(subject, lead) ? null : subject;
}

const BODY =
  /\b(?:Institutes?|Cent(?:re|er)s?|Agency|Ministry|Department|Board|Office|Directorate|Commission|Council|Committee|Bureau|Secretariat|Division|Service)\s(?:of|for)\s(?:the\s)?$/u;

/** "The National Institute for Rare Diseases reported": part of the name of a body, unless lists know it. */
function isOfBody(subject: RegExpExecArray | null, lead: string): boolean {
  const name = subject?.[1] ?? '';
  return subject !== null && !knownPlace(name) && BODY.test(lead.slice(0, lead.indexOf(name)));
}

/** "tropical cyclones Alma and Bert have", "Commissioner Dr. Alma Birch reported" */
function isNamed(subject: RegExpExecArray | null, lead: string): boolean {
  return subject !== null && NAMED_BEFORE.test(lead.slice(0, lead.indexOf(subject[1] ?? '')));
}

/** A storm's name, or that of somebody in office. */
const NAMED_BEFORE =
  /\b(?:[Cc]yclones?|[Tt]yphoons?|[Hh]urricanes?|[Ss]torms?|[Dd]epressions?|Drs?\.?|Mrs?\.?|Ms\.?|Prof(?:\.|essor)|(?:[Cc]hair|[Ss]pokes)(?:man|woman|person)|[Cc]hief|[Cc]ommander|[Cc]ommissioner|[Cc]oordinator|[Dd]irector|[Gg]overnor|[Mm]ayor|[Mm]inister|[Oo]fficer|[Pp]remier|[Pp]resident|[Ss]ecretary) $/u;

/** "A, B and ": a name stands before it in the same row; not "on 9 March, ". */
const LISTED_BEFORE = latin(
  String.raw`(?<!\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{Ll}{0,6})(?<=(?<![\p{L}’'-])\p{Lu}[\p{L}’'.-]*\)?)(?:\sand|,|, and)\s(?:the\s)?$`,
);

/** "In Alder Province, the Birch health zone": the one lies in the other. */
const IN_ONE = /^\W*(?:in|across|within) [^,;]*,\s(?:the\s)?$/i;

function isListed(subject: RegExpExecArray | null, lead: string): boolean {
  const name = subject?.[1] ?? '';
  return (
    subject !== null &&
    !knownPlace(cleanPlace(name) ?? name) &&
    LISTED_BEFORE.test(lead.slice(0, lead.indexOf(name))) &&
    !IN_ONE.test(lead.slice(0, lead.indexOf(name)))
  );
}
