import { textBehind } from '../../../text/beside';
import { findNotFigures } from './findNotFigures';
import { type Numeral, readNumerals } from './readNumerals';

/** The numbers of a text outside every date, time, age, id and the like. */
export function countingNumerals(text: string): readonly Numeral[] {
  let next = 0;
  let reach = -1;
  const all = readNumerals(text);
  const not = findNotFigures(text, all);
  return all.filter(({ start, end, percent }, index) => {
    // "seventeen (17) patients": once in words, once in digits, of which the per cent tells more: "Seventy-two (72%)".
    const [last, own, later] = [all[index - 1], all[index], all[index + 1]];
    if (isInDigits(text, last, own) && !(percent && !last?.percent)) return false;
    if (isInDigits(text, own, later) && later?.percent && !percent) return false;
    for (let span = not[next]; span && span.start < end; span = not[++next])
      reach = Math.max(reach, span.end);
    return start >= reach;
  });
}

/** Whether a bracket says a word for a number again in digits. */
function isInDigits(text: string, word: Numeral | undefined, digits: Numeral | undefined): boolean {
  return (
    word?.form === 'word' &&
    digits?.form === 'digits' &&
    word.value === digits.value &&
    /^ \($/u.test(text.slice(word.end, digits.start)) &&
    /^%?\)/u.test(textBehind(text, digits.end, 2))
  );
}
