import type { Cleaner } from './cleaners';
import { HEAD } from './titleInjection/decodeTitle';
import { doubtFirstHit } from './titleInjection/doubtFirstHit';
import { doubtLastHit } from './titleInjection/doubtLastHit';
import { injectionCuts } from './titleInjection/injectionCuts';
import { isSecond, secondTitle } from './titleInjection/secondTitle';
import { splitText } from './titleInjection/splitText';

/** Pieces of the page's own title that must have gone. */
const LEAST_GONE = 3;

/**
 * Pieces of another page's title that a machine put in beside those of the page's own, at slots of their own (where both stand in one
 * bucket they are found together). Only proof counts: what is left of a page's own title may be words of another one.
 */
export const findSecondTitle: Cleaner = {
  name: 'findSecondTitle',
  why: 'right behind the first title, whose pieces stand between its own; only where there were some',
  *find({ text, title, seams }) {
    if (seams.length < LEAST_GONE || title.others.length === 0) return [];
    const best = yield* secondTitle(text, splitText(text, HEAD), title.others);
    if (!best || !isSecond(best.evidence)) return [];
    const proved = { ...best, evidence: { ...best.evidence, verdict: 'proof' as const } };
    return injectionCuts(text, doubtLastHit(text, doubtFirstHit(text, proved)));
  },
};
