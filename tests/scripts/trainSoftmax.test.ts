import { describe, expect, it } from 'vitest';
import { logProbabilities, writeSoftmax } from '../../lib/figures/learned/softmax';
import { trainSoftmax } from '../../scripts/lib/trainSoftmax';

const TRAINING = { step: 0.5, l1: 0.5, l2: 0.1, passes: 20, rare: 2 } as const;
const example = (label: string, ...signs: readonly string[]) => ({
  label,
  signs: new Map(signs.map((sign) => [sign, 1])),
});
const EXAMPLES = Array.from({ length: 10 }, (_, at) => [
  example('new', 'yesterday', 'always'),
  example('cumulative', 'since', 'always', `once ${at}`),
]).flat();

describe('trainSoftmax', () => {
  it('learns which sign goes with which class', () => {
    const model = trainSoftmax(EXAMPLES, TRAINING);
    expect(model.classes).toEqual(['cumulative', 'new']);
    const [soFar = 0, fresh = 0] = logProbabilities(model, new Map([['yesterday', 1]]));
    expect(fresh).toBeGreaterThan(soFar + 1);
  });

  it('gives no weight to a sign that is rare or says nothing', () => {
    const { weights } = trainSoftmax(EXAMPLES, TRAINING);
    expect([...weights.keys()].sort()).toEqual(['since', 'yesterday']);
  });

  it('makes the same model of the same examples', () => {
    expect(writeSoftmax(trainSoftmax(EXAMPLES, TRAINING))).toBe(
      writeSoftmax(trainSoftmax(EXAMPLES, TRAINING)),
    );
  });
});
