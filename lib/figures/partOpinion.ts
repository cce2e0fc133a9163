import type { Figure } from '../reading';
import { checkSumsOf } from './checkSums';
import { PART_WEIGHTS } from './data/partWeights';
import { readSoftmax, type Softmax } from './learned/softmax';
import { weighParts } from './learned/weighParts';

let model: Softmax | null = null;

/**
 * The figures of a text, their tree weighed against how figures mostly hang together. An opinion that lays a fault at the source's
 * door, which the rules did not find, is none.
 */
export function partOpinion(text: string, figures: readonly Figure[], english: boolean): readonly Figure[] {
  model ??= readSoftmax(PART_WEIGHTS);
  const weighed = weighParts(text, figures, english, model.weights);
  const known = faultsOf(figures);
  return faultsOf(weighed).every((fault) => known.includes(fault)) ? weighed : figures;
}

/** Each sum that fails, by its whole and its parts. */
function faultsOf(figures: readonly Figure[]): readonly string[] {
  return checkSumsOf(figures)
    .filter(({ ok }) => !ok)
    .map(({ whole, parts }) => [whole, ...parts].join(' '));
}
