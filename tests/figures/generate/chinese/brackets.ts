import type { Scene } from './scene';

/** Full-width brackets turned to those of this bulletin. */
export function bracketed({ brackets }: Scene, [open, close]: readonly [string, string]): [string, string] {
  return [open.replaceAll('（', brackets[0]), close.replaceAll('）', brackets[1])];
}
