import { findWraps } from './findWraps';

/**
 * Joins lines that were broken at a fixed width, so that sentences are whole again. Offsets stay: each break becomes a space.
 * @returns the text itself where it is not set so
 */
export function joinWraps(text: string): string {
  const lines = text.split('\n');
  const wraps = findWraps(lines);
  if (wraps.size === 0) return text;
  return lines
    .map((line, i) => (i + 1 === lines.length ? line : line + (wraps.has(i) ? ' ' : '\n')))
    .join('');
}
