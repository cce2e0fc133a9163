import type { Units } from './units';

const segmenter =
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;

/** How far a word is looked for on either side. */
const REACH = 8;

/** Whether a unit continues a word that starts before it, as far as the platform's dictionary knows: a cut there would break it. */
export function breaksWord(text: string, units: Units, unit: number): boolean {
  if (!segmenter || unit <= 0 || unit >= units.length) return false;
  const at = units.start[unit] ?? 0;
  const from = Math.max(0, at - REACH);
  const segment = segmenter.segment(text.slice(from, at + REACH)).containing(at - from);
  return segment !== undefined && segment.isWordLike === true && segment.index < at - from;
}
