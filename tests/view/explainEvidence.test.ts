import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explainEvidence } from '../../lib/view/explainEvidence';
import type { Strings } from '../../lib/view/strings';
import { readWithJsdom } from '../../scripts/lib/readWithJsdom';

/** Says the key and what goes into it. */
const t = ((key: string, parts: readonly string[] = []) =>
  [key, ...parts].join('|')) as unknown as Strings['t'];

describe('explainEvidence', () => {
  test.each([
    ['slot 3 of 15, slots stand after , 、 。 and after 的 是', 'evidence.slot|3|15|, 、 。 的 是'],
    ['slot 3 of 9, slots stand at any word bound', 'evidence.slot|3|9|'],
    ['injected: slot 1 of 15, slots stand after 。', 'evidence.slot|1|15|。'],
    ['display: none', 'evidence.invisible|display: none'],
    ['font-size: 0px', 'evidence.invisible|font-size: 0px'],
    ['6 of 6 links unrelated, highest similarity 0.07', 'evidence.linksUnrelated|6|6|0.07'],
    ['something that no step says', 'something that no step says'],
  ])('%s', (line, said) => {
    expect(explainEvidence(line, t)).toBe(said);
  });

  // Those of the golden pages are asked for in tests/article/goldenPages.test.ts.
  test('knows every form that the sample brings out', () => {
    const { removals } = readWithJsdom(readFileSync('public/sample/bulletin.html'), {});
    const lines = removals.flatMap(({ evidence }) => evidence);
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => !explainEvidence(line, t).startsWith('evidence.'))).toEqual([]);
  });
});
