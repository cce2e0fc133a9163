import { NAMES_WITH_COMMAS } from '../tables/areas';

const NUMBERED = '(?:Region|District|Division|Province|Zone) \\d{1,2}(?:-[A-C])?(?![\\d,.]*\\d)';
const NAME_WORD = "(?:(?:St|Ste|Sto|Sta|Mt|Ft|Pto|Brgy)\\.|(?:\\p{Lu}\\.){2,3}|\\p{Lu}[\\p{L}\\p{N}’'-]*)";
/** A capitalised name: words joined by blanks, "of", "and" between capitals, "@" and "&". */
export const NAME = `(?:${[...NAMES_WITH_COMMAS.keys()].join('|')}|${NUMBERED}|${NAME_WORD}(?:(?: (?:of|de|del|da|do|dos|das|e|di|la|le|les|and|the|upon|el|al|y|@|&|-)(?: the)?)? ${NAME_WORD}){0,6})`;
/** Words of a lower case behind a name that say what sort of place it is. */
export const SORT = `(?: (?:local authority|local government|health board|health zone|council|areas?|region|province|city|county|district|prefecture|regency|state|municipality|governorate|department|division|parish|township|village|town|island|zone)(?: areas?)?)?`;
