import { latin } from '../words/latin';
import type { CountedNoun, Named } from './countedNoun';

const AT_HOSPITAL = latin(
  String.raw`^(?:currently |still |now )*(?:at|in) (?:the )?(?:\p{Lu}[\p{L}.’'-]* |of |and ){1,5}(?:Hospitals?|Infirmary|Medical Cent(?:re|er))\b`,
);

/** "801 patients were released", "given the all-clear" */
export function patientsReleased({ noun, predicate }: CountedNoun): Named | undefined {
  return /\bpatients?$/i.test(noun) &&
    /^(?:were|was|have been|has been) (?:released|given the all-clear)\b/i.test(predicate)
    ? { metric: 'recovered', words: noun }
    : undefined;
}

/** "There are 1,612 patients in health facilities" */
export function patientsIn({ noun, predicate }: CountedNoun): Named | undefined {
  return /\bpatients$/i.test(noun) &&
    /^(?:(?:are|currently|now|being|treated|admitted) )*(?:in|at|to) (?:\w+ ){0,2}health facilities\b/i.test(
      predicate,
    )
    ? { metric: 'in_hospital', words: noun }
    : undefined;
}

/** "Port Hospital has 132 patients": of whom a hospital tells. */
const HOSPITAL_HAS =
  /\b(?:hospitals?|clinics?|infirmary|medical cent(?:re|er)|wards?|treatment cent(?:re|er)s?)\b[^.;,]{0,40}?\b(?:had|has|have|hold(?:s|ing)?|held|is caring for|(?:are|is|was|were) (?:now )?(?:caring for|looking after|treating)) (?:(?:about|some|over|nearly|more than|around) )?$/i;
export function patientsOf({ noun, lead, mention }: CountedNoun): Named | undefined {
  return noun !== '' &&
    /\b(?:patients?|inpatients?|people|persons|children)(?: (?:today|this (?:morning|afternoon|evening|week)))?$/i.test(
      noun,
    ) &&
    !/\bnew\b/i.test(noun) &&
    HOSPITAL_HAS.test(mention.opening.slice(-90)) &&
    lead !== ''
    ? { metric: 'in_hospital', words: noun }
    : undefined;
}

/** "There are 12 patients at the Alder Hospital" */
export function patientsAt({ noun, predicate }: CountedNoun): Named | undefined {
  return /\bpatients$/i.test(noun) && AT_HOSPITAL.test(predicate)
    ? { metric: 'in_hospital', words: noun }
    : undefined;
}
