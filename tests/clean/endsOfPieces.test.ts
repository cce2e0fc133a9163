import { describe, expect, it } from 'vitest';
import { INJECTION_CASES } from '../pollute/injectionCases';
import { readFromTitle } from '../pollute/readFromTitle';
import { scorePolluted } from '../pollute/scorePolluted';

/** What is left of a page of the seed rule, or of another kind, and what of its text is lost. */
function readSeed(seed: number, kind = 'T seed rule') {
  const { polluted, others } = INJECTION_CASES.find(({ name }) => name === kind)?.make(seed) ?? {};
  if (!polluted) throw new Error('no such kind');
  return scorePolluted(polluted, readFromTitle(polluted.title, polluted.text, others));
}

describe('ends of pieces that were read wrongly once', () => {
  it('lie between two function words where the text goes on with its title, which has both', () => {
    expect(readSeed(71_000_059)).toMatchObject({ exact: true, left: 0, lost: 0 });
  });

  it('leave a number its label where the text has it before numbers elsewhere, though its turn it is', () => {
    expect(readSeed(71_000_145)).toMatchObject({ exact: true, left: 0, lost: 0 });
  });

  it("take no word that only another page's title has, though the text goes on with it each time", () => {
    expect(readSeed(71_000_190)).toMatchObject({ exact: true, left: 0, lost: 0 });
  });

  it.each([193_000_216, 193_000_320, 193_000_327])(
    'tell that words are shuffled where only one piece shows it (%i): the text would have to go on with a word it seldom says',
    (seed) => {
      expect(readSeed(seed, 'T shuffled in the bucket')).toMatchObject({ exact: true, left: 0, lost: 0 });
    },
  );

  it('change when the one that gave way first and the one that has its words gain by it together', () => {
    expect(readSeed(193_000_090, 'T other marks, anchors, caps')).toMatchObject({
      exact: true,
      left: 0,
      lost: 0,
    });
  });
});
