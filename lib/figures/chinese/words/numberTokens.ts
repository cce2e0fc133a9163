import { textBefore } from '../../../text/beside';
import type { Work } from '../../../work';
import { readNumerals } from '../../numerals';
import { type Unit, unitAt } from '../../tables/units';
import { approxBehind, isRange, minusBefore, opensColdRange } from '../numbers/ranges';
import { unitLeftOut } from '../numbers/unitLeftOut';
import { whyNotFigure } from '../numbers/whyNotFigure';
import type { NumberToken } from './token';

/** 规模7.2强震: the word after the number is no grade of 震度 (6强, 5弱). */
const GRADES = /^[强弱](?![,。、;:)\n]|$)/;
const FOR_A_WHILE = /^一度[一-龥](?<!电|数|温)/;
const PERCENT: Unit = { unit: '%', class: 'percent' };
/** Numbers between two pauses. */
const PIECE = 200;

/** The numbers of a folded text with their units, ranges joined, and why some of them are no figures. */
export function* numberTokens(folded: string, original: string): Work<readonly NumberToken[]> {
  const found: NumberToken[] = [];
  for (const numeral of readNumerals(folded, original)) {
    if (found.length % PIECE === 0) yield;
    // 260户一度停电: for a while, and no number that its words would end at.
    if (FOR_A_WHILE.test(folded.slice(numeral.start, numeral.end + 2))) continue;
    const last = found.at(-1);
    const near = last && numeral.start - last.end <= 2;
    const why = whyNotFigure(folded, numeral, near ? last.why : null);
    const read = numeral.tenths ? { value: PERCENT, end: numeral.after } : unitAt(folded, numeral.after);
    const unit =
      read && GRADES.test(folded.slice(read.end - 1, read.end + 1))
        ? null
        : unitLeftOut(folded, numeral, read);
    const end = why === null && unit ? unit.end : numeral.end;
    const behind = why === null && unit ? approxBehind(folded, end) : null;
    const minus =
      why === null &&
      (unit?.value.class === 'temperature' ||
        unit?.value.unit === '度' ||
        (!unit && opensColdRange(folded, numeral.end)) ||
        (unit?.value.class === 'percent' &&
          /(?:[为是达]|增长|增速)-$/.test(textBefore(folded, numeral.start, 3))))
        ? minusBefore(folded, numeral.start)
        : 0;
    const token: NumberToken = {
      kind: 'number',
      start: numeral.start - (minus === 1 ? 1 : 0),
      end: behind ? end + 2 : end,
      numberEnd: numeral.end,
      value: minus > 0 ? -numeral.value : numeral.value,
      valueMax: null,
      upper: null,
      approx: numeral.approx ?? behind,
      unit: why === null ? (unit?.value ?? null) : null,
      spelled: numeral.spelled,
      withNext: false,
      paired: false,
      why,
    };
    if (last && why === null && isRange(folded, last, token)) {
      found[found.length - 1] = {
        ...last,
        valueMax: token.value,
        unit: last.unit ?? token.unit,
        withNext: true,
      };
      found.push({ ...token, upper: 'range' });
    } else if (last && why === null && last.why === null && folded.slice(last.end, token.start) === '+') {
      found[found.length - 1] = { ...last, unit: last.unit ?? token.unit, withNext: true };
      found.push({ ...token, upper: 'sum' });
    } else found.push(token);
  }
  return found;
}
