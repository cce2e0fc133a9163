import { expect, test } from 'vitest';
import { BROWSER_NAMES, type View } from '../../scripts/lib/browsers/driver';
import { SAMPLE, startSession } from './lib/session';

/** Alone, since the difference between two pages' times is the machine's as soon as it does something else. */
test.each(BROWSER_NAMES)(
  'the popup in %s shows its first content at most 150 ms later than a bare page of the extension would',
  async (name) => {
    const session = await startSession(name);
    try {
      const { browser } = session;
      const bare: number[] = [];
      const popups: number[] = [];
      for (let i = 0; i < 5; i += 1) {
        await browser.openPage(browser.extensionUrl('/sample/bulletin.html'));
        bare.push(await firstContent(browser.page));
        await session.visit(SAMPLE);
        const popup = await session.press();
        popups.push(await firstContent(popup));
        await popup.close();
      }
      console.log(
        `${name}: first content of the popup after ${median(popups)} ms, of a bare page after ${median(bare)} ms`,
      );
      // What a busy machine takes for any page is not the popup's.
      expect(median(popups) - median(bare)).toBeLessThan(150);
    } finally {
      await session.end();
    }
  },
);

/** Milliseconds from the start of the navigation to the first text or picture. */
async function firstContent(view: View): Promise<number> {
  const paint = 'first-contentful-paint';
  await view.waitFor((name) => performance.getEntriesByName(name).length > 0, paint);
  return view.evaluate((name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN, paint);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
