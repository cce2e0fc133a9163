import type { Mention } from '../mentions';
import { metricOfLabel } from '../metrics/metricTables';
import { knownPlace } from '../places/knownPlaces';
import { placeOfLabel } from '../places/placeOfLabel';
import { MONTH_IN_ANY_CASE } from '../tables/calendar';
import { latin } from './latin';
import { splitNoun } from './nounPhrase';

const IS_MONTH = new RegExp(`^${MONTH_IN_ANY_CASE}$`, 'iu');

const LABEL_BEFORE = latin(
  String.raw`(?:^|[.;/\n]\s)[\s•*·–-]*(?:The |Total |Number of )?(\p{L}[^.;:：()\d]{1,50}?)\s*[:：]\s*$`,
);

/** "Premises inspected in the campaign of 14–16 June: 94,220": the label is the whole sentence, what it counts its first words. */
const LONG_LABEL = latin(
  String.raw`^[\s•*·–-]*(?:The |Total |Number of )?(\p{L}[^:：;.]{3,110}?)\s*[:：]\s*$`,
);
const SAYS_WHAT = latin(String.raw`^\p{L}+(?:s|people) (?:\p{Ll}+(?<!ne)ed)$`);

/** What such a label counts, where the tables know it or it says what was done; nothing else. */
function longLabel({ before, opening }: Mention): string {
  const label = opening.trim() === before.trim() ? LONG_LABEL.exec(before)?.[1] : undefined;
  if (label === undefined || /^in /iu.test(label)) return '';
  const { noun } = splitNoun(` ${label.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase())}`);
  return noun !== '' && (metricOfLabel(noun) !== null || SAYS_WHAT.test(noun)) ? noun : '';
}

/** "Cases that are contacts of known cases" are cases. */
const RELATIVE = /(?<=\bcases) (?:that|which) .*$/i;
/** "Landslides: 291": one word that no list of places has. */
const PLURAL = latin(String.raw`^\p{Lu}\p{Ll}{2,}s$`);

/** "Houses damaged: 514,217": the label that stands for the noun, or nothing. */
function labelBefore({ before, numeral }: Mention): string {
  const words = before.slice(0, before.length - (numeral.start - numeral.lead)).slice(-80);
  const label = (LABEL_BEFORE.exec(words)?.[1] ?? '').replace(RELATIVE, '');
  // "January: 36": when, not what.
  if (IS_MONTH.test(label) || KIND_ALONE.test(label) || /^\p{L}+-wise\b/u.test(label)) return '';
  // A capital that only opens the line is none: "Bridges: 157".
  return placeOfLabel(label) === null || (PLURAL.test(label) && knownPlace(label) === null)
    ? label.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase())
    : '';
}

const NAMED_BEFORE = latin(String.raw`(?:^|[.;] )(?:The )?(\p{L}[\p{L} -]{2,30}), $`);
const DISEASE_ALONE = /^(?:total |new |confirmed )?(?:COVID(?:-19)?|coronavirus|SARS-CoV-2)$/iu;

/** "Domestic: 24.4 million" of the passengers just told. */
const KIND_ALONE =
  /^(?:domestic|international|local|foreign|commercial|residential|public|private|urban|rural)$/iu;

/** The noun of a number: the words behind it, or the label before it where those are none or only say people. */
export function nounOf(mention: Mention): string {
  // "Firefighters, 260 of them, tackled": they are named before.
  const named =
    /^of them$/i.test(mention.noun) && mention.predicate.startsWith(',')
      ? NAMED_BEFORE.exec(mention.gap)?.[1]
      : undefined;
  if (named !== undefined) return named.toLowerCase();
  // "93,402 total COVID-19 have been confirmed": the disease alone is no noun.
  const noun = mention.noun.replace(DISEASE_ALONE, '');
  if (
    noun !== '' &&
    !/^(?:people|persons|individuals)(?: (?:identified|listed|named))?$/i.test(noun) &&
    !/^(?!family|supply)\w+ly$/i.test(noun)
  )
    return noun;
  const label = labelBefore(mention) || longLabel(mention);
  const known = label !== '' && metricOfLabel(label) !== null;
  // "In dormitories: 10" says where, "In hospital: 10" how they are.
  return known || (label !== '' && noun === '' && !/^in /iu.test(label)) ? label : noun;
}
