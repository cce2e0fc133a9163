/** What only Unicode mode understands: classes of characters, and characters beyond the first plane. */
const NEEDS_UNICODE = /\\[pPu]\{|[\ud800-\udfff]/;

/**
 * A pattern without regard to case. Engines take twice as long to compile it in Unicode mode, and compiling such patterns is a large
 * part of what the first page costs: the mode is asked for only where the pattern needs it.
 */
export function anyCase(pattern: string): RegExp {
  return new RegExp(pattern, NEEDS_UNICODE.test(pattern) ? 'iu' : 'i');
}
