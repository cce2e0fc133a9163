import { describe, expect, it } from 'vitest';
import { logProbabilities, readSoftmax, writeSoftmax } from '../../../lib/figures/learned/softmax';

const MODEL = {
  classes: ['new', 'null'],
  weights: new Map([
    ['k< since', [-1.25, 0.5]],
    ['always', [0.3, 0]],
    ['nothing', [0.01, -0.02]],
    ['far', [9, -9]],
  ]),
};

describe('writeSoftmax and readSoftmax', () => {
  it('write a place a line, its signs sorted behind their letters, without those that weigh nothing', () => {
    expect(writeSoftmax(MODEL)).toBe('new null\n\tc.always\tzZfar\nk< \tLesince');
  });

  it('read back what was written, to a tenth and up to 2.6', () => {
    const { classes, weights } = readSoftmax(writeSoftmax(MODEL));
    expect(classes).toEqual(['new', 'null']);
    expect(weights.get('k< since')?.map((one) => one.toFixed(1))).toEqual(['-1.2', '0.5']);
    expect(weights.get('far')).toEqual([2.6, -2.6]);
    expect(weights.size).toBe(3);
  });
});

describe('logProbabilities', () => {
  it('come to one, and lean to the class that the signs weigh for', () => {
    const [fresh = 0, none = 0] = logProbabilities(MODEL, new Map([['k< since', 1]]));
    expect(Math.exp(fresh) + Math.exp(none)).toBeCloseTo(1);
    expect(none - fresh).toBeCloseTo(1.75);
  });

  it('count a sign by how strongly it is there, and one that nobody knows not at all', () => {
    const signs = new Map([
      ['always', 2],
      ['unheard of', 5],
    ]);
    const [fresh = 0, none = 0] = logProbabilities(MODEL, signs);
    expect(fresh - none).toBeCloseTo(0.6);
  });
});
