import { codeTest } from '../../text/codeTest';

/** A character of the Chinese script. */
export const HAN = /\p{Script=Han}/u;

/** The same of a UTF-16 unit by its code; NaN, beyond a text's ends, is none. Asked beside every string that comes again. */
export const isHanScript = codeTest(HAN);
