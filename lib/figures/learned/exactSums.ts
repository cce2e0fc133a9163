import { isShare, type Known } from './partLayout';

/** How far behind its whole a list may begin and how many figures it may have; both bound the work. */
const NEAR = 8;
const LONGEST = 40;
const BACK = 30;

/** For each whole the figures that add up to it with their neighbours, and how sure that is: a letter for the direction, a digit. */
export type ExactSums = readonly ReadonlyMap<number, string>[];

/** Finds the runs of two figures or more that come to a number before or behind them: of any, and of the same metric alone. */
export function exactSums(figures: readonly Known[]): ExactSums {
  return figures.map((whole, at) => {
    const found = new Map<number, string>();
    if (whole.value <= 0 || isShare(whole)) return found;
    for (const alike of [false, true]) {
      for (let from = at + 1; from <= at + NEAR; from++) {
        const run = runFrom(figures, at, from, 1, LONGEST, alike);
        for (const one of run) keep(found, one, `f${sureness(run, alike) + (from === at + 1 ? 4 : 0)}`);
      }
      const run = runFrom(figures, at, at - 1, -1, BACK, alike);
      for (const one of run) keep(found, one, `b${sureness(run, alike)}`);
    }
    return found;
  });
}

/** A run that comes to the whole; empty where there is none. */
function runFrom(
  figures: readonly Known[],
  at: number,
  from: number,
  step: 1 | -1,
  most: number,
  alike: boolean,
): readonly number[] {
  const whole = figures[at];
  const run: number[] = [];
  let sum = 0;
  for (let k = from; k >= 0 && Math.abs(k - from) < most; k += step) {
    const part = figures[k];
    if (!part || !whole) break;
    if (isShare(part) || (alike && part.metric !== whole.metric)) continue;
    run.push(k);
    sum += part.value;
    if (sum > whole.value) break;
    if (sum === whole.value && run.length > 1 && part.value !== 0) return run;
  }
  return [];
}

function sureness(run: readonly number[], alike: boolean): number {
  return (alike ? 2 : 1) + (run.length > 2 ? 2 : 0);
}

/** The surest stays. */
function keep(found: Map<number, string>, index: number, kind: string): void {
  const known = found.get(index);
  if (known === undefined || known.slice(1) < kind.slice(1)) found.set(index, kind);
}
