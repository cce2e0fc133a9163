import type { Figure } from '../reading';
import { PART_WEIGHTS } from './data/partWeights';
import { readSoftmax, type Softmax } from './learned/softmax';
import { weighParts } from './learned/weighParts';

let model: Softmax | null = null;

/** The figures of a text, their tree weighed against how figures mostly hang together. */
export function partOpinion(text: string, figures: readonly Figure[], english: boolean): readonly Figure[] {
  model ??= readSoftmax(PART_WEIGHTS);
  return weighParts(text, figures, english, model.weights);
}
