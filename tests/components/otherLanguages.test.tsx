// @vitest-environment jsdom
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ArticleHead } from '../../components/cleanView/ArticleHead';
import { PopupApp } from '../../components/popup/PopupApp';
import { StringsProvider } from '../../components/shared/strings';
import { createPopupStore } from '../../lib/view/createPopupStore';
import type { PopupActions } from '../../lib/view/popupActions';
import type { Strings } from '../../lib/view/strings';
import { makeReading } from '../makeReading';

const strings: Strings = { t: ((key: string) => key) as unknown as Strings['t'], language: 'en' };

function draw(part: ReactNode): HTMLElement {
  const box = document.createElement('div');
  box.innerHTML = renderToStaticMarkup(<StringsProvider value={strings}>{part}</StringsProvider>);
  return box;
}

/** What the popup says a page without key numbers is, and why there are none. */
function saidOf(lang: string): (string | null | undefined)[] {
  const reading = { ...makeReading({ bulletin: { is: false, kind: null } }), lang };
  const store = createPopupStore();
  // Drawn without a browser, a store is shown as it was at first.
  const initial = { ...store.getState(), page: { state: 'ready' as const, reading } };
  const shown = { ...store, getInitialState: () => initial };
  const popup = draw(<PopupApp store={shown} actions={{} as PopupActions} />);
  return ['kind', 'why-not'].map((part) => popup.querySelector(`[data-testid=${part}]`)?.textContent);
}

test('a page in a language whose numbers are not read is not said to be no bulletin', () => {
  expect(saidOf('ja')).toEqual(['popup.otherLanguage', 'popup.otherLanguageWhy']);
  expect(saidOf('zh-Hant')).toEqual(['popup.notBulletin', 'popup.notBulletinWhy']);
  expect(saidOf('en')).toEqual(['popup.notBulletin', 'popup.notBulletinWhy']);
});

test('what is said about an article goes in the direction of its own words: “1 minute to read”, not “minute to read 1”', () => {
  const { article } = makeReading({ article: { title: 'حريق', text: 'حريق' } });
  const said = draw(<ArticleHead article={article} titleId="title" />).querySelectorAll('.source li');
  expect([...said].map((item) => item.getAttribute('dir'))).toEqual(['auto']);
});
