import { textBefore, textBehind } from '../../../text/beside';
import { placeIn } from '../words/token';
import type { Token } from '../words/tokens';

/** How far before a place those stand who act with it. */
const REACH = 10;
const WITH = /(?:联同|会同|协同|偕同)[一-龥、及和]{0,6}$/;

/** 根据合肥市公安局统一部署，巢湖市公安局…: on whose orders somebody acted. */
const ON_ORDERS = /(?:根据|按照|遵照)[一-龥]{0,4}$/;
const ORDERED = /^[一-龥]{0,16}(?:部署|安排|要求|指示)[,，]/;

/** 海关联同内地部门破获: whom the authority acted with, or on whose orders, and not where it counts. */
export function isPartner(token: Token, text: string): boolean {
  if (!placeIn(token)) return false;
  const before = textBefore(text, token.start, REACH);
  return WITH.test(before) || (ON_ORDERS.test(before) && ORDERED.test(textBehind(text, token.end, 24)));
}
