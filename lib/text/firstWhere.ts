/**
 * The first index of a stretch at which something holds that, once it holds, holds to the end; found by halves.
 * @param to the index behind the stretch, which is the answer where it holds nowhere
 */
export function firstWhere(from: number, to: number, holds: (index: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
