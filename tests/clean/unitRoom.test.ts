import { describe, expect, it } from 'vitest';
import { findInjectedTitle } from '../../lib/clean/findInjectedTitle';
import type { Cut } from '../../lib/text/cuts';
import { finish, isWork, type Work } from '../../lib/work';
import { CHINESE, ENGLISH } from '../pollute/carriers';
import { injectionCases } from '../pollute/injectionCases';

/** Searches over polluted texts, not begun. */
const searches = (): readonly Work<readonly Cut[]>[] =>
  injectionCases(CHINESE, ENGLISH)
    .slice(0, 6)
    .map(({ make }) => {
      const { polluted, others } = make(7_300_000);
      const { title, text } = polluted;
      const found = findInjectedTitle.find({
        text,
        title: { best: title, source: title, candidates: [title], others },
        lang: 'zh-Hans',
        seams: [],
      });
      if (!isWork(found)) throw new Error('not done in pieces');
      return found;
    });

describe('the room that a search is done in', () => {
  const alone = searches().map((search) => finish(search));

  it('is of no other search that takes turns with it', () => {
    const found: (readonly Cut[])[] = [];
    const open = new Set(searches().entries());
    while (open.size > 0)
      for (const one of open) {
        const next = one[1].next();
        if (!next.done) continue;
        found[one[0]] = next.value;
        open.delete(one);
      }
    expect(found).toEqual(alone);
    expect(alone.flat().length).toBeGreaterThan(20);
  });

  it('is given back by one that is stopped', () => {
    for (const search of searches()) {
      search.next();
      search.return([]);
    }
    expect(searches().map((search) => finish(search))).toEqual(alone);
  });
});
