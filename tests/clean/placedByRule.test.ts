import { describe, expect, it } from 'vitest';
import { decodeTitle, HEAD, readHead } from '../../lib/clean/titleInjection/decodeTitle';
import { placedByRule } from '../../lib/clean/titleInjection/placedByRule';
import { splitText } from '../../lib/clean/titleInjection/splitText';
import { finish } from '../../lib/work';
import { CHINESE } from '../pollute/carriers';
import { injectTitle, seedRule } from '../pollute/injectTitle';
import { seededRandom } from '../pollute/random';

/** Bits for the pieces that a rule puts into a carrier. */
function bitsFor(anchors: readonly string[]): number {
  const carrier = CHINESE.find(({ name }) => name === 'museum-opening') ?? { title: '', body: '' };
  const rule = { ...seedRule(4, 30), anchors };
  const { text } = injectTitle(carrier.title, carrier.body, rule, seededRandom(5));
  const head = readHead(splitText(text, HEAD), [carrier.title]);
  const decoded = head && finish(decodeTitle(text, head));
  if (!head || !decoded) throw new Error('not decoded');
  return placedByRule(
    text,
    head,
    decoded.buckets.flatMap((bucket) => bucket ?? []),
  );
}

describe('where pieces stand', () => {
  it('says nothing where all stand at marks', () => expect(bitsFor([])).toBe(0));
  it('says much where function words take them from the marks', () =>
    expect(bitsFor(['的'])).toBeGreaterThan(3));
});
