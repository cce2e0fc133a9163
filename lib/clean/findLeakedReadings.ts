import { PLAIN_READING, READING } from '../text/readings';
import type { Cleaner } from './cleaners';
import { isCommonCharacter } from './commonCharacters';
import { damage } from './findMirrorDamage';

/** Anything in brackets that a reading without tone marks could be. */
const BRACKETED = /[(\uff08][a-z]{1,6}[)\uff09]/g;
/** So many readings without tone marks are no chance, if next to nothing else of their kind stands in brackets. */
const LEAST_PLAIN = 6;
const MOST_OTHERS = 0.05;

/** Words of texts that speak about readings: there glosses are meant. */
const READING_WORDS: readonly string[] = [
  '声调',
  '多音字',
  '念作',
  '拼音',
  '注音',
  '生僻字',
  '聲調',
  '發音',
  '发音',
  '读作',
  '读音',
  '讀作',
  '讀音',
  '音同',
];

/** Readings that a mirror's converter has leaked into a text (kind M): they go where common characters in the middle of words have them. */
export const findLeakedReadings: Cleaner = {
  name: 'findLeakedReadings',
  why: 'before injected pieces: on a mirror of a polluted page they stand inside the pieces, and would break the count between them',
  isEastAsian: true,
  find({ text }) {
    const found = readingsIn(text);
    if (found.length === 0) return [];
    const common = found.filter((match) => isCommonCharacter(match[1] ?? ''));
    const inWords = found.filter((match) =>
      /\p{Script=Han}/u.test(text[match.index + match[0].length] ?? ''),
    );
    const meant = READING_WORDS.some((word) => text.includes(word));
    const proved =
      !meant && common.length >= 2 && 2 * inWords.length >= found.length && 2 * common.length > found.length;
    return found.map((match) => {
      const isCommon = common.includes(match);
      return damage(match.index, match.index + match[0].length, proved && isCommon, [
        `reading of the ${isCommon ? 'common' : 'rare'} character ${match[1]} before it`,
        `${found.length} such readings in the text`,
      ]);
    });
  },
};

function readingsIn(text: string): readonly RegExpExecArray[] {
  const toned = [...text.matchAll(READING)];
  if (toned.length > 0) return toned;
  const bracketed = text.match(BRACKETED)?.length ?? 0;
  if (bracketed < LEAST_PLAIN) return [];
  const plain = [...text.matchAll(PLAIN_READING)];
  const single = plain.reduce((sum, [reading]) => sum + reading.split(/[)\uff09]/u).length - 1, 0);
  return single >= bracketed * (1 - MOST_OTHERS) ? plain : [];
}
