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

/** "There are 12 patients at the Alder Hospital" */
export function patientsAt({ noun, predicate }: CountedNoun): Named | undefined {
  return /\bpatients$/i.test(noun) && AT_HOSPITAL.test(predicate)
    ? { metric: 'in_hospital', words: noun }
    : undefined;
}
