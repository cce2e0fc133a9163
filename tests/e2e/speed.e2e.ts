import { beforeAll, expect, test } from 'vitest';
import { benchPages, generatePage, type Measured } from '../../scripts/lib/bench/benchPages';
import { measureInChromium } from '../../scripts/lib/bench/measureInChromium';
import { targetsOf } from '../../scripts/lib/bench/summarise';
import { startSession } from './lib/session';

/**
 * How far a busy machine may be off: `npm run bench -- --in chromium` holds the targets themselves, on a quiet one. What these
 * tests find is a step that has become many times as slow, grows faster than the page, or keeps the page waiting.
 */
const LEEWAY = 4;

/** Our own pages have a tenth of a real page's elements, which is what the detector is measured by; its text they have in full. */
const OF_REAL_PAGES: ReadonlySet<string> = new Set(['detector to isProbablyReaderable, median']);

let measured: readonly Measured[] = [];
beforeAll(async () => {
  measured = await measure();
});

async function measure(): Promise<readonly Measured[]> {
  const pages = benchPages([]).filter(({ group, name }, i) =>
    group === 'generated pages' ? name !== '1 MB' : i % 5 === 0,
  );
  const options = { rounds: 3, budget: 2000, only: [] };
  const all: Measured[] = [];
  for await (const one of measureInChromium(pages, options, 'tests/bench/ownInPage.ts')) all.push(one);
  return all;
}

/** What is over its bound, of at least four that are asked for. */
function tooSlow(of: readonly Measured[]): readonly unknown[] {
  const ratios = targetsOf(of).filter(({ what }) => !what.endsWith(', ms') && !OF_REAL_PAGES.has(what));
  expect(ratios.length).toBeGreaterThanOrEqual(4);
  return ratios.filter(({ value, most }) => value > LEEWAY * most);
}

test('reading and detecting stay within a multiple of what is asked of them', async () => {
  // A ratio moves by a fifth from one run to the next: what is slow is so twice.
  const slow = tooSlow(measured).length > 0 ? tooSlow(await measure()) : [];
  expect(slow).toEqual([]);
});

/** A task this long is felt: what browsers call a long one. */
const LONG = 50;

test('reading keeps no page waiting for long', async () => {
  const session = await startSession('chromium');
  try {
    const watch = `<script>var longest = 0; new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    }).observe({ type: 'longtask' });</script>`;
    await session.visit(generatePage(1500, 30).replace('<head>', `<head>${watch}`));
    await session.press();
    const longest = await session.browser.page.evaluate(
      () => (globalThis as unknown as { readonly longest: number }).longest,
    );
    expect(longest).toBeLessThan(LEEWAY * LONG);
  } finally {
    await session.end();
  }
});
