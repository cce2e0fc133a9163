import { afterEach, expect, test, vi } from 'vitest';
import { scrollBehavior } from '../../components/shared/scrollBehavior';

afterEach(() => vi.unstubAllGlobals());

test.each([
  { reduced: true, behavior: 'instant' },
  { reduced: false, behavior: 'smooth' },
])('nothing glides for readers who asked for less motion: %j', ({ reduced, behavior }) => {
  const asked = (query: string) => ({ matches: reduced && query === '(prefers-reduced-motion: reduce)' });
  vi.stubGlobal('matchMedia', asked);
  expect(scrollBehavior()).toBe(behavior);
});
