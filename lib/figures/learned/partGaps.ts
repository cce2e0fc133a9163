import type { Known } from './partLayout';
import { markersIn, wordsIn } from './partWords';

/** What stands between a figure and the one before it. */
export interface Gap {
  readonly markers: ReadonlySet<string>;
  readonly words: readonly string[];
  readonly commas: number;
  readonly colon: boolean;
  readonly colonAtEnd: boolean;
  readonly semicolon: boolean;
  readonly sameClause: boolean;
}

/** Of more than this between two figures only so much is looked at, before the second. */
const FAR = 300;
const NEAR = 60;
const CLAUSE_END = /[,，;；。:：！？、\n()（）]|\.\s/;

/** What stands before each figure, back to the one before it. */
export function gapsOf(text: string, figures: readonly Known[], english: boolean): readonly Gap[] {
  return figures.map(({ start }, index) => {
    const from = figures[index - 1]?.end ?? 0;
    const words = text.slice(Math.max(from, start - FAR), Math.max(from, start));
    return {
      markers: new Set(markersIn(words)),
      words: words.length < NEAR ? [...new Set(wordsIn(words, english))] : [],
      commas: words.split(/[,，、]/).length - 1,
      colon: /[:：]/.test(words),
      colonAtEnd: /[:：]\s*\n/.test(words),
      semicolon: /[;；]/.test(words),
      sameClause: !CLAUSE_END.test(words),
    };
  });
}
