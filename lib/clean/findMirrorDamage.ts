import type { Cut } from '../text/cuts';
import type { Cleaner } from './cleaners';
import { isCommonCharacter } from './commonCharacters';
import { TITLE_LABEL } from './findEchoes';

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

/** Doubled marks: the first of two that cannot follow one another (converters add their own). ，、 ，。 ，， 、， … */
const DOUBLED =
  /(?<=[\p{Script=Han}0-9\uff09\u201d\u300b)])[,\uff0c\u3001\uff1b\uff1a](?=[,;\uff0c\u3001\u3002\uff1b\uff1a](?![,;\uff0c\u3001\u3002\uff1b\uff1a.]))/gu;

/** 11 as a broken converter writes it (165438+0), seen on mirrored pages. */
const BROKEN_ELEVEN = /165438\+\d?/g;

/** What a mirror's converter has added to a text (kind M): leaked readings and doubled marks go, broken numbers are marked. */
export const findMirrorDamage: Cleaner = {
  name: 'findMirrorDamage',
  why: 'after injected pieces: one that ends at a mark would look doubled',
  find({ text }) {
    return [...glosses(text), ...doubledMarks(text), ...brokenNumbers(text)].sort(
      (a, b) => a.start - b.start,
    );
  },
};

/** A title without what a mirror has added to it. Only for pages whose text is proved to be damaged so. */
export function mendTitle(title: string): string {
  return title.replace(GLOSS, '').replace(DOUBLED, '').replace(TITLE_LABEL, '');
}

function glosses(text: string): readonly Cut[] {
  const found = [...text.matchAll(GLOSS)];
  if (found.length === 0) return [];
  const common = found.filter((match) => isCommonCharacter(match[1] ?? ''));
  const inWords = found.filter((match) => /\p{Script=Han}/u.test(text[match.index + match[0].length] ?? ''));
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
}

function doubledMarks(text: string): readonly Cut[] {
  const found = [...text.matchAll(DOUBLED)];
  return found.map((match) => {
    const next = text[match.index + 1] ?? '';
    const proved = found.length >= 2 || next !== match[0];
    return damage(match.index, match.index + 1, proved, [`doubled mark ${match[0]}${next}`]);
  });
}

function brokenNumbers(text: string): readonly Cut[] {
  return [...text.matchAll(BROKEN_ELEVEN)].map((match) =>
    damage(match.index, match.index + match[0].length, false, [
      'a number broken by a converter, probably 11',
    ]),
  );
}

function damage(start: number, end: number, applied: boolean, evidence: readonly string[]): Cut {
  return { kind: 'mirror-damage', start, end, confidence: applied ? 0.95 : 0.5, evidence, applied };
}
