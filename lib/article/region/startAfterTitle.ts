import { keyOf } from '../facts/keyOf';
import { drop, linesOf, proseOf, type Region } from './region';

/** A title with more of the article's prose than this above it is a repeat below. */
const ABOVE = 0.3;

/** The article starts below its title: what stands above it is the page's head, and the title is not part of the text. */
export function startAfterTitle(region: Region): void {
  const lines = linesOf(region);
  const whole = proseOf(lines);
  let at = -1;
  for (const line of lines) {
    const isTitle = line.index === region.title?.index || region.titleKeys.has(keyOf(line.text));
    if (isTitle && proseOf(lines.filter((other) => other.index < line.index)) <= whole * ABOVE)
      at = line.index;
  }
  const start = at >= 0 ? at : (region.title?.index ?? -1);
  const above = lines.filter((line) => line.index <= start);
  if (start < 0 || proseOf(above) > whole * ABOVE) return;
  for (const line of above) drop(region, line.index, 'stands at or above the title');
}
