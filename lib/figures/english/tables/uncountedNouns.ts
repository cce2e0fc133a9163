import { latin } from '../words/latin';
/** Heads of noun phrases that are buildings or furnishings, whatever describes them: isolation beds, evacuation centres. */
export const FACILITIES =
  /\b(?:beds|centres?|centers?|facilit(?:y|ies)|hospitals?|laborator(?:y|ies)|rooms|shelters|sites|stations|units|wards|clinics)$/i;

/** How many places of a kind: says how far, counts nothing. Countries and states are counted, they stand in the bulletins' own totals. */
export const PLACES_OF_A_KIND =
  /\b(?:(?<!member )states|provinces|(?:provincial-level )?regions|cities|counties|districts|municipalities|prefectures|townships|towns|villages|barangays|governorates|suburbs|upazilas|departments|(?<!risk )areas|boroughs|parishes|communes|cantons|oblasts|postcodes|islands|atolls|locations|localities|communities|jurisdictions|neighbou?rhoods|places|LGAs|health (?:areas|districts|regions|units|zones))$/i;

/** Where people are taken and what takes them there: told of those who went, not counted. */
export const TAKEN_TO =
  /\b(?:hospitals|clinics|(?:medical|health) cent(?:re|er)s|(?:medical|health|treatment) (?:facilities|units)|ambulances|planes|aircraft|flights|buses|coaches|trains|ferries|helicopters)$/i;

/** Of these it is told what became of them, or how far something went. */
export const COUNTED_IF_TOLD = latin(
  String.raw`^(?:[\p{L}-]+ ){0,2}(?:hospitals|clinics|dams|forces|agencies|departments|councils|divisions)$`,
  'i',
);

/** Relatives, sides, storeys: told about, not counted. */
export const NOT_COUNTED =
  /\b(?:friends|relatives|siblings|brothers|sisters|sons|daughters|parents|colleagues|flatmates|housemates|sides|things|ways|parts|steps|measures|reasons|factors|types|kinds|stages|phases|categories|options|questions|rounds|versions|languages|points|storeys|stories|floors|golden hours|times|increases|decreases|rises|declines|drops|gains)$/i;
