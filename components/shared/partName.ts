import type { Figure } from '../../lib/reading';

/** How a part is named beside its siblings: by place where it differs from the whole's, else by its own words. */
export function partName(part: Figure, whole: Figure): string {
  return part.place !== null && part.place !== whole.place ? part.place : part.label;
}
