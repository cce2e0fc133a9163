import axe, { type AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES, type View } from '../../scripts/lib/browsers/driver';
import { SAMPLE, type Session, startSession } from './lib/session';

/** WCAG 2.2 AA, as far as a machine can tell. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** axe with its source, as one function: extension pages run no text as code, but a driver may send a function. */
const runAxe = new Function(
  'tags',
  `${axe.source};
  return axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });`,
) as (tags: readonly string[]) => Promise<AxeResults>;

async function violations(view: View): Promise<readonly string[]> {
  const results = await view.evaluate(runAxe, TAGS);
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
  );
}

const CASES = BROWSER_NAMES.flatMap((name) =>
  (['light', 'dark'] as const).map((scheme) => ({ name, scheme })),
);

describe.each(CASES)('axe finds nothing in $name, $scheme', ({ name, scheme }) => {
  let session: Session;
  let origin: string;
  beforeAll(async () => {
    session = await startSession(name, { openShadow: true, colorScheme: scheme });
    await session.visit(SAMPLE);
    const popup = await session.press();
    origin = await popup.evaluate(() => location.origin);
    await popup.close();
  });
  afterAll(() => session?.end());

  test('popup', async () => {
    await session.visit(SAMPLE);
    const popup = await session.press();
    await popup.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await violations(popup)).toEqual([]);
  });

  test('clean view', async () => {
    // The page under the clean view is not ours to judge: this one is without fault.
    await session.visit(SAMPLE);
    const before = await violations(session.browser.page);
    const popup = await session.press();
    await popup.click('[data-testid=clean-view-switch]');
    const view = session.browser.inShadowOf('jingdu-view');
    await view.waitFor((root) => root.querySelector('dialog')?.open);
    await popup.close();
    await view.evaluate((root) => {
      for (const details of root.querySelectorAll('details')) details.open = true;
    });
    for (const theme of ['light', 'dark', 'sepia', 'contrast']) {
      await view.evaluate((root, value) => {
        const choice = root.querySelector<HTMLInputElement>(`[data-testid=themes] [value=${value}]`);
        if (!choice) throw new Error(`there is no theme ${value}`);
        choice.click();
      }, theme);
      const after = await violations(session.browser.page);
      expect(
        after.filter((violation) => !before.includes(violation)),
        theme,
      ).toEqual([]);
    }
  });

  test.each(['options', 'try', 'welcome'])('%s page', async (page) => {
    await session.browser.openPage(`${origin}/${page}.html`);
    await session.browser.page.waitFor(() => document.querySelector('#root > *'));
    const found = await violations(session.browser.page);
    // What is in the sample's frame is a page as such pages are.
    expect(found.filter((violation) => !violation.includes('iframe'))).toEqual([]);
  });
});
