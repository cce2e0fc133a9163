import { describe, expect, it } from 'vitest';
import { splitNoun } from '../../../../lib/figures/english/words/nounPhrase';
import { readText } from '../figureLines';

describe('splitNoun', () => {
  it.each([
    [' new cases were reported', 'new cases', 'were reported'],
    [' cured and discharged cases', 'cured and discharged cases', ''],
    [' of the new cases are local', 'of the new cases', 'are local'],
    [' in Porthaven', '', 'in Porthaven'],
    [' people have died', 'people', 'have died'],
    [' of whom are still in hospital', '', 'of whom are still in hospital'],
    [' houses and shops', 'houses', 'and shops'],
    [' people dead and caused much damage', 'people dead', 'and caused much damage'],
    [' people injured and left homes in ruins', 'people injured', 'and left homes in ruins'],
  ])('splits "%s"', (after, noun, predicate) => {
    expect(splitNoun(after)).toEqual({ noun, predicate });
  });
});

describe('the unit', () => {
  it('is what is counted, not what became of it', () => {
    const [figure] = readText('The storm left 19 people dead and caused much damage in Leeds.');
    expect(figure).toMatchObject({ value: 19, metric: 'deaths', unit: 'people' });
  });
});
