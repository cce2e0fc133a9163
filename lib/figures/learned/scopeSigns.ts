import type { Comparison } from './compareCounts';
import type { Signs } from './softmax';
import type { Counted, WordsAround } from './wordsAround';

/** What else a figure's sign may come from than the words round it. */
export interface Setting {
  readonly title: readonly string[];
  readonly epidemic: boolean;
  readonly comparison: Comparison;
}

/** A clause goes from one of these, or from another number, to the next. */
const STOPS = new Set(['#', ';', ':']);
/** Words of a title or of the sentence before say less of a number than its own sentence. */
const FROM_AFAR = 0.5;
/** A total is so many times, in powers of ten, what a day's count is; more says no more. */
const MOST_RANK = 3;

/**
 * What stands round a figure that may tell whether it counts what is new, so far or now: words and pairs of words by where they stand,
 * its metric, and how it compares with other counts of that metric.
 */
export function scopeSigns(figure: Counted, around: WordsAround, setting: Setting): Signs {
  const signs = new Map<string, number>();
  const { before, behind, last, heading, sentence } = around;
  const clause = before.slice(before.findLastIndex((word) => STOPS.has(word)) + 1);
  const comma = clause.slice(clause.lastIndexOf(',') + 1);
  const stop = behind.findIndex((word) => STOPS.has(word));
  const clauseBehind = stop < 0 ? behind : behind.slice(0, stop);
  grams(signs, 'c<', clause);
  grams(signs, 'c>', clauseBehind);
  grams(signs, 'k<', comma);
  grams(signs, 's<', before);
  grams(signs, 's>', behind);
  for (const at of [1, 2, 3]) {
    signs.set(`<${at} ${before.at(-at) ?? '^'}`, 1);
    signs.set(`>${at} ${behind[at - 1] ?? '$'}`, 1);
  }
  grams(signs, 'o', before.slice(0, 5));
  grams(signs, 't', setting.title, FROM_AFAR);
  grams(signs, 'p', last, FROM_AFAR);
  grams(signs, 'h', heading, FROM_AFAR);
  ofMetric(signs, figure, setting);
  if (sentence === 0) signs.set('first', 1);
  if (figure.isPart) signs.set('part', 1);
  signs.set('always', 1);
  return signs;
}

/** Words and pairs of words. */
function grams(signs: Map<string, number>, where: string, words: readonly string[], strength = 1): void {
  for (const [at, word] of words.entries()) {
    signs.set(`${where} ${word}`, strength);
    const next = words[at + 1];
    if (next !== undefined) signs.set(`${where} ${word} ${next}`, strength);
  }
}

function ofMetric(signs: Map<string, number>, figure: Counted, { epidemic, comparison }: Setting): void {
  const { metric, value } = figure;
  const kind = epidemic ? 'e' : 'o';
  signs.set(`m ${metric}`, 1);
  signs.set(`m${kind} ${metric}`, 1);
  signs.set(`m _${metric.slice(metric.lastIndexOf('_') + 1)}`, 1);
  signs.set(`kind ${kind}`, 1);
  signs.set('digits', Math.min(7, String(Math.trunc(Math.abs(value))).length) / 5);
  const { least, most } = comparison.get(metric) ?? { least: value, most: value };
  signs.set('rank', Math.min(MOST_RANK, Math.log10((Math.abs(most) + 1) / (Math.abs(value) + 1))));
  if (most > value) signs.set('bigger', 1);
  if (least < value) signs.set('smaller', 1);
}
