import { describe, expect, it } from 'vitest';
import { splitNoun } from '../../../lib/figures/english/nounPhrase';

describe('splitNoun', () => {
  it.each([
    [' new cases were reported', 'new cases', 'were reported'],
    [' cured and discharged cases', 'cured and discharged cases', ''],
    [' of the new cases are local', 'of the new cases', 'are local'],
    [' in Porthaven', '', 'in Porthaven'],
    [' people have died', 'people', 'have died'],
    [' of whom are still in hospital', '', 'of whom are still in hospital'],
    [' houses and shops', 'houses', 'and shops'],
  ])('splits "%s"', (after, noun, predicate) => {
    expect(splitNoun(after)).toEqual({ noun, predicate });
  });
});
