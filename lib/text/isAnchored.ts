/** What may stand between the alternatives of a pattern: escapes, classes, brackets, the bar itself. */
const PARTS = /\\.|\[(?:\\.|[^\]\\])*\]|[(|)]/gs;

/** Whether all that a pattern finds begins where the text does: it begins with `^`, and nothing stands beside that. In doubt it does not. */
export function isAnchored({ source, flags }: RegExp): boolean {
  if (!source.startsWith('^') || /[mv]/.test(flags)) return false;
  let depth = 0;
  for (const [part] of source.matchAll(PARTS)) {
    if (part === '(') depth++;
    else if (part === ')') depth--;
    else if (part === '|' && depth === 0) return false;
  }
  return true;
}
