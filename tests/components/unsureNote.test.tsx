// @vitest-environment jsdom
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { FigurePanel } from '../../components/cleanView/FigurePanel';
import { StringsProvider } from '../../components/shared/strings';
import type { Figure } from '../../lib/reading';
import type { Strings } from '../../lib/view/strings';
import { makeFigure, makeReading } from '../makeReading';

const strings: Strings = { t: ((key: string) => key) as unknown as Strings['t'], language: 'en' };

let root: Root;
let mount: HTMLElement;

beforeEach(() => {
  mount = document.createElement('div');
  root = createRoot(mount);
});
afterEach(() => root.unmount());

/** Whether the list of figures says that they may be read wrongly. */
function warns(isBulletin: boolean, figures: Figure[]): boolean {
  const reading = makeReading({
    article: { text: '', html: '' },
    figures,
    bulletin: { is: isBulletin, score: 0, kind: null, reasons: [] },
  });
  flushSync(() =>
    root.render(
      <StringsProvider value={strings}>
        <FigurePanel reading={reading} current={createStore(() => null)} onShow={() => undefined} />
      </StringsProvider>,
    ),
  );
  return mount.textContent?.includes('figure.unsure') ?? false;
}

test('figures of a page without the form of a bulletin say that they may be read wrongly', () => {
  expect(warns(false, [makeFigure({})])).toBe(true);
});

test('those of a bulletin do not, and a page without figures has nothing to warn of', () => {
  expect(warns(true, [makeFigure({})])).toBe(false);
  expect(warns(false, [])).toBe(false);
});
