// @vitest-environment jsdom
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { ArticleBody } from '../../components/cleanView/ArticleBody';
import { FigurePanel } from '../../components/cleanView/FigurePanel';
import { showWhole } from '../../components/cleanView/showWhole';
import { createTips, TipsProvider } from '../../components/cleanView/tips';
import { StringsProvider } from '../../components/shared/strings';
import type { Figure, Reading } from '../../lib/reading';
import { createViewStore, showTarget } from '../../lib/view/createViewStore';
import { MOST_IN_SLICE } from '../../lib/view/slicesOf';
import type { Strings } from '../../lib/view/strings';
import { makeFigure, makeReading } from '../makeReading';

const COUNT = 1_500;
const strings: Strings = { t: ((key: string) => key) as unknown as Strings['t'], language: 'en' };

let waiting: Map<number, IdleRequestCallback>;
let root: Root;
let mount: HTMLElement;

beforeEach(() => {
  waiting = new Map();
  let handle = 0;
  window.requestIdleCallback = (callback) => {
    handle += 1;
    waiting.set(handle, callback);
    return handle;
  };
  window.cancelIdleCallback = (cancelled) => void waiting.delete(cancelled);
  mount = document.createElement('div');
  root = createRoot(mount);
});
afterEach(() => root.unmount());

/** Lets the browser be idle until nobody waits for that. @param remaining ms that it stays idle each time */
function beIdle(remaining: number): void {
  for (let round = 0; waiting.size > 0; round += 1) {
    expect(round).toBeLessThan(COUNT);
    const callbacks = [...waiting.values()];
    waiting.clear();
    for (const callback of callbacks) {
      let left = remaining;
      callback({ didTimeout: remaining === 0, timeRemaining: () => left-- });
    }
  }
}

function draw(reading: Reading) {
  const store = createViewStore(reading, null);
  flushSync(() =>
    root.render(
      <StringsProvider value={strings}>
        <TipsProvider value={createTips()}>
          <ArticleBody store={store} />
        </TipsProvider>
      </StringsProvider>,
    ),
  );
  return store;
}

const drawn = () => mount.querySelectorAll('*').length;
/** A text grows by slices: what is drawn at once holds the one that was begun, and whatever holds that. */
const LITTLE = MOST_IN_SLICE * 1.5;

const words = Array.from({ length: COUNT }, (_, i) => `第${i}条。`);
const each = (before: string, after: string) => words.map((text) => before + text + after).join('');
const LONG = [
  { what: 'paragraphs', html: each('<p>', '</p>') },
  { what: 'items of a list', html: `<ul>${each('<li>', '</li>')}</ul>` },
  { what: 'rows of a table', html: `<table><tbody>${each('<tr><td>', '</td></tr>')}</tbody></table>` },
  { what: 'links in a paragraph', html: `<p>${each('<a href="https://a.invalid/">', '</a>')}</p>` },
  { what: 'words in items of lists', html: `<ul><li>${each('<em>', '</em>')}</li></ul>`.repeat(2) },
];

describe.each(LONG)('a text of 1,500 $what', ({ html }) => {
  const { textContent } = Object.assign(document.createElement('div'), { innerHTML: html });
  const reading = makeReading({ article: { html, text: textContent } });

  test.each([
    { when: 'whenever the browser is idle', remaining: 5 },
    { when: 'even if it never is', remaining: 0 },
  ])('is begun at once, and grows $when', ({ remaining }) => {
    draw(reading);
    expect(drawn()).toBeGreaterThan(MOST_IN_SLICE / 4);
    expect(drawn()).toBeLessThan(LITTLE);
    beIdle(remaining);
    expect(mount.textContent).toBe(textContent);
  });

  test('is all there as soon as it is wanted', () => {
    const store = draw(reading);
    showWhole(store);
    expect(mount.textContent).toBe(textContent);
    expect(waiting.size).toBe(0);
  });
});

describe('1,500 figures', () => {
  const texts = words.map((_, i) => `新增${i}例。`);
  let at = 0;
  const figures: readonly Figure[] = texts.map((text, i) => {
    const start = at + 2;
    at += text.length + 1;
    return makeFigure({ id: `f${i}`, value: i, start, end: start + String(i).length });
  });
  const html = texts.map((text) => `<p>${text}</p>`).join('');
  const reading = makeReading({ article: { html, text: texts.join('\n') }, figures });

  test('one that is asked for is there at once, with little else', () => {
    const store = draw(reading);
    flushSync(() => showTarget(store, { figure: 'f1400' }));
    expect(mount.querySelector('[data-figure=f1400]')?.textContent).toBe('1400');
    expect(drawn()).toBeLessThan(2 * LITTLE);
    beIdle(5);
    expect([...mount.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(
      figures.map(({ value }) => String(value)),
    );
  });

  test.each([
    { what: 'side by side', members: figures },
    { what: 'under one whole', members: figures.map((one, i) => (i > 0 ? { ...one, partOf: 'f0' } : one)) },
  ])('are listed little by little, $what, and none is drawn anew while one reads on', ({ members }) => {
    const current = createStore<string | null>(() => null);
    flushSync(() =>
      root.render(
        <StringsProvider value={strings}>
          <FigurePanel
            reading={{ ...reading, figures: members }}
            current={current}
            onShow={() => undefined}
          />
        </StringsProvider>,
      ),
    );
    const rows = () => [...mount.querySelectorAll<HTMLElement>('[data-testid=tree-row]')];
    expect(rows().length).toBeLessThan(LITTLE);
    beIdle(5);
    expect(rows().map(({ dataset }) => dataset.for)).toEqual(figures.map(({ id }) => id));
    const changes = new MutationObserver(() => undefined);
    changes.observe(mount, { subtree: true, childList: true, attributes: true, characterData: true });
    flushSync(() => current.setState('f1400', true));
    expect(changes.takeRecords()).toHaveLength(1);
    expect(mount.querySelector<HTMLElement>('[aria-current]')?.dataset.for).toBe('f1400');
  });
});
