import { lettersOf } from '../../text/lettersOf';

/** A text reduced to its letters and digits, so that two versions of a title compare equal whatever their marks and width. */
export function keyOf(text: string): string {
  return isKey(text) ? text : lettersOf(text.normalize('NFKC').toLowerCase());
}

/** Whether nothing would be changed, told by the codes: short Chinese lines have nothing but letters. */
function isKey(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isPlain = (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
    if (!isPlain && !(code >= 0x4e00 && code <= 0x9fff)) return false;
  }
  return true;
}

/** One line, white space collapsed. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
