import { describe, expect, it } from 'vitest';
import { checkSumsOf } from '../../lib/figures/checkSums';
import { partOpinion } from '../../lib/figures/partOpinion';
import { knownFigures } from './learned/knownFigures';

const wholes = (text: string, english: boolean) =>
  partOpinion(text, knownFigures(text), english).map(({ partOf }) => partOf);

describe('partOpinion', () => {
  it('hangs a plain list on its whole although no rule does, in both languages', () => {
    const english = 'Alder reported 9 new cases, including 4 in Birch and 5 in Cedar.';
    expect(wholes(english, true)).toEqual([null, 'f1', 'f1']);
    expect(wholes('甲省新增确诊病例9例，其中乙市4例、丙市5例。', false)).toEqual([null, 'f1', 'f1']);
  });

  it('finds no fault of the source that the rules did not', () => {
    const texts = ['甲省新增9例：乙市4例、丙市6例。', 'Alder reported 9 cases (4 in Birch, 6 in Cedar).'];
    for (const [at, text] of texts.entries())
      expect(checkSumsOf(partOpinion(text, knownFigures(text), at === 1)).filter(({ ok }) => !ok)).toEqual(
        [],
      );
  });
});
