import { textBefore } from '../../../text/beside';
import type { Token } from '../words/tokens';

/** How far before a place those stand who act with it. */
const REACH = 10;
const WITH = /(?:联同|会同|协同|偕同)[一-龥、及和]{0,6}$/;

/** 海关联同内地部门破获: whom the authority acted with, and not where it counts. */
export function isPartner(token: Token, text: string): boolean {
  return (
    token.kind === 'word' && token.meaning.place !== null && WITH.test(textBefore(text, token.start, REACH))
  );
}
