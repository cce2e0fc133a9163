import { HAN, isHan, isLatin, KINDS } from './characters';
import { lengthsOf } from './mayBeWord';
import { latinWord, lengthOfFirst, type SplitText, splitText } from './splitText';
import { type Units, type Vocabulary, WORD } from './units';

/** Chinese characters of the vocabulary in use; filled and emptied each time, since a new table would cost more than the text. */
const known = new Int16Array(65536).fill(-1);

/** Lets something be done with a table of a vocabulary's Chinese characters, by their code: -1 for any other. */
export function withCharacters<Result>(vocabulary: Vocabulary, use: (numbers: Int16Array) => Result): Result {
  for (const [word, number] of vocabulary) {
    const code = word.charCodeAt(0);
    if (isHan(code)) known[code] = number;
  }
  try {
    return use(known);
  } finally {
    for (const word of vocabulary.keys()) known[word.charCodeAt(0)] = -1;
  }
}

/**
 * Splits a text into units.
 * @param limit only the first so many UTF-16 units of the text are read
 */
export function readUnits(text: string, vocabulary: Vocabulary, limit?: number): Units {
  return nameWords(splitText(text, limit), vocabulary);
}

/** A text split for a vocabulary: one whose Latin words stand within others of the text has it split anew. */
export function splitFor(plain: SplitText, vocabulary: Vocabulary): SplitText {
  const own = latinAmongHan(vocabulary);
  const isWhole = (unit: number) => {
    const word = latinWord(plain, unit);
    return lengthOfFirst(word, own) === word.length;
  };
  return own.length === 0 || plain.latin.every(isWhole)
    ? plain
    : splitText(plain.text, plain.limit, own, plain.room);
}

/** Numbers the words of a text by a vocabulary. */
export function nameWords(plain: SplitText, vocabulary: Vocabulary): Units {
  const whole = splitFor(plain, vocabulary);
  const { text, latin, limit, ...split } = whole;
  const { length, start, end, sort } = split;
  const id = split.room.copy(split.id, length);
  const named: number[] = [];
  const { hasHan, hasLatin } = scriptsOf(vocabulary);
  if (!hasHan) {
    // A list of words is gone through faster than the units that they are among; of most the first letter and the length tell that the title
    // has them not, which takes less than to look them up.
    const lengths = lengthsOf(vocabulary.keys());
    for (let word = 0; word < latin.length; word += 1) {
      const unit = latin[word] ?? 0;
      const from = start[unit] ?? 0;
      const length = 1 << (((end[unit] ?? 0) - from) & 31); // as in `mayBeWord`
      if (((lengths[text.charCodeAt(from) & 31] ?? 0) & length) === 0) continue;
      const number = vocabulary.get(latinWord(whole, unit));
      if (number === undefined) continue;
      id[unit] = number;
      named.push(unit);
    }
    return { ...split, id, named };
  }
  withCharacters(vocabulary, (numbers) => {
    for (let u = 0; u < length; u += 1) {
      const code = text.charCodeAt(start[u] ?? 0);
      let number = numbers[code] ?? -1;
      if (number < 0) {
        if (!hasLatin || sort[u] !== WORD || KINDS[code] === HAN) continue;
        number = vocabulary.get(latinWord(whole, u)) ?? -1;
        if (number < 0) continue;
      }
      id[u] = number;
      named.push(u);
    }
  });
  return { ...split, id, named };
}

/** Whether a vocabulary has Chinese characters, and whether it has other words. */
function scriptsOf(vocabulary: Vocabulary): { readonly hasHan: boolean; readonly hasLatin: boolean } {
  let han = 0;
  for (const word of vocabulary.keys()) if (isHan(word.charCodeAt(0))) han += 1;
  return { hasHan: han > 0, hasLatin: han < vocabulary.size };
}

/** Latin words of a title in Chinese: put beside another Latin word they look like one with it. */
function latinAmongHan(vocabulary: Vocabulary): readonly string[] {
  const latin: string[] = [];
  let hasHan = false;
  for (const word of vocabulary.keys()) {
    const code = word.charCodeAt(0);
    if (isHan(code)) hasHan = true;
    else if (word.length > 1 && isLatin(code)) latin.push(word);
  }
  return hasHan ? latin : [];
}
