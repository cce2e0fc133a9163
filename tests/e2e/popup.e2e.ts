import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keyNumbers } from '../../lib/keyNumbers';
import { BROWSER_NAMES, type Popup } from '../../scripts/lib/browsers/driver';
import { eventually } from '../../scripts/lib/browsers/eventually';
import { readWithJsdom } from '../../scripts/lib/readWithJsdom';
import { borrowSession } from './lib/borrowSession';
import { SAMPLE, type Session } from './lib/session';

const FALSE_SUM = `<!doctype html><html lang="zh-CN"><title>云岭县通报疫情</title><article><h1>云岭县通报疫情</h1>
<p>云岭县卫生健康局通报：7月3日0时至24时，全县新增确诊病例30例，其中东镇12例、西镇10例、南镇7例。</p>
<p>全县新增无症状感染者9例，其中东镇6例、西镇3例。各镇已经派人到场核查，后续情况将及时公布。</p></article></html>`;

const DAMAGE = `<!doctype html><html lang="en"><title>Flood in Quenlow County kills nine</title><article>
<h1>Flood in Quenlow County kills nine</h1>
<p>On Tuesday the flood office of Quenlow County said that 9 people had died and 214 were injured.</p>
<p>The county evacuated 5,200 residents. Losses are put at about $46.25 million, and 12 bridges were destroyed.</p></article></html>`;

const NO_BULLETIN = `<!doctype html><html lang="en"><title>Baking bread at home</title><article><h1>Baking bread at home</h1>
<p>Flour, water, salt and time are all it takes, and most of the time the dough looks after itself while you do something else.</p>
<p>Let it rise under a cloth until it has grown to twice its size, fold it gently, and put it into an oven that is really hot.</p>
<p>The crust sings when it comes out. Wait until it has cooled before you cut it, however hard that may be.</p></article></html>`;

describe.each(BROWSER_NAMES)('the popup in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await borrowSession(name);
  });
  afterAll(() => session?.end());

  test('shows the key numbers of the page, in order, with their places and dates', async () => {
    const reading = readWithJsdom(Buffer.from(SAMPLE), {});
    const expected = keyNumbers(reading);
    await session.visit(SAMPLE);
    const popup = await session.press();
    expect(await textsOf(popup, '[data-testid=key-number] [data-testid=go-to]')).toEqual(
      expected.map(({ label }) => expect.stringContaining(label)),
    );
    const values = await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-testid=key-number]')].map(
        ({ dataset }) => dataset.value,
      ),
    );
    expect(values).toEqual(expected.map(({ value }) => String(value)));
    expect(expected.length).toBeGreaterThan(2);
    expect(await textsOf(popup, 'h1')).toEqual([reading.article.title]);
    await popup.close();
  });

  test('puts the number of key figures on the toolbar button', async () => {
    await session.visit(SAMPLE);
    const popup = await session.press();
    const shown = (await textsOf(popup, '[data-testid=key-number] .card-label')).length;
    await eventually(
      'the number on the button',
      async () => (await session.browser.badge()) === String(shown),
    );
    await popup.close();
  });

  test('says of each sum whether it adds up', async () => {
    await session.visit(FALSE_SUM);
    const popup = await session.press();
    const verdicts = await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-testid=key-number] [data-testid=sum]')].map((sum) => [
        sum.dataset.ok,
        sum.querySelector('.sum-terms')?.textContent,
      ]),
    );
    expect(verdicts).toEqual([
      ['false', '12 + 10 + 7 = 29 ≠ 30'],
      ['true', '6 + 3 = 9'],
    ]);
    await popup.close();
  });

  test('singles no number out on a page that is no bulletin, and still offers the clean view', async () => {
    await session.visit(NO_BULLETIN);
    const popup = await session.press();
    expect(
      await popup.evaluate(() => document.querySelector<HTMLElement>('[data-testid=kind]')?.dataset.kind),
    ).toBe('none');
    expect(await textsOf(popup, '[data-testid=key-number]')).toEqual([]);
    expect(await session.browser.badge()).toBe('');
    expect(
      await popup.evaluate(() => document.querySelector('[data-testid=clean-view-switch]') !== null),
    ).toBe(true);
    await popup.close();
  });

  test('scrolls between its head and its foot, and nowhere else', async () => {
    await session.visit(SAMPLE);
    const popup = await session.press();
    const { page, body, list } = await popup.evaluate(() => {
      const room = (element: Element | null) => (element ? element.scrollHeight - element.clientHeight : -1);
      return {
        page: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        body: document.documentElement.scrollHeight - document.body.clientHeight,
        list: room(document.querySelector('.summary-body')),
      };
    });
    expect({ page, body }).toEqual({ page: 0, body: 0 });
    expect(list).toBeGreaterThan(0);
  });

  test('in half of its height it scrolls as one: head and foot leave the numbers their room', async () => {
    await session.visit(SAMPLE);
    const popup = await session.press();
    await popup.evaluate(() => {
      const half = document.createElement('iframe'); // a popup that reads the same tab
      Object.assign(half, { src: '/popup.html', width: '400', height: '300' });
      document.body.append(half);
    });
    await popup.waitFor(() =>
      document.querySelector('iframe')?.contentDocument?.querySelector('[data-testid=key-number]'),
    );
    const room = await popup.evaluate(() => {
      const half = document.querySelector('iframe')?.contentDocument;
      const scrolls = (element: Element | null | undefined) =>
        element ? element.scrollHeight > element.clientHeight : null;
      return { list: scrolls(half?.querySelector('.summary-body')), all: scrolls(half?.documentElement) };
    });
    await popup.close();
    expect(room).toEqual({ list: false, all: true });
  });

  test('cuts off no number: one that is too long for half of the width has all of it', async () => {
    await session.visit(DAMAGE);
    const popup = await session.press();
    const cards = await popup.evaluate(() =>
      [...document.querySelectorAll('.card')].map((card) => {
        const value = card.querySelector('.card-value');
        const copy = card.querySelector('.icon-button');
        return {
          shown: value?.textContent,
          room: (copy?.getBoundingClientRect().left ?? 0) - (value?.getBoundingClientRect().left ?? 0),
          needed: value?.scrollWidth ?? 0,
        };
      }),
    );
    await popup.close();
    expect(cards.map(({ shown }) => shown)).toContain('≈$46.25 million');
    expect(cards.filter(({ room, needed }) => needed > room)).toEqual([]);
  });

  test('has its theme before anything is painted', async () => {
    const { browser } = session;
    await browser.openPage(browser.extensionUrl('/options.html'));
    await browser.page.click('[data-sample="theme sepia"]');
    await browser.page.waitFor(() => document.documentElement.dataset.theme === 'sepia');
    await session.visit(SAMPLE);
    const popup = await session.press();
    const { theme, scripts, painted } = await popup.evaluate(() => ({
      theme: document.documentElement.dataset.theme,
      // Neither deferred nor a module: the parser waits for it, and so does the first paint.
      scripts: [...document.querySelectorAll('head > script:not([defer], [async], [type=module])')].map(
        (script) => script.getAttribute('src'),
      ),
      painted: getComputedStyle(document.body).backgroundColor,
    }));
    expect({ theme, scripts, painted }).toEqual({
      theme: 'sepia',
      // The first has the page read meanwhile.
      scripts: ['/press.js', '/theme.js'],
      painted: 'rgb(244, 236, 216)',
    });
    await popup.close();
    await browser.openPage(browser.extensionUrl('/options.html'));
    await browser.page.click('[data-sample="theme system"]');
    await browser.page.waitFor(() => localStorage.length === 0);
  });

  test('reads anew on each press: the page that is in front now', async () => {
    await session.visit(SAMPLE);
    await (await session.press()).close();
    await session.visit(NO_BULLETIN, { url: 'http://other.invalid/' });
    const popup = await session.press();
    expect(await textsOf(popup, 'h1')).toEqual(['Baking bread at home']);
    await popup.close();
  });
});

function textsOf(popup: Popup, selector: string): Promise<string[]> {
  return popup.evaluate(
    (wanted) => [...document.querySelectorAll(wanted)].map((element) => element.textContent?.trim() ?? ''),
    selector,
  );
}
