import type { Cleaner } from './cleaners';
import { copiedLines } from './echoes/copiedLines';
import { bracketedTitle, closingLine } from './echoes/quotedTitle';
import { type ScrambledTitle, scrambledLine, scrambledTitle } from './echoes/scrambledLine';
import { stuckTitles } from './echoes/stuckTitle';
import { titleLine } from './echoes/titleLine';
import { bareText, linesOf } from './lines';

/** Shortest title whose repetition means anything, in letters. */
const SHORTEST_TITLE = 6;

/**
 * The title once more: as a line of its own (also as 原标题, or scrambled), in brackets before the first sentence,
 * in a closing formula; and second copies of a paragraph (kind E).
 * A sentence that says what the title says is the article's own and stays.
 */
export const findEchoes: Cleaner = {
  name: 'findEchoes',
  why: 'after the injected pieces are out, a scrambled title line is plain again',
  find({ text, title, seams }) {
    // A version that is a part of the best one is a line of a title set in several lines: such lines are layout.
    const best = bareText(title.best);
    const bare: string[] = [];
    let first: ScrambledTitle | null = null;
    for (const known of new Set([title.best, ...title.candidates])) {
      const letters = known === title.best ? best : bareText(known);
      if (letters.length < SHORTEST_TITLE || (letters !== best && best.includes(letters))) continue;
      bare.push(letters);
      first ??= scrambledTitle(known);
    }
    const lines = linesOf(text);
    const repeats = lines.flatMap((line) => {
      const cut =
        titleLine(line, bare, seams) ??
        (first && scrambledLine(line, first)) ??
        closingLine(line, bare) ??
        bracketedTitle(line, bare);
      return cut ? [cut] : [];
    });
    const taken = new Set(repeats.map((cut) => cut.start));
    const copies = copiedLines(lines).filter((cut) => !taken.has(cut.start));
    const stuck = stuckTitles(lines, title.best).filter((cut) => !taken.has(cut.start));
    return [...repeats, ...copies, ...stuck].sort((a, b) => a.start - b.start);
  },
};
