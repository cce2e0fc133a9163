import { expect, test } from 'vitest';
import type { Strings } from '../../lib/view/strings';
import { withCounts } from '../../lib/view/withCounts';

const t = ((...given: readonly unknown[]) => JSON.stringify(given)) as unknown as Strings['t'];

test('a count is written as the language writes numbers; what is filled in already stays', () => {
  const english = withCounts(t, 'en') as (...given: readonly unknown[]) => string;
  expect(english('removed.count', 1110)).toBe('["removed.count",1110,["1,110"]]');
  expect(english('removed.count', 1110, ['many'])).toBe('["removed.count",1110,["many"]]');
  expect(english('copy.all')).toBe('["copy.all"]');
  expect(english('display.px', ['18'])).toBe('["display.px",["18"]]');
});
