import { findLookAlikesIn } from '../text/lookAlikes';
import type { Cleaner } from './cleaners';

/**
 * Characters that only look like the ones they stand for (kind H): radicals, compatibility ideographs, letters of another
 * script inside a Latin word. They are marked and left as they are; the figure reader reads through them.
 */
export const findLookAlikes: Cleaner = {
  name: 'findLookAlikes',
  why: 'marks only, so its place does not matter',
  find({ text }) {
    return findLookAlikesIn(text).map(({ at, plain }) => ({
      kind: 'mirror-damage',
      start: at,
      end: at + 1,
      confidence: 0.9,
      evidence: [`U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')} looks like ${plain}`],
      applied: false,
    }));
  },
};
