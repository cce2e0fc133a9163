// @vitest-environment jsdom
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ArticleBody } from '../../components/cleanView/ArticleBody';
import { RestoredOutside } from '../../components/cleanView/RestoredOutside';
import { createTips, TipsProvider } from '../../components/cleanView/tips';
import { StringsProvider } from '../../components/shared/strings';
import { createViewStore, toggleInPlace, toggleRemoval } from '../../lib/view/createViewStore';
import type { Strings } from '../../lib/view/strings';
import { makeReading, makeRemoval } from '../makeReading';

const strings: Strings = { t: ((key: string) => key) as unknown as Strings['t'], language: 'en' };

let root: Root;
let mount: HTMLElement;

beforeEach(() => {
  mount = document.createElement('div');
  document.body.append(mount);
  root = createRoot(mount);
});
afterEach(() => {
  root.unmount();
  mount.remove();
});

/** 甲【夹】乙〔可疑〕, where 【夹】 is cut, 〔可疑〕 is marked, and one more piece stood outside of the article. */
function draw() {
  const removals = [
    makeRemoval({ id: 'cut', text: '夹', at: 1 }),
    makeRemoval({ id: 'mark', text: '可疑', at: 2, applied: false }),
    makeRemoval({ id: 'outside', text: '外', at: null }),
  ];
  const store = createViewStore(
    makeReading({ article: { text: '甲乙可疑', html: '<p>甲乙可疑</p>' }, removals }),
    null,
  );
  flushSync(() =>
    root.render(
      <StringsProvider value={strings}>
        <TipsProvider value={createTips()}>
          <ArticleBody store={store} />
          <RestoredOutside store={store} />
        </TipsProvider>
      </StringsProvider>,
    ),
  );
  return store;
}

const act = (change: () => void) => flushSync(change);
const look = (id: string) => {
  const piece = mount.querySelector(`[data-removal="${id}"]`);
  return piece && `${piece.localName}.${piece.className} ${piece.textContent}`;
};
const press = (look: string) =>
  act(() => mount.querySelector<HTMLElement>(`.removal-handle[data-look="${look}"]`)?.click());

describe('a piece that was cut', () => {
  test('is not there, and is text again once it is put back', () => {
    const store = draw();
    expect(look('cut')).toBeNull();
    act(() => toggleRemoval(store, 'cut'));
    expect(look('cut')).toBe('span.restored 夹');
    expect(mount.querySelector('p')?.textContent).toBe('甲夹乙可疑');
    press('restored');
    expect(look('cut')).toBeNull();
  });

  test('is struck through where all are shown in place, until its handle puts it back', () => {
    const store = draw();
    act(() => toggleInPlace(store));
    expect(look('cut')).toBe('del.struck 夹');
    press('struck');
    expect(look('cut')).toBe('span.restored 夹');
    press('restored');
    expect(look('cut')).toBe('del.struck 夹');
    act(() => toggleInPlace(store));
    expect(look('cut')).toBeNull();
  });

  test('outside of the article stands below it once it is put back, and is never shown in place', () => {
    const store = draw();
    act(() => toggleInPlace(store));
    expect(look('outside')).toBeNull();
    act(() => toggleRemoval(store, 'outside'));
    expect(look('outside')).toBe('p.restored 外');
  });
});

test('a mark stays in the text until its handle cuts it, shown in place or not', () => {
  const store = draw();
  expect(look('mark')).toBe('span.suspect 可疑');
  act(() => toggleInPlace(store));
  expect(look('mark')).toBe('span.suspect 可疑');
  mount.querySelector<HTMLElement>('.removal-handle[data-look="suspect"]')?.focus();
  press('suspect');
  expect(look('mark')).toBeNull();
  // Its handle is still there to take the click back, and has not lost the focus.
  expect(document.activeElement?.getAttribute('data-look')).toBe('gone');
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^removed\.undo/);
  press('gone');
  expect(look('mark')).toBe('span.suspect 可疑');
});
