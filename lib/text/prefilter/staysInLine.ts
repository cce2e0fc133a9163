/** The parts of a pattern that may ask about the end of a line: classes, escapes, anchors. */
const PARTS = /\[(\^?)((?:\\.|[^\]\\])*)\]|\\([pu]\{[^}]*\}|u[\da-f]{4}|.)|[\^$.]/gis;
/** Escapes that take a line feed for one of theirs, or that are not read here. */
const BREAKS = /\\(?:[nsWDP0xc]|u000|u\{0|p\{[CZ]|[trvf]-)|\n/;
const EXCLUDES_BREAKS = /\\[ns]/;

/**
 * Whether a pattern finds in each line of a text by itself just what it finds there in the whole: no match, and nothing that is looked
 * at beside one, has a line feed. In doubt it is not so.
 */
export function staysInLine({ source, flags }: RegExp): boolean {
  for (const [part, negation, members, escaped] of source.matchAll(PARTS)) {
    if (part === '.') {
      if (flags.includes('s')) return false;
    } else if (members !== undefined) {
      if (negation === '^' ? !EXCLUDES_BREAKS.test(members) : BREAKS.test(members)) return false;
    } else if (escaped === undefined || BREAKS.test(part)) return false;
  }
  return !source.includes('\n') && !flags.includes('v');
}
