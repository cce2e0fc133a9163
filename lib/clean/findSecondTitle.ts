import type { Cleaner } from './cleaners';
import { better } from './titleInjection/compareDecoded';
import { decodeTitle, HEAD, readHead } from './titleInjection/decodeTitle';
import { doubtFirstHit } from './titleInjection/doubtFirstHit';
import { doubtLastHit } from './titleInjection/doubtLastHit';
import { type Decoded, injectionCuts } from './titleInjection/injectionCuts';
import { splitText } from './titleInjection/splitText';

/** Pieces of the page's own title that must have gone, and titles that are tried. */
const LEAST_GONE = 3;
const TRIED = 12;

/**
 * Pieces of another page's title that a machine put in beside those of the page's own, at slots of their own (where both stand in one
 * bucket they are found together). Only proof counts: what is left of a page's own title may be words of another one.
 */
export const findSecondTitle: Cleaner = {
  name: 'findSecondTitle',
  why: 'right behind the first title, whose pieces stand between its own; only where there were some',
  *find({ text, title, seams }) {
    if (seams.length < LEAST_GONE || title.others.length === 0) return [];
    const split = splitText(text, HEAD);
    let best: Decoded | null = null;
    for (const other of title.others.slice(0, TRIED)) {
      const head = readHead(split, [other]);
      if (head) best = better(best, yield* decodeTitle(text, head), 0);
      yield;
    }
    if (best?.evidence.verdict !== 'proof') return [];
    return injectionCuts(text, doubtLastHit(text, doubtFirstHit(text, best)));
  },
};
