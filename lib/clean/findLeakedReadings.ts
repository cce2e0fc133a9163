import type { Cleaner } from './cleaners';
import { isCommonCharacter } from './commonCharacters';
import { damage } from './findMirrorDamage';

/** A Chinese character with its reading in brackets, tone marks and all: what converters leak into mirrored pages. */
const GLOSS =
  /(?<=(\p{Script=Han}))[(\uff08]([a-z\u00fc]{0,3}[\u0101\u00e1\u01ce\u00e0\u014d\u00f3\u01d2\u00f2\u0113\u00e9\u011b\u00e8\u012b\u00ed\u01d0\u00ec\u016b\u00fa\u01d4\u00f9\u01d6\u01d8\u01da\u01dc][a-z\u00fc]{0,4})[)\uff09]/gu;

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
  find({ text }) {
    const found = [...text.matchAll(GLOSS)];
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

/** A text without any reading behind its characters. */
export function dropReadings(text: string): string {
  return text.replace(GLOSS, '');
}
