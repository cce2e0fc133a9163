// @vitest-environment jsdom
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { Verdicts } from '../../components/popup/Verdicts';
import { StringsProvider } from '../../components/shared/strings';
import type { Check, Figure, Reading } from '../../lib/reading';
import type { Strings } from '../../lib/view/strings';
import { makeFigure, makeReading } from '../makeReading';

const t = (key: string, count?: unknown) => (count === undefined ? key : `${key} ${count}`);
const strings: Strings = { t: t as unknown as Strings['t'], language: 'en' };

/** What the popup says about numbers that the page has lost; null if it says nothing. */
const lostNumbers = (figures: readonly Figure[]) => verdict('lost-numbers', makeReading({ figures }));

/** One line of the verdicts; null if there is none. */
function verdict(line: string, reading: Reading): string | null {
  const mount = document.createElement('div');
  const root = createRoot(mount);
  flushSync(() =>
    root.render(
      <StringsProvider value={strings}>
        <Verdicts reading={reading} onShowRemoved={() => undefined} />
      </StringsProvider>,
    ),
  );
  const said = mount.querySelector(`[data-testid=${line}]`)?.textContent ?? null;
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

test('one sum that does not add up is not said to be 1 of 1', () => {
  const check = (ok: boolean): Check => ({
    whole: 'f1',
    parts: ['f2'],
    sum: 1,
    expected: ok ? 1 : 2,
    exhaustive: true,
    ok,
  });
  const sums = (...ok: boolean[]) => verdict('sums', makeReading({ checks: ok.map(check) }));
  expect(sums(false)).toBe('figure.oneSumWrong');
  expect(sums(false, true)).toBe('figure.sumsWrong 1,2');
  expect(sums(true)).toBe('figure.sumsRight 1');
});
