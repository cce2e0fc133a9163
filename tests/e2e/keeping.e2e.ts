import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/lib/browsers/driver';
import { borrowSession } from './lib/borrowSession';
import type { Session } from './lib/session';

/** A PNG of one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A page with all that an article may hold beside its sentences. */
const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>云岭县通报汛情</title></head><body>
<article><h1>云岭县通报汛情</h1>
<p>云岭县水务局7月4日通报，7月3日夜间全县普降大到暴雨，三个乡镇共转移群众412人，没有人员伤亡。<sup><a href="#n1" id="r1">[1]</a></sup></p>
<figure><img src="http://news.invalid/river.png" alt="老桥水位站旁的河道"><figcaption>7月3日夜，老桥水位站旁的河道。</figcaption></figure>
<p>县里的值班人员一夜没有休息，乡镇干部挨家挨户敲门，把低洼处的住户接到学校礼堂，天亮前全部安置妥当。</p>
<table><thead><tr><th>乡镇</th><th>转移人数</th><th>累计降雨（毫米）</th></tr></thead><tbody>
<tr><td>东镇</td><td>210</td><td>96.5</td></tr><tr><td>西镇</td><td>132</td><td>88.0</td></tr><tr><td>南镇</td><td>70</td><td>74.2</td></tr></tbody></table>
<p>水务局说，下一步要做好三件事：</p>
<ul><li>继续巡查堤防，发现险情随时上报；</li><li>清理河道里的漂浮物；</li><li>安排车辆送群众回家。</li></ul>
<blockquote>“水退了，人都好好的，这就够了。”东镇的一位村干部说。</blockquote>
<p style="height: 60px"><img src="http://news.invalid/missing.png" alt="没有载入的地图"></p>
<ol><li id="n1">转移人数以各乡镇上报为准。<a href="#r1">↩</a></li></ol></article></body></html>`;

describe.each(BROWSER_NAMES)('the clean view keeps, in %s,', (name) => {
  let session: Session;
  const view = () => session.browser.inShadowOf('jingdu-view');
  beforeAll(async () => {
    session = await borrowSession(name);
    session.put('http://news.invalid/river.png', PIXEL, 'image/png');
    await session.visit(PAGE);
    const popup = await session.press();
    await popup.click('[data-testid=clean-view-switch]');
    await view().waitFor((root) => root.querySelector('dialog')?.open);
    await popup.close();
  });
  afterAll(() => session?.end());

  test('images that the page has loaded, with their captions; others as a link that asks for nothing', async () => {
    const shown = await view().evaluate((root) => ({
      images: [...root.querySelectorAll<HTMLImageElement>('article img')].map((image) => image.alt),
      caption: root.querySelector('article figcaption')?.textContent,
      links: [...root.querySelectorAll('article .image-link')].map((link) => link.textContent),
    }));
    expect(shown).toEqual({
      images: ['老桥水位站旁的河道'],
      caption: '7月3日夜，老桥水位站旁的河道。',
      links: ['没有载入的地图'],
    });
  });

  test('tables with their headings, lists and quotations, figures marked in them too', async () => {
    const shown = await view().evaluate((root) => ({
      headings: [...root.querySelectorAll('article th')].map((cell) => cell.textContent),
      rows: root.querySelectorAll('article tr').length,
      marks: [...root.querySelectorAll('article td mark')].map((mark) => mark.textContent),
      items: root.querySelectorAll('article .text ul li').length,
      quotation: root.querySelector('article blockquote')?.textContent,
    }));
    expect(shown).toEqual({
      headings: ['乡镇', '转移人数', '累计降雨（毫米）'],
      rows: 4,
      marks: ['210', '96.5', '132', '88.0', '70', '74.2'],
      items: 3,
      quotation: '“水退了，人都好好的，这就够了。”东镇的一位村干部说。',
    });
  });

  test('notes below the text, and the ways to them and back', async () => {
    await view().click('article sup, article a:has(sup)');
    await view().waitFor((root) => root.activeElement?.textContent?.startsWith('转移人数以各乡镇上报为准'));
    await view().click('article ol a');
    await view().waitFor((root) => root.activeElement?.textContent?.startsWith('云岭县水务局7月4日通报'));
    expect(await session.browser.page.evaluate(() => location.hash)).toBe('');
  });
});
