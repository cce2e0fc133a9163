import type { Figure } from '../../lib/reading';
import { figureName } from '../../lib/view/figureName';
import type { Strings } from '../../lib/view/strings';

/** How a part is named beside its siblings: by place where it differs from the whole's, else by what it counts. */
export function partName(part: Figure, whole: Figure, lang: string, strings: Strings): string {
  if (part.place !== null && part.place !== whole.place) return part.place;
  if (part.metric === whole.metric && part.qualifier !== null) return part.qualifier;
  return figureName(part, lang, strings).name;
}
