import { findNotFigures } from './findNotFigures';
import { type Numeral, readNumerals } from './readNumerals';

/** The numbers of a text outside every date, time, age, id and the like. */
export function countingNumerals(text: string): readonly Numeral[] {
  const not = findNotFigures(text);
  let next = 0;
  let reach = -1;
  return readNumerals(text).filter(({ start, end }) => {
    for (let span = not[next]; span && span.start < end; span = not[++next])
      reach = Math.max(reach, span.end);
    return start >= reach;
  });
}
