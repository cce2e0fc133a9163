import type { Cleaner } from './cleaners';
import { TITLE_LABEL } from './echoes/titleLabel';
import { linesOf } from './lines';

/** Longer lines are no titles. */
const LONGEST_TITLE = 120;

/**
 * The title that the article had where it was taken from (原标题：…), when the repost has given it another one: furniture.
 * It stands here and not with the other furniture, which goes before cleaning, because injected pieces begin in this line.
 */
export const findOriginalTitle: Cleaner = {
  name: 'findOriginalTitle',
  why: 'after the echoes: an original title that equals the title is an echo, and says more as one',
  find({ text }) {
    return linesOf(text).flatMap((line) => {
      const label = TITLE_LABEL.exec(line.text)?.[0] ?? '';
      if (!/^[\s【(（[]{0,3}(?:原|original)/i.test(label)) return [];
      if (line.text.length > LONGEST_TITLE || line.text.length === label.length) return [];
      return [
        {
          kind: 'boilerplate' as const,
          start: line.start,
          end: line.end,
          confidence: 0.9,
          evidence: [`labelled "${label.trim()}"`],
          applied: true,
        },
      ];
    });
  },
};
