import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/lib/browsers/driver';
import { borrowSession } from './lib/borrowSession';
import type { Session } from './lib/session';

/** Clean, so that every figure of the Reading stands on the page itself; long, so that there is something to scroll. */
const PAGE = `<!doctype html><html lang="zh-CN"><title>云岭县通报疫情</title><article><h1>云岭县通报疫情</h1>
<p>云岭县各镇已经派人到场核查，后续情况将及时公布，请广大居民放心，不信谣、不传谣。</p><p style="height: 3000px"></p>
<p>云岭县卫生健康局通报：7月3日0时至24时，全县新增确诊病例<b>3</b>0例，其中东镇12例、西镇11例、南镇7例。</p></article></html>`;

describe.each(BROWSER_NAMES)('figures highlighted on the page in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await borrowSession(name);
  });
  afterAll(() => session?.end());

  const html = () => session.browser.page.evaluate(() => document.documentElement.outerHTML);
  const highlighted = () =>
    session.browser.page.evaluate(() =>
      [...CSS.highlights].flatMap(([, highlight]) => [...highlight].map(String)).sort(),
    );

  test('come and go with the switch of the popup, and the page stays byte for byte as it was', async () => {
    await session.visit(PAGE);
    const before = await html();
    const popup = await session.press();
    await popup.click('[data-testid=highlights-switch]');
    await session.browser.page.waitFor(() => CSS.highlights.size > 0);
    expect(await highlighted()).toEqual(['11', '12', '30', '7']);
    expect(await html()).toBe(before);
    await popup.click('[data-testid=highlights-switch]');
    await session.browser.page.waitFor(() => CSS.highlights.size === 0);
    expect(await html()).toBe(before);
  });

  test('a key number of the popup leads to its place, and makes way', async () => {
    await session.visit(PAGE);
    const before = await html();
    const popup = await session.press();
    await popup.click('[data-testid=key-number] [data-testid=go-to]');
    await session.browser.page.waitFor(() => CSS.highlights.has('jingdu-flash'));
    expect(await highlighted()).toEqual(['30']);
    await session.browser.page.waitFor(() => scrollY > 1000);
    expect(await html()).toBe(before);
  });
});
