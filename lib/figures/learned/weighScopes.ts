import type { Scope } from '../../reading';
import { compareCounts } from './compareCounts';
import { scopeSigns } from './scopeSigns';
import { logProbabilities, type Softmax } from './softmax';
import { type Counted, TextOfFigures } from './wordsAround';

/**
 * What the rules' answer is worth in logarithms of odds, by what it rests on. Chosen on sheets that nothing was trained on: what words
 * say is right nine times in ten there and is not asked again, what custom says five times in seven.
 */
const RULES_SAY = { others: 3, custom: 2 } as const;
const NONE = 'null';
/** Trees are no deeper than this. */
const DEEPEST = 8;

/** A figure with the scope that the rules give it. */
export interface Scoped extends Counted {
  readonly scope: Scope | null;
  /** What the rules' answer rests on: words that tell it, the scopes of others, or nothing but custom. */
  readonly ground: keyof typeof RULES_SAY | 'words';
  /** The index of the whole that it has its scope from: the two, and all parts like it, stand or fall together. Else null. */
  readonly as: number | null;
}

/**
 * A second opinion on scopes: what the words round a figure mostly stand for, weighed against what the rules say. Rules know what a
 * sentence says, and nothing of how often such words mean it; a model of plain words errs elsewhere than they do (docs/figures.md).
 * @param text English; the one that the figures' places are in
 * @param figures in order of `start`
 * @returns a scope a figure; time linear in the text and the figures
 */
export function weighScopes(
  text: string,
  figures: readonly Scoped[],
  epidemic: boolean,
  model: Softmax,
): readonly (Scope | null)[] {
  const words = new TextOfFigures(text);
  const setting = { title: words.title, epidemic, comparison: compareCounts(figures) };
  let at = 0;
  const odds = figures.map((figure) => {
    const around = words.around(figure, at);
    at = around.sentence;
    return logProbabilities(model, scopeSigns(figure, around, setting));
  });
  return agree(figures, odds).map((own, index) => {
    const figure = figures[index];
    if (!figure || figure.ground === 'words') return figure?.scope ?? null;
    const worth = RULES_SAY[figure.ground];
    const weighed = own.map((one, k) => (model.classes[k] === (figure.scope ?? NONE) ? one + worth : one));
    return scopeOf(model.classes[weighed.indexOf(Math.max(...weighed))], figure.scope);
  });
}

/** A whole and the parts that have their scope from it share one mean. */
function agree(
  figures: readonly Scoped[],
  odds: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const heads = figures.map((_, index) => headOf(figures, index));
  const sums = new Map<number, { count: number; sum: readonly number[] }>();
  for (const [index, own] of odds.entries()) {
    const head = heads[index] ?? index;
    const known = sums.get(head);
    sums.set(head, {
      count: (known?.count ?? 0) + 1,
      sum: known ? known.sum.map((one, k) => one + (own[k] ?? 0)) : own,
    });
  }
  return odds.map((own, index) => {
    const all = sums.get(heads[index] ?? index);
    return all ? all.sum.map((one) => one / all.count) : own;
  });
}

/** The whole at the top of wholes; parts point up, and never round. */
function headOf(figures: readonly Scoped[], index: number): number {
  let head = index;
  for (let steps = 0; steps < DEEPEST; steps++) {
    const up = figures[head]?.as ?? null;
    if (up === null) break;
    head = up;
  }
  return head;
}

function scopeOf(name: string | undefined, otherwise: Scope | null): Scope | null {
  if (name === NONE) return null;
  return name === 'new' || name === 'cumulative' || name === 'current' ? name : otherwise;
}
