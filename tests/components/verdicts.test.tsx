// @vitest-environment jsdom
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { Verdicts } from '../../components/popup/Verdicts';
import { StringsProvider } from '../../components/shared/strings';
import type { Figure } from '../../lib/reading';
import type { Strings } from '../../lib/view/strings';
import { makeFigure, makeReading } from '../makeReading';

const t = (key: string, count?: unknown) => (count === undefined ? key : `${key} ${count}`);
const strings: Strings = { t: t as unknown as Strings['t'], language: 'en' };

/** What the popup says about numbers that the page has lost; null if it says nothing. */
function lostNumbers(figures: readonly Figure[]): string | null {
  const mount = document.createElement('div');
  const root = createRoot(mount);
  flushSync(() =>
    root.render(
      <StringsProvider value={strings}>
        <Verdicts reading={makeReading({ figures })} onShowRemoved={() => undefined} />
      </StringsProvider>,
    ),
  );
  const said = mount.querySelector('[data-testid=lost-numbers]')?.textContent ?? null;
  root.unmount();
  return said;
}

const lost = { value: null, missing: true } as const;

test('numbers whose digits the page has lost are counted, one that is said again once', () => {
  const figures = [
    makeFigure({ id: 'f1' }),
    makeFigure({ id: 'f2', ...lost }),
    makeFigure({ id: 'f3', ...lost }),
    makeFigure({ id: 'f4', ...lost, repeatOf: 'f2' }),
  ];
  expect(lostNumbers(figures)).toBe('figure.lost 2');
});

test('nothing is said where none is lost', () => {
  expect(lostNumbers([makeFigure({ id: 'f1' })])).toBeNull();
});
