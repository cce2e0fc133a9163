import { describe, expect, it } from 'vitest';
import { decodeTitle, HEAD, readHead } from '../../lib/clean/titleInjection/decodeTitle';
import { isMonotonous, judge } from '../../lib/clean/titleInjection/judge';
import { judgeNames } from '../../lib/clean/titleInjection/judgeNames';
import { splitText } from '../../lib/clean/titleInjection/splitText';
import type { Evidence } from '../../lib/clean/titleInjection/weighEvidence';
import { finish } from '../../lib/work';
import { CHINESE } from '../pollute/carriers';
import { injectTitle, seedRule } from '../pollute/injectTitle';
import { seededRandom } from '../pollute/random';

/** What is counted of pieces that a rule puts into a carrier. */
function evidenceOf(startSlot: number): Evidence {
  const carrier = CHINESE.find(({ name }) => name === 'museum-opening') ?? { title: '', body: '' };
  const rule = { ...seedRule(5, 30), startSlot };
  const { text } = injectTitle(carrier.title, carrier.body, rule, seededRandom(7));
  const head = readHead(splitText(text, HEAD), [carrier.title]);
  const decoded = head && finish(decodeTitle(text, head));
  if (!decoded) throw new Error('not decoded');
  return decoded.evidence;
}

const SEEN = evidenceOf(0);
const NO_EDGES = { inside: 0, doubled: 0, behindEnds: 0, numberless: 0, torn: 0, apart: 8 };

/** Nothing speaks for them or against them but what a test says. */
const PLAIN: Evidence = {
  ...SEEN,
  ...{ jumps: 0, leaps: 0, broken: 0, reused: 0, shared: 0, strays: 0, unexplained: 0, listed: 0 },
  ...{ goesOn: 0, inTitle: 0, labels: 0, atNumbers: 0, echoed: 0, framed: 0, counted: 0, parallel: 0 },
  ...{ hanging: 0, opening: 0, mixed: 0, torn: 0, placed: 0, fill: 1, subjects: false, ordered: false },
};

describe('three pieces that jump in the title, every one', () => {
  const once = { ...PLAIN, buckets: 3, broken: 3, jumps: 4, repeats: 1, coverage: 0.8, score: 30 };
  it('are proof once one comes again, where they are long', () =>
    expect(judge({ ...once, characters: 6 })).toBe('proof'));
  it.each([
    ['they are short', { characters: 2 }],
    ['one of them does not', { characters: 6, broken: 2 }],
    ['they leave most of the title out', { characters: 6, coverage: 0.5 }],
  ])('are none where %s', (_, less) => expect(judge({ ...once, ...less })).toBe('suspicion'));
});

describe('two pieces that jump in the title, both', () => {
  const once = {
    ...PLAIN,
    ...{ buckets: 2, broken: 2, jumps: 4, repeats: 1, coverage: 0.8, score: 30, characters: 6 },
  };
  it('are proof once one comes again, where they are long', () => expect(judge(once)).toBe('proof'));
  it('may jump three times together: no text has two such strings', () => {
    expect(judge({ ...once, jumps: 3 })).toBe('proof');
    expect(judge({ ...once, jumps: 2 })).toBe('nothing');
  });
  it('are no labels of the numbers behind them', () => expect(judge({ ...once, labels: 0.5 })).toBe('proof'));
  it.each([
    ['they are short', { characters: 5 }],
    ['one of them does not', { broken: 1 }],
    ['they leave most of the title out', { coverage: 0.5 }],
  ])('are none where %s', (_, less) => expect(judge({ ...once, ...less })).toBe('suspicion'));
});

describe('pieces at three slots of four', () => {
  const round = {
    ...PLAIN,
    buckets: 4,
    broken: 3,
    jumps: 6,
    repeats: 4,
    coverage: 0.8,
    score: 40,
    fill: 0.75,
  };
  it('are proof where most of them jump and all come again', () => expect(judge(round)).toBe('proof'));
  it.each([
    ['a round is not through', { repeats: 3 }],
    ['half of them are words as they stand in the title', { broken: 2 }],
  ])('are none where %s', (_, less) => expect(judge({ ...round, ...less })).toBe('nothing'));
});

describe('two pieces that take turns', () => {
  const turns = { ...PLAIN, buckets: 2, repeats: 30, stops: 4, characters: 2, atNumbers: 0.25 };
  it('may stand before more numbers where the grid tells of each clause where they are', () => {
    expect(isMonotonous({ ...turns, placed: 6 })).toBe(true);
    expect(isMonotonous({ ...turns, placed: 0, fromStart: false })).toBe(false);
  });

  it('may do so a little sooner where they start as machines do', () => {
    const less = { ...turns, atNumbers: 0.22 };
    expect(isMonotonous({ ...less, fromStart: true })).toBe(true);
    expect(isMonotonous({ ...less, fromStart: false })).toBe(false);
  });
});

describe('pieces that may all be names', () => {
  const verdict = (evidence: Evidence, numberless = 0) =>
    judgeNames({ ...evidence, verdict: 'proof' }, () => ({ ...NO_EDGES, numberless }));
  const few = { ...PLAIN, buckets: 6, saying: 6, repeats: 9, ordered: true };

  it('are proof sooner where some of them are units without a number', () => {
    const less = { ...few, fromStart: false, framed: 0.3 };
    expect(verdict(less)).toBe('suspicion');
    expect(verdict(less, 2)).toBe('proof');
  });

  it('are proof sooner where they start as machines do', () => {
    const less = { ...few, repeats: 6, unused: 0.2, listed: 0.9 };
    expect(verdict({ ...less, fromStart: true })).toBe('proof');
    expect(verdict({ ...less, fromStart: false })).toBe('suspicion');
  });

  it('are not many for function words that stand alone', () => {
    const many = { ...few, buckets: 7, slots: 16, ordered: false, fromStart: false };
    expect(verdict({ ...many, saying: 7 })).toBe('proof');
    expect(verdict({ ...many, saying: 5 })).toBe('suspicion');
  });

  it('keep no order of the title where only three of them say something', () => {
    const four = { ...few, buckets: 4, listed: 0.9 };
    expect(verdict({ ...four, saying: 4 })).toBe('proof');
    expect(verdict({ ...four, saying: 3 })).toBe('suspicion');
  });

  it("start so at a text's first slot alone", () => {
    expect(SEEN.fromStart).toBe(true);
    expect(evidenceOf(3).fromStart).toBe(false);
  });
});
