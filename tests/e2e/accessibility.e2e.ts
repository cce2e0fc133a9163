import axe, { type AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { THEMES } from '../../lib/view/displaySettings';
import { BROWSER_NAMES, type View } from '../../scripts/lib/browsers/driver';
import { SAMPLE, type Session, startSession } from './lib/session';

/** WCAG 2.2 AA, as far as a machine can tell. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a theme can break: it is its colours and nothing else (components/shared/themes.css). */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Every rule for the first theme of a system, the rules of colour for the others. */
type Rules = 'all' | 'of colour';

/** axe with its source, as one function: extension pages run no text as code, but a driver may send a function. */
const runAxe = new Function(
  'type',
  'values',
  `${axe.source};
  return axe.run(document, { runOnly: { type, values }, resultTypes: ['violations'] });`,
) as (type: 'tag' | 'rule', values: readonly string[]) => Promise<AxeResults>;

async function violations(view: View, rules: Rules = 'all'): Promise<readonly string[]> {
  const results = await (rules === 'all'
    ? view.evaluate(runAxe, 'tag', TAGS)
    : view.evaluate(runAxe, 'rule', OF_COLOUR));
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
  );
}

/** What axe says in each theme, on a page of the extension's own. */
async function violationsInThemes(view: View, themes: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [i, theme] of themes.entries()) {
    await view.evaluate(async (wanted) => {
      document.documentElement.dataset.theme = wanted;
      // Colours that are on their way are neither the one nor the other.
      await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {})));
    }, theme);
    found.push(
      ...(await violations(view, i === 0 ? 'all' : 'of colour')).map((violation) => `${theme}: ${violation}`),
    );
  }
  return found;
}

/** All themes on a light system; on a dark one those that follow it. */
const CASES = BROWSER_NAMES.flatMap((name) => [
  { name, scheme: 'light', themes: THEMES } as const,
  { name, scheme: 'dark', themes: ['system', 'contrast'] } as const,
]);

describe.each(CASES)('axe finds nothing in $name on a $scheme system', ({ name, scheme, themes }) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name, { openShadow: true, colorScheme: scheme });
  });
  afterAll(() => session?.end());

  test('popup', async () => {
    await session.visit(SAMPLE);
    const popup = await session.press();
    await popup.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await violationsInThemes(popup, themes)).toEqual([]);
    await popup.close();
  });

  test('popup on a page that cannot be read', async () => {
    await session.visit('<!doctype html><html lang="en"><title>Log in</title><button>Log in</button></html>');
    const popup = await session.press();
    expect(await violationsInThemes(popup, themes)).toEqual([]);
    await popup.close();
  });

  test('clean view', async () => {
    // The page under the clean view is not ours to judge.
    await session.visit(SAMPLE);
    const before = await violations(session.browser.page);
    const popup = await session.press();
    await popup.click('[data-testid=clean-view-switch]');
    const view = session.browser.inShadowOf('jingdu-view');
    await view.waitFor((root) => root.querySelector('dialog')?.open);
    await popup.close();
    for (const [i, theme] of themes.entries()) {
      for (const panel of ['figures', 'removed']) {
        await view.click(`[data-testid=tab-${panel}]`);
        await view.evaluate(async (root, wanted) => {
          const dialog = root.querySelector('dialog');
          if (dialog) dialog.dataset.theme = wanted;
          for (const details of root.querySelectorAll('details')) details.open = true;
          await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {})));
        }, theme);
        const after = await violations(session.browser.page, i === 0 ? 'all' : 'of colour');
        const ours = after.filter((violation) => !before.includes(violation));
        expect(ours, `${theme}, ${panel}`).toEqual([]);
      }
    }
    await view.click('[data-testid=show-in-place]');
    await view.click('[data-testid=removal-handle]'); // one is text again, the others are struck through
    await view.waitFor(
      (root) => root.querySelector('article .restored') && root.querySelector('article del'),
    );
    await view.click('[data-testid=display]');
    await view.waitFor((root) => root.querySelector('[data-testid=display-panel]:popover-open'));
    const after = await violations(session.browser.page);
    expect(after.filter((violation) => !before.includes(violation))).toEqual([]);
  });

  test.each(['options', 'try', 'welcome'])('%s page', async (page) => {
    await session.browser.openPage(session.browser.extensionUrl(`/${page}.html`));
    await session.browser.page.waitFor(() => document.querySelector('#root > *'));
    const found = await violationsInThemes(session.browser.page, themes);
    // What is in the sample's frame is a page as such pages are.
    expect(found.filter((violation) => !violation.includes('iframe'))).toEqual([]);
  });
});
