import { findNotFigures } from './findNotFigures';
import { type Numeral, readNumerals } from './readNumerals';

/** The numbers of a text outside every date, time, age, id and the like. */
export function countingNumerals(text: string): readonly Numeral[] {
  let next = 0;
  let reach = -1;
  const all = readNumerals(text);
  const not = findNotFigures(text, all);
  return all.filter(({ start, end, value, form }, index) => {
    // "seventeen (17) patients": once in words, once in digits.
    const last = all[index - 1];
    if (
      last?.form === 'word' &&
      form === 'digits' &&
      last.value === value &&
      /^ \($/u.test(text.slice(last.end, start)) &&
      text[end] === ')'
    )
      return false;
    for (let span = not[next]; span && span.start < end; span = not[++next])
      reach = Math.max(reach, span.end);
    return start >= reach;
  });
}
