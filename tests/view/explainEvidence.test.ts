import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explainEvidence } from '../../lib/view/explainEvidence';
import type { Strings } from '../../lib/view/strings';
import { readWithJsdom } from '../../scripts/lib/readWithJsdom';
import { CARRIERS } from '../pollute/carriers';
import { HIDINGS, hideEachWay } from '../pollute/hideText';
import { INJECTION_CASES } from '../pollute/injectionCases';
import { otherKinds } from '../pollute/otherKinds';
import { seededRandom } from '../pollute/random';
import { readFromTitle } from '../pollute/readFromTitle';

/** Says the key and what goes into it. */
const t = ((key: string, parts: readonly string[] = []) =>
  [key, ...parts].join('|')) as unknown as Strings['t'];

describe('explainEvidence', () => {
  test.each([
    ['slot 3 of 15, slots stand after , 、 。 and after 的 是', 'evidence.slot|3|15|, 、 。 的 是'],
    ['slot 3 of 9, slots stand at any word bound', 'evidence.slot|3|9|'],
    ['injected: slot 1 of 15, slots stand after 。', 'evidence.slot|1|15|。'],
    ['display: none', 'evidence.notShown'],
    ['hidden: visibility: hidden', 'evidence.notShown'],
    ['opacity: 0', 'evidence.transparent'],
    ['color: transparent', 'evidence.transparent'],
    ['font-size: 0px', 'evidence.tiny'],
    ['clip: rect of no size', 'evidence.clipped'],
    ['clip-path: inset(50%)', 'evidence.clipped'],
    ['text-indent: -9999px', 'evidence.offScreen'],
    ['transform: translate(-900px)', 'evidence.offScreen'],
    ['transform: matrix(1, 0, 0, 1, -900, 0)', 'evidence.offScreen'],
    ['transform: scale(0)', 'evidence.noSize'],
    ['transform: matrix(0, 0, 0, 0, 0, 0)', 'evidence.noSize'],
    ['maxHeight: 0px, overflow hidden', 'evidence.noSize'],
    ['6 of 6 links unrelated, highest similarity 0.07', 'evidence.linksUnrelated|6|6|0.07'],
    ['hidden', 'evidence.notShown'],
    ['color of the background', 'evidence.backgroundColour'],
    [
      "in turn in a cycle that is proved, but the same words may be the text's own here",
      'evidence.unsureTurn',
    ],
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

  /** Those lines of evidence that no reader but one of English could read. */
  const untold = (lines: readonly string[]) =>
    [...new Set(lines)].filter((line) => !explainEvidence(line, t).startsWith('evidence.'));

  test('knows every form that made texts of every kind bring out', () => {
    const texts = [
      ...INJECTION_CASES.map(({ make }) => make(5_100_000).polluted),
      ...otherKinds(CARRIERS).flatMap(({ make }) => [make(5_100_001), make(5_100_002)]),
      { title: '港口停航通知', text: '县海事局说，港口自八曰起停航，Р型船只不受影响，⼈员已经撤离。' },
    ];
    const lines = texts.flatMap(({ title, text }) =>
      readFromTitle(title, text).cuts.flatMap(({ evidence }) => evidence),
    );
    expect(lines.some((line) => line.includes('looks like'))).toBe(true);
    expect(untold(lines)).toEqual([]);
  });

  test('knows what a page laid out says of hidden text', () => {
    const lines = [
      'no size on the page',
      'moved out of the page',
      'content-visibility: hidden',
      'filter: opacity(0)',
    ];
    expect(untold(lines)).toEqual([]);
  });

  test('knows every way to hide a text', () => {
    const [carrier] = CARRIERS;
    const paragraphs = CARRIERS.flatMap(({ body }) => body.split('\n'));
    const page = hideEachWay(carrier?.title ?? '', paragraphs, HIDINGS, seededRandom(5_100_003));
    const lines = readWithJsdom(new TextEncoder().encode(page), {}).removals.flatMap(
      ({ evidence }) => evidence,
    );
    expect(lines.length).toBeGreaterThan(10);
    expect(untold(lines)).toEqual([]);
  });
});
