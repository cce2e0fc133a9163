import { describe, expect, it } from 'vitest';
import { type Scoped, weighScopes } from '../../../lib/figures/learned/weighScopes';

const TEXT = 'Flu\nClinics saw 40 cases, 30 in Alder and 10 in Birch.';
const MODEL = {
  classes: ['cumulative', 'new'],
  weights: new Map([
    ['k< saw', [0, 4]],
    ['>2 in', [1, 0]],
  ]),
};

const figure = (raw: string, over: Partial<Scoped> = {}): Scoped => ({
  start: TEXT.indexOf(raw),
  end: TEXT.indexOf(raw) + raw.length,
  value: Number(raw),
  metric: 'confirmed',
  isPart: false,
  scope: 'cumulative',
  ground: 'custom',
  as: null,
  ...over,
});
const weigh = (...figures: readonly Scoped[]) => weighScopes(TEXT, figures, true, MODEL);

describe('weighScopes', () => {
  it('gives what the words round a figure mostly mean, where the rules go by custom', () => {
    expect(weigh(figure('40'))).toEqual(['new']);
  });

  it('asks nobody where words tell it', () => {
    expect(weigh(figure('40', { ground: 'words' }))).toEqual(['cumulative']);
  });

  it('leaves the rules’ answer where the words say little', () => {
    expect(weigh(figure('30', { scope: 'new' }))).toEqual(['new']);
  });

  it('lets a whole and the parts that go with it stand or fall together', () => {
    const part = { ground: 'others', isPart: true, as: 0 } as const;
    // One word for the whole, against two weak ones of its parts: their mean is too little to turn all three.
    expect(weigh(figure('40'), figure('30', part), figure('10', part))).toEqual([
      'cumulative',
      'cumulative',
      'cumulative',
    ]);
    expect(weigh(figure('40'), figure('30', { ...part, as: null }))[0]).toBe('new');
  });

  it('gives no scope where none is likeliest', () => {
    const none = { classes: ['new', 'null'], weights: new Map([['always', [0, 3]]]) };
    expect(weighScopes(TEXT, [figure('40', { scope: 'new' })], true, none)).toEqual([null]);
  });
});
