/** One choice among several: the signs of each, and which ones would be right. */
export interface Choice {
  readonly options: readonly (readonly string[])[];
  readonly right: readonly number[];
}

/** As for `trainSoftmax`. */
export interface ChoiceTraining {
  readonly step: number;
  readonly l1: number;
  readonly l2: number;
  readonly passes: number;
  readonly rare: number;
}

/**
 * Trains a conditional logit (McFadden 1974) by FTRL-Proximal: one weight a sign, options weighed by the sum of theirs. Where several
 * are right any of them is. The same choices in the same order give the same model.
 */
export function trainChoice(
  choices: readonly Choice[],
  { step, l1, l2, passes, rare }: ChoiceTraining,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const sign of choices.flatMap(({ options }) => options.flat()))
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const signs = [...counts.keys()].filter((sign) => (counts.get(sign) ?? 0) >= rare).sort();
  const index = new Map(signs.map((sign, at) => [sign, at]));
  const rows = choices.map(({ options, right }) => ({
    right: new Set(right),
    options: options.map((own) =>
      own.flatMap((sign) => {
        const at = index.get(sign);
        return at === undefined ? [] : [at];
      }),
    ),
  }));
  const z = new Float64Array(signs.length);
  const n = new Float64Array(signs.length);
  const weight = (at: number) => {
    const own = z[at] ?? 0;
    return Math.abs(own) <= l1 ? 0 : -(own - Math.sign(own) * l1) / ((1 + Math.sqrt(n[at] ?? 0)) / step + l2);
  };
  for (const at of shuffled(rows.length, passes)) {
    const row = rows[at];
    if (!row) continue;
    for (const [sign, slope] of slopesOf(row, weight)) {
      const before = n[sign] ?? 0;
      const after = before + slope * slope;
      z[sign] = (z[sign] ?? 0) + slope - ((Math.sqrt(after) - Math.sqrt(before)) / step) * weight(sign);
      n[sign] = after;
    }
  }
  return new Map(signs.map((sign, at) => [sign, weight(at)]));
}

function slopesOf(
  {
    options,
    right,
  }: { readonly options: readonly (readonly number[])[]; readonly right: ReadonlySet<number> },
  weight: (at: number) => number,
): ReadonlyMap<number, number> {
  const sums = options.map((own) => own.reduce((sum, at) => sum + weight(at), 0));
  const most = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp(sum - most));
  const all = odds.reduce((sum, one) => sum + one, 0);
  const good = odds.reduce((sum, one, at) => sum + (right.has(at) ? one : 0), 0);
  const slopes = new Map<number, number>();
  for (const [at, own] of options.entries()) {
    const odd = odds[at] ?? 0;
    const fault = odd / all - (right.has(at) ? odd / good : 0);
    for (const sign of own) slopes.set(sign, (slopes.get(sign) ?? 0) + fault);
  }
  return slopes;
}

/** Every index in a new order each pass, the same ones every time (Fisher–Yates, a linear congruential generator). */
function* shuffled(length: number, passes: number): Generator<number> {
  let seed = 1;
  const order = Int32Array.from({ length }, (_, at) => at);
  for (let pass = 0; pass < passes; pass++) {
    for (let at = length - 1; at > 0; at--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const other = Math.floor((seed / 2 ** 32) * (at + 1));
      const held = order[at] ?? 0;
      order[at] = order[other] ?? 0;
      order[other] = held;
    }
    yield* order;
  }
}
