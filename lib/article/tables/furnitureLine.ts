import { anyCase } from '../../text/anyCase';

/** A line that is no article text, by its words. `anywhere` or only at the article's `edge`: at its start or after most of its text. */
export interface FurnitureLine {
  readonly what: string;
  readonly where: 'anywhere' | 'edge';
  /** Longest line, in letters, that it is tried on. */
  readonly longest: number;
  readonly pattern: RegExp;
  /** What must stand in a line that the pattern matches; null: nothing that is quicker to look for. */
  readonly sign: RegExp | null;
}

/** What may stand before the words of such a line. */
export const OPEN = '^[\\s(（【［\\[<《■●◆◎○▲△※＊*·•>|—–-]{0,6}';
/** And between a label and what it names. */
export const AFTER = '\\s{0,4}[:：丨|｜/／]';

/**
 * @param pattern without regard to case
 * @param sign what has to stand in such a line, where that settles nearly all others much sooner
 */
export function line(
  what: string,
  where: FurnitureLine['where'],
  longest: number,
  pattern: string,
  sign: RegExp | null = null,
): FurnitureLine {
  return { what, where, longest, pattern: anyCase(pattern), sign };
}
