import type { Scope } from '../../../reading';
import type { Node } from '../nodes';
import { latin } from '../words/latin';
import type { Unscoped } from './nearScopes';
import { scopeOfMetric } from './scopeOfMetric';

/** Being taken to hospital happens once; being there is a state. */
const ADMITTED =
  /\bhospitali[sz]ations?\b|(?<!\bon )\badmissions?\b|\b(?:enough to be|ha[ds] to be|needed(?: to be)?|required|requiring|needing) (?:hospital|admi)|\b(?:have|has|had|were|was) (?:been |since been )?(?:hospitali[sz]ed|admitted|warded|(?:brought|moved|referred|rushed|sent|taken|transferred) (?:in)?to)\b|\b(?:need|requir)(?:ed|ing) (?:an? |to be )?(?:\w+ )?(?:hospital|in-?patient|in-?hospital|admission|admitted|intensive)|\bended up in\b|\bspent (?:[\w-]+ ){1,3}in\b|\btotal hospitali[sz]ed\b/i;
const EVENT = /\b(?:new|newly|additional|further|more|admissions?|admitted|became)\b/i;
/** Counted as they came in: "28 severe cases were reported". */
const REPORTED = latin(
  String.raw`^(?:(?:\p{L}+ ){0,4}(?:were|was|have been|has been) (?:reported|recorded|notified|registered)\b(?! to be\b)|(?:were|was) admitted\b)`,
  'i',
);

/** The scope that a metric has by its nature, unless its clause tells an event: those in hospital are a state, admissions none. */
export function natureScope({ node: { mention }, metric, near }: Unscoped): Scope | null {
  const { noun, predicate, opening } = mention;
  // "As of 1 p.m. 2,133 people were hospitalised": those who were there at that hour.
  const state =
    /^(?:(?:are|is) )?(?:currently |still |now )?in (?:the |a )?hospitals?\b|^(?:are|is) (?:currently |still |now )?(?:on admission|admitted|hospitali[sz]ed|warded)\b/i.test(
      predicate,
    ) ||
    (/^\W*as (?:of|at)\b/i.test(opening) && /^[^,;.]{0,40}\b(?:were|was) hospitali[sz]ed\b/i.test(predicate));
  // "147 hospitalised cases were reported" in the week.
  const ofWeek = near.otherwise === 'new' && /^hospitali[sz]ed (?:[\w-]+ )?cases$/i.test(noun);
  const event =
    /^(?:in_hospital|icu)$/u.test(metric) &&
    !state &&
    (ofWeek ||
      ADMITTED.test(`${noun} ${predicate}`) ||
      // "the number of cases admitted to hospitals to date is"
      /\badmitted\b.*\b(?:so far|to date)\b/i.test(mention.before) ||
      /\b(?:admitted|admitting|hospitali[sz](?:ed|ing)|put|sen(?:t|ding)) $/i.test(mention.before));
  // "24 severe cases have been admitted": counted as they came.
  const admitted =
    metric === 'severe' && /^(?:have|has) been (?:admitted|reported|recorded|notified)\b/i.test(predicate);
  return event || admitted ? null : scopeOfMetric(metric);
}

/** Its nature's scope, else the one that its own words say: "in intensive care yesterday: 99" is a state, "99 new admissions" are events. */
export function ownScope(figure: Unscoped): Scope | null {
  const { node, near } = figure;
  const reported = near.opening === 'new' && REPORTED.test(node.mention.predicate);
  const nature = natureScope(figure);
  // "16,422 hospitalizations, 3,622 in intensive care": of all so far.
  const ofStays =
    /^(?:icu|ventilated)$/u.test(figure.metric) &&
    near.whole?.metric === 'in_hospital' &&
    near.whole.scope !== 'current' &&
    /^in\b|^to\b/i.test(node.mention.predicate);
  if (ofStays && near.whole !== null) return near.whole.scope;
  const beds = /(?:^|_)beds(?:$|_)/u.test(figure.metric);
  return nature !== null && (beds || !isEvent(node)) && !reported ? nature : node.scope;
}

/** Whether a count of a state tells who came into it: "99 new admissions", "became seriously ill", "Total Hospitalized". */
function isEvent({ mention: { noun, before, predicate }, scope, cell }: Node): boolean {
  // A column "Admissions to date"
  if (/\b(?:cumulative|ever|so far|to date)\b/i.test(cell?.columnLabel ?? '')) return true;
  if (/^(?:became|developed)\b/i.test(predicate)) return true;
  if (scope === 'cumulative')
    return (
      /\b(?:total|cumulative)\b/i.test(noun) ||
      /^\W*(?:bringing|taking|which (?:brings|takes))\b/i.test(before) ||
      /^\W*hospitali[sz]ations?: $/i.test(before) ||
      /\bfor a total(?: of)?\s*$/i.test(before) ||
      /\btotal cases requiring\b/i.test(before)
    );
  return scope === 'new' && EVENT.test(`${before} ${noun} ${predicate.slice(0, 20)}`);
}
