import type { Signs, Softmax } from '../../lib/figures/learned/softmax';

/** One marked case. */
export interface Example {
  readonly signs: Signs;
  readonly label: string;
}

/**
 * How far one step goes, and how strongly weights are held to nothing (l1) and to little (l2); passes over the examples;
 * a sign in fewer examples than `rare` is none.
 */
export interface Training {
  readonly step: number;
  readonly l1: number;
  readonly l2: number;
  readonly passes: number;
  readonly rare: number;
}

/**
 * Trains a multinomial logistic regression by FTRL-Proximal (McMahan et al., Ad Click Prediction, KDD 2013), which leaves most signs
 * without a weight. The same examples in the same order give the same model.
 */
export function trainSoftmax(
  examples: readonly Example[],
  { step, l1, l2, passes, rare }: Training,
): Softmax {
  const classes = [...new Set(examples.map(({ label }) => label))].sort();
  const index = indexOf(examples, rare);
  const size = index.size * classes.length;
  const z = new Float64Array(size);
  const n = new Float64Array(size);
  const weight = (at: number) => {
    const own = z[at] ?? 0;
    return Math.abs(own) <= l1 ? 0 : -(own - Math.sign(own) * l1) / ((1 + Math.sqrt(n[at] ?? 0)) / step + l2);
  };
  const rows = examples.map(({ signs, label }) =>
    toRow(signs, index, classes.length, classes.indexOf(label)),
  );
  for (const order of orders(rows.length, passes))
    for (const at of order) {
      const row = rows[at];
      if (row) learn(row, classes.length, { z, n, step, weight });
    }
  const weights = new Map<string, readonly number[]>();
  for (const [sign, at] of index) {
    const own = classes.map((_, k) => weight(at * classes.length + k));
    if (own.some((one) => one !== 0)) weights.set(sign, own);
  }
  return { classes, weights };
}

interface Row {
  readonly at: Int32Array;
  readonly strength: Float64Array;
  readonly label: number;
}

interface State {
  readonly z: Float64Array;
  readonly n: Float64Array;
  readonly step: number;
  readonly weight: (at: number) => number;
}

function learn({ at, strength, label }: Row, classes: number, { z, n, step, weight }: State): void {
  const weights = new Float64Array(at.length * classes);
  const sums = new Float64Array(classes);
  for (let i = 0; i < at.length; i++)
    for (let k = 0; k < classes; k++) {
      const own = weight((at[i] ?? 0) + k);
      weights[i * classes + k] = own;
      sums[k] = (sums[k] ?? 0) + own * (strength[i] ?? 0);
    }
  const most = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp(sum - most));
  const all = odds.reduce((sum, one) => sum + one, 0);
  for (let k = 0; k < classes; k++) {
    const fault = (odds[k] ?? 0) / all - (k === label ? 1 : 0);
    for (let i = 0; i < at.length; i++) {
      const place = (at[i] ?? 0) + k;
      const slope = fault * (strength[i] ?? 0);
      const before = n[place] ?? 0;
      const after = before + slope * slope;
      z[place] =
        (z[place] ?? 0) +
        slope -
        ((Math.sqrt(after) - Math.sqrt(before)) / step) * (weights[i * classes + k] ?? 0);
      n[place] = after;
    }
  }
}

function indexOf(examples: readonly Example[], rare: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { signs } of examples)
    for (const sign of signs.keys()) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= rare).map(([sign]) => sign);
  return new Map(kept.sort().map((sign, at) => [sign, at]));
}

function toRow(signs: Signs, index: ReadonlyMap<string, number>, classes: number, label: number): Row {
  const known = [...signs].flatMap(([sign, strength]) => {
    const at = index.get(sign);
    return at === undefined ? [] : [[at * classes, strength] as const];
  });
  return {
    at: Int32Array.from(known, ([at]) => at),
    strength: Float64Array.from(known, ([, own]) => own),
    label,
  };
}

/** A shuffled order a pass, the same ones every time (Fisher–Yates, a linear congruential generator). */
function* orders(length: number, passes: number): Generator<Int32Array> {
  let seed = 1;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const order = Int32Array.from({ length }, (_, at) => at);
  for (let pass = 0; pass < passes; pass++) {
    for (let at = length - 1; at > 0; at--) {
      const other = random(at + 1);
      const held = order[at] ?? 0;
      order[at] = order[other] ?? 0;
      order[other] = held;
    }
    yield order;
  }
}
