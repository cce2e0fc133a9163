import { remembered } from '../../remembered';
import type { TitlePool } from './titlePool';
import { titleWords } from './titleWords';

/** Marks, numbers and spaces between phrases: 人 and 青海 of a title that says 5人、青海2人 follow each other in no text. */
const PARTING =
  /[\d\uFF10-\uFF19\uFF0C\u3001\uFF1A\uFF1B\u3002\uFF01\uFF1F\uFF5C,:;!?|\u2026\u2014]|(?<=[^a-z\s])\s/iu;

/** Pairs of words that a title says one right after the other, as its pool has pairs. */
export const saidTogether = remembered(({ titles, vocabulary }: TitlePool): ReadonlySet<number> => {
  const pairs = new Set<number>();
  for (const part of titles.flatMap((title) => title.split(PARTING))) {
    let before = -1;
    for (const word of titleWords(part)) {
      const number = vocabulary.get(word) ?? -1;
      if (before >= 0 && number >= 0) pairs.add(before * 4096 + number);
      before = number;
    }
  }
  return pairs;
});
