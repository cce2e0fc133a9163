import { letters } from '../../text/letters';

/** A way to reach somebody: an address, an account, a telephone number. */
const WAY =
  /\S{1,60}(?:@|[[(]at[\])])\S{1,60}\.\w{2,}|@\w{2,30}|(?:https?:\/\/|www\.)\S{1,80}|\+?[\d(][\d\s().-]{5,20}\d/gu;
/** What stands beside it: what kind of way it is. */
const KIND = letters(
  '\\b(?:and|at|bluesky|by|call|cell|contact|e-?mail|facebook|follow|instagram|linkedin|mail|me|mobile|office|on|or|phone|reach|tel|telephone|text|threads|twitter|via|write|x)\\b|[邮郵]箱|信箱|微信|[电電][话話]',
  'gi',
);
const LONGEST = 160;

/** Whether a line is nothing but ways to reach its author: an address or an account at least, and no other word. */
export function isContacts(text: string): boolean {
  if (text.length > LONGEST || !/@|[[(]at[\])]/iu.test(text)) return false;
  const rest = text.replace(WAY, ' ');
  return rest.length < text.length && !/[\p{L}\p{N}]/u.test(rest.replace(KIND, ' '));
}
