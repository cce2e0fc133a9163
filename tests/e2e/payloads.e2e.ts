import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/lib/browsers/driver';
import { carrierPages } from '../security/carrierPages';
import { PAYLOADS } from '../security/payloads';
import { borrowSession } from './lib/borrowSession';
import type { Session } from './lib/session';

const PAGE = 'http://news.invalid/bulletin.html';

/** What an article may show: its own elements, figures and removals in them. */
const SHOWN =
  'a, blockquote, button, code, del, em, figcaption, h2, h3, h4, img, li, mark, ol, p, pre, span, strong, sub, sup, table, tbody, td, th, tr, ul';

describe.each(BROWSER_NAMES)('payloads in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await borrowSession(name);
  });
  afterAll(() => session?.end());

  const view = () => session.browser.inShadowOf('jingdu-view');
  const page = () => session.browser.page;

  test('run where a page takes them in as they are: the canary can be heard', async () => {
    await session.visit('<!DOCTYPE html><title>raw</title><main></main>');
    const armed = PAYLOADS.filter(({ runs }) => runs !== null);
    expect(armed.length).toBeGreaterThan(200);
    await page().evaluate(putIn, armed);
    await settled();
    const numbers = new Set(await page().evaluate(heard));
    expect(armed.filter(({ number }) => !numbers.has(number)).map(({ html }) => html)).toEqual([]);
  });

  test.each(carrierPages(PAYLOADS))(
    '$carrier of an article, none runs in the clean view',
    async ({ html }) => {
      await session.visit(html, { url: PAGE });
      await settled();
      await page().evaluate(listen);
      const popup = await session.press();
      expect(await page().evaluate(heard)).toEqual([]);
      await page().evaluate(emptyPage);
      await popup.click('[data-testid=clean-view-switch]');
      await view().waitFor((root) => root.querySelector('dialog')?.open);
      await popup.close();
      // A long text is drawn little by little: all of it must be there to be set off.
      await view().waitFor(
        (root, most) => root.querySelectorAll('article .text > *').length >= most,
        PAYLOADS.length * 0.9,
      );
      const { lines, strangers } = await view().evaluate(provoke, SHOWN);
      await settled();
      expect(strangers).toEqual([]);
      expect(lines).toBeGreaterThanOrEqual(PAYLOADS.length * 0.9);
      expect(await page().evaluate(heard)).toEqual([]);
      expect(await page().evaluate(() => location.href)).toBe(PAGE);
    },
  );

  test.each(['/welcome.html', '/popup.html', '/options.html', '/try.html'])(
    'not on %s: there no string becomes markup or code',
    async (path) => {
      await session.browser.openPage(session.browser.extensionUrl(path));
      expect(await page().evaluate(makeMarkup)).toEqual([]);
    },
  );

  /** Whatever loads or moves has done so: two frames, and a load of something that is not there. */
  function settled(): Promise<boolean> {
    return page().evaluate(async () => {
      const image = new Image();
      const failed = new Promise((resolve) => image.addEventListener('error', resolve));
      image.src = 'x:';
      await failed;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return true;
    });
  }
});

/** Runs in the page: takes payloads in as they are, and does what sets them off. */
async function putIn(
  payloads: readonly { readonly html: string; readonly number: number; readonly runs: string | null }[],
): Promise<void> {
  const heard: number[] = [];
  Reflect.set(window, 'heard', heard);
  Reflect.set(window, 'canary', (number: number) => heard.push(number));
  const main = document.querySelector('main');
  for (const { html, number, runs } of payloads) {
    const box = Document.prototype.createElement.call(document, 'div'); // a payload may have taken its place
    main?.append(box);
    box.innerHTML = html;
    for (const element of box.querySelectorAll('*')) {
      if (runs === 'click' && element.matches('a, area, button, input')) {
        element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
        // A navigation to the next script would take its place.
        for (let frames = 0; frames < 30 && !heard.includes(number); frames += 1) {
          await new Promise(requestAnimationFrame);
        }
      }
      if (runs !== 'event') continue;
      for (const attribute of element.getAttributeNames()) {
        if (attribute.startsWith('on')) element.dispatchEvent(new Event(attribute.slice(2)));
      }
    }
  }
}

/** Runs in a page of the extension: which ways of making markup or code of a string are open. */
function makeMarkup(): readonly string[] {
  const ways: Readonly<Record<string, () => unknown>> = {
    innerHTML: () => {
      document.createElement('div').innerHTML = '<b>';
    },
    parse: () => new DOMParser().parseFromString('<b>', 'text/html'),
    srcdoc: () => {
      document.createElement('iframe').srcdoc = '<b>';
    },
    script: () => {
      document.createElement('script').text = '1';
    },
  };
  return Object.keys(ways).filter((way) => {
    try {
      ways[way]?.();
      return true;
    } catch {
      return false;
    }
  });
}

/** Runs in the page: from now on the canary is heard. */
function listen(): void {
  Reflect.set(window, 'heard', []);
  Reflect.set(window, 'canary', (number: number) => Reflect.get(window, 'heard').push(number));
}

/** Runs in the page: what it would still run itself is no longer there. */
function emptyPage(): void {
  Reflect.get(Document.prototype, 'body', document).replaceChildren();
}

function heard(): readonly number[] {
  return Reflect.get(window, 'heard');
}

/** Runs in the clean view: sets off whatever there is, and looks for what should not be. */
function provoke(
  root: ShadowRoot,
  shown: string,
): { readonly lines: number; readonly strangers: readonly string[] } {
  const elements = [...root.querySelectorAll('article .text *')];
  const strangers = elements.flatMap((element) => {
    const attributes = [...element.attributes].filter(
      ({ name, value }) =>
        /^(?:on|style|src|srcdoc|srcset|name|form|xlink)/.test(name) ||
        (name === 'id' && !value.startsWith('base-ui-')) || // those are ours
        (name === 'href' && !/^(?:https?|mailto):/.test(value)),
    );
    const isLoose = element.matches('a:not([rel="noopener noreferrer"])');
    return element.matches(shown) && attributes.length === 0 && !isLoose ? [] : [element.outerHTML];
  });
  for (const element of elements) {
    for (const event of ['error', 'load', 'focus', 'mouseover', 'pointerdown', 'animationend', 'toggle']) {
      element.dispatchEvent(new Event(event));
    }
  }
  return { lines: root.querySelectorAll('article .text > *').length, strangers };
}
