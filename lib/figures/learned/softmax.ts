/** What stands round a figure, each sign with how strongly it is there (1 where it simply is). */
export type Signs = ReadonlyMap<string, number>;

/** A trained model: for each sign a weight for every class, in the order of the classes. */
export interface Softmax {
  readonly classes: readonly string[];
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

/** A weight is kept as a letter: `a` to `z` for so many steps up, `A` to `Z` for so many down, a dot for none. */
const STEPS_TO_ONE = 10;
const NONE = '.';
const MOST = 26;
const UP = 'a'.charCodeAt(0) - 1;
const DOWN = 'A'.charCodeAt(0) - 1;

/**
 * Reads a model as `writeSoftmax` writes it: the classes on the first line, then a line for each place where signs stand: the place, and cut
 * by tabs its signs, each behind its weights, a letter a class. Linear in what is written.
 */
export function readSoftmax(written: string): Softmax {
  const [first = '', ...lines] = written.trim().split('\n');
  const classes = first.split(' ');
  const weights = new Map<string, readonly number[]>();
  for (const line of lines) {
    const [where = '', ...rows] = line.split('\t');
    for (const row of rows)
      weights.set(where + row.slice(classes.length), Array.from(row.slice(0, classes.length), weightOf));
  }
  return { classes, weights };
}

/** Writes a model down, its signs sorted; those whose weights round to nothing are left out. */
export function writeSoftmax({ classes, weights }: Softmax): string {
  const places = new Map<string, string[]>();
  for (const [sign, numbers] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const letters = numbers.map(letterOf).join('');
    if (letters === NONE.repeat(classes.length)) continue;
    const where = sign.slice(0, sign.indexOf(' ') + 1);
    const rows = places.get(where) ?? [];
    places.set(where, rows);
    rows.push(letters + sign.slice(where.length));
  }
  return [classes.join(' '), ...[...places].map((line) => line.flat().join('\t'))].join('\n');
}

function weightOf(letter: string): number {
  if (letter === NONE) return 0;
  const code = letter.charCodeAt(0);
  return (code > UP ? code - UP : DOWN - code) / STEPS_TO_ONE;
}

function letterOf(weight: number): string {
  const steps = Math.max(-MOST, Math.min(MOST, Math.round(weight * STEPS_TO_ONE)));
  if (steps === 0) return NONE;
  return String.fromCharCode(steps > 0 ? UP + steps : DOWN - steps);
}

/** The natural logarithms of how likely each class is by the signs; they go by the order of the classes. */
export function logProbabilities({ classes, weights }: Softmax, signs: Signs): readonly number[] {
  const sums = classes.map(() => 0);
  for (const [sign, strength] of signs) {
    const own = weights.get(sign);
    if (own) for (const [at, weight] of own.entries()) sums[at] = (sums[at] ?? 0) + weight * strength;
  }
  const most = Math.max(...sums);
  const log = most + Math.log(sums.reduce((sum, one) => sum + Math.exp(one - most), 0));
  return sums.map((sum) => sum - log);
}
