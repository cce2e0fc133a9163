/** Adds up what signs say, each by its weight: in natural logarithms of odds. */
export function sumOf<Sign extends string>(
  signs: Readonly<Record<Sign, unknown>>,
  weights: Readonly<Partial<Record<Sign, number>>>,
): number {
  let sum = 0;
  for (const sign of Object.keys(weights) as Sign[]) sum += Number(signs[sign]) * (weights[sign] ?? 0);
  return sum;
}
