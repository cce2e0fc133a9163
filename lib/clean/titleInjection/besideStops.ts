import { isHan } from './characters';
import { lengthsOf, mayBeWord } from './mayBeWord';
import { splitFor, withCharacters } from './nameWords';
import type { Field } from './readField';
import type { SplitText } from './splitText';
import type { TitlePool } from './titlePool';
import { MARK, type Units, WORD } from './units';

/** What words of a title are put down in while their field is in use; used again and again, since to get new room takes longer than to fill it. */
interface Room {
  readonly id: Int16Array;
  readonly ahead: Int32Array;
  readonly behind: Int32Array;
}

function roomFor(size: number): Room {
  return { id: new Int16Array(size), ahead: new Int32Array(size + 1), behind: new Int32Array(size + 1) };
}

let kept: Room | null = null;

/**
 * What is known of a text where words of the titles stand right beside its stops, and nothing elsewhere: a glance at grids asks for no
 * other place, and at most of them no such word stands.
 * @param stopsOf the marks and anchors that are looked at
 * @param use gets the field, which is gone once it is done
 */
export function besideStops<Result>(
  plain: SplitText,
  pool: TitlePool,
  stopsOf: (units: Units) => Int32Array,
  use: (field: Field) => Result,
): Result {
  const split = splitFor(plain, pool.vocabulary);
  const { length, sort } = split;
  const stops = stopsOf(split);
  if (!kept || kept.id.length < length) kept = roomFor(length);
  const { ahead, behind } = kept;
  const id = kept.id.subarray(0, length);
  id.set(split.id.subarray(0, length));
  ahead.fill(0);
  behind.fill(0);
  const number = numberer(split, pool);
  withCharacters(pool.vocabulary, (numbers) => {
    const nameAt = (unit: number) => {
      const word = sort[unit] === WORD ? number(unit, numbers) : -1;
      if (word >= 0) id[unit] = word;
      return word >= 0;
    };
    for (let i = 0; i < stops.length; i += 1) {
      const stop = stops[i] ?? 0;
      let end = stop + 1;
      while (end < length && nameAt(end)) end += 1;
      ahead[stop + 1] = end - stop - 1;
      if (sort[stop] !== MARK) continue;
      let start = stop;
      while (start > 0 && nameAt(start - 1)) start -= 1;
      behind[stop] = stop - start;
    }
  });
  return use({ units: { ...split, id, stops }, pool, ahead, behind });
}

/** Makes what gives a word's number in a vocabulary; -1 for one that is not in it. */
function numberer(
  { text, start, end }: SplitText,
  { vocabulary }: TitlePool,
): (unit: number, numbers: Int16Array) => number {
  const lengths = lengthsOf(vocabulary.keys());
  return (unit, numbers) => {
    const from = start[unit] ?? 0;
    const code = text.charCodeAt(from);
    if (isHan(code)) return numbers[code] ?? -1;
    const to = end[unit] ?? from;
    if (!mayBeWord(lengths, code, to - from)) return -1;
    return vocabulary.get(text.slice(from, to).toLowerCase()) ?? -1;
  };
}
