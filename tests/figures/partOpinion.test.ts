import { describe, expect, it } from 'vitest';
import { partOpinion } from '../../lib/figures/partOpinion';
import { knownFigures } from './learned/knownFigures';

describe('partOpinion', () => {
  it('hangs a plain list on its whole although no rule does, in both languages', () => {
    const wholes = (text: string, english: boolean) =>
      partOpinion(text, knownFigures(text), english).map(({ partOf }) => partOf);
    expect(wholes('Alder reported 9 new cases, including 4 in Birch and 5 in Cedar.', true)).toEqual([
      null,
      'f1',
      'f1',
    ]);
    expect(wholes('甲省新增确诊病例9例，其中乙市4例、丙市5例。', false)).toEqual([null, 'f1', 'f1']);
  });
});
