import type { Draft } from '../draft';

/** The judgement: is this a bulletin, of what kind, and why. */
export function judgeBulletin(draft: Draft): Partial<Draft> {
  const score = Math.min(1, draft.figures.length / 4);
  return {
    bulletin: {
      is: score >= 0.5,
      score,
      kind: score >= 0.5 ? 'other' : null,
      reasons: [`${draft.figures.length} figures with a metric`],
    },
  };
}
