import { matchHeading } from '../matchHeading';
import { drop, linesOf, proseOf, type Region } from './region';

/** More prose than this after the heading, and the article goes on below a box. */
const BELOW = 0.3;

/** After most of the text, a heading over related articles or comments ends it. */
export function stopAtTail(region: Region): void {
  const lines = linesOf(region);
  const whole = proseOf(lines);
  let above = 0;
  for (const [i, line] of lines.entries()) {
    const kind = above > 0 ? matchHeading(line.text) : null;
    if (kind && whole - above <= whole * BELOW) {
      for (const other of lines.slice(i))
        drop(region, other.index, `after the heading "${line.text.slice(0, 40)}"`);
      return;
    }
    above += line.prose;
  }
}
