import { CURRENCY_BEHIND } from '../metrics/readMoney';
import type { Node } from '../nodes';

/** "43 103 confirmed (2560 new)": the day's count stands beside the total, not in its split. */
export function isDaysCount(part: Node | undefined, host: Node | undefined): boolean {
  return (
    part?.scope === 'new' &&
    host?.scope !== 'new' &&
    !/\b(?:of|includ)/i.test(part.mention.gap) &&
    !/\bof (?:them|whom|which|these)\b/i.test(part.mention.after)
  );
}

/** "down from 64 the week before": no whole of anything. */
export function isBeforeCount(node: Node | undefined): boolean {
  const words = node?.mention;
  // "106 per cent higher than the 180,072 of the same period last year"
  if (
    words !== undefined &&
    /\bthan the\s*$/i.test(words.gap) &&
    /\b(?:last year|previous year|(?:19|20)\d\d)\b/i.test(words.after)
  )
    return true;
  if (
    words !== undefined &&
    /^(?:the (?:day|week|month))?$/i.test(words.noun) &&
    /^[^\p{L}]*from $/iu.test(words.gap)
  )
    return true;
  // "61,832 tests, after 67,044 the day before"
  if (
    words !== undefined &&
    /\bafter\s*$/i.test(words.gap) &&
    /^(?: [a-z]+){0,2} (?:the (?:day|week|month) before|in the previous)\b/i.test(words.after)
  )
    return true;
  return /\b(?:up|down|fall|drop|rise|increase|decrease|decline|jump) from (?:the )?\s*$|\b(?:compared(?: (?:with|to))?|versus|against)\s*$/i.test(
    node?.mention.gap ?? '',
  );
}

/** "66.9 million yuan (10.5 million U.S. dollars)": the same again. */
export function isOtherMoney(part: Node | undefined, host: Node | undefined): boolean {
  const money = [part, host].map(
    (node) => node && (node.mention.numeral.currency ?? CURRENCY_BEHIND.exec(node.mention.after)?.[0]),
  );
  return money.every((one) => one !== undefined && one !== null) && money[0] !== money[1];
}
