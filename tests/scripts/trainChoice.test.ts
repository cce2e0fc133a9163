import { describe, expect, it } from 'vitest';
import { trainChoice } from '../../scripts/lib/trainChoice';

const TRAINING = { step: 0.5, l1: 0.5, l2: 0.1, passes: 20, rare: 2 } as const;
const CHOICES = Array.from({ length: 10 }, (_, at) => [
  { options: [['none'], ['near', 'comma', `once ${at}`], ['far', 'comma']], right: [1] },
  {
    options: [
      ['none', 'total'],
      ['near', 'comma'],
    ],
    right: [0],
  },
]).flat();

describe('trainChoice', () => {
  it('learns what speaks for and against', () => {
    const model = trainChoice(CHOICES, TRAINING);
    expect(model.get('near')).toBeGreaterThan(model.get('far') ?? 0);
    expect(model.get('total')).toBeGreaterThan(0.5);
  });

  it('weighs no sign that is rare', () => {
    expect([...trainChoice(CHOICES, TRAINING).keys()]).not.toContain('once 1');
  });

  it('makes the same model of the same choices', () => {
    expect([...trainChoice(CHOICES, TRAINING)]).toEqual([...trainChoice(CHOICES, TRAINING)]);
  });
});
