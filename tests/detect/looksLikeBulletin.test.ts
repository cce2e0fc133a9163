import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, describe, expect, it } from 'vitest';
import { looksLikeBulletin } from '../../lib/detect/looksLikeBulletin';

const dom = new JSDOM('');
afterAll(() => dom.window.close());

function page(html: string): Document {
  return new dom.window.DOMParser().parseFromString(html, 'text/html');
}

/** A text on a page with the usual furniture. */
function furnished(text: string): Document {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const menu = ['首页', '新闻', '财经', '体育', 'Sport', 'Money'].map(
    (item) => `<li><a href="/">${item}</a></li>`,
  );
  const body = lines.slice(1).map((line) => `<p>${line.replace(/[&<]/gu, ' ')}</p>`);
  return page(`<!doctype html><title>${lines[0]}</title>
    <nav><ul>${menu.join('')}</ul></nav>
    <main><h1>${lines[0]}</h1>${body.join('\n')}</main>
    <aside><ul><li><a href="/a">沪指收盘跌1.2%，两市成交8千亿</a></li><li><a href="/b">Ten goals of the season</a></li></ul></aside>
    <script>var stats = "新增确诊病例88例，死亡9例，治愈7例";</script>`);
}

const directory = join(import.meta.dirname, '../fixtures/bulletins');
const fixtures = readdirSync(directory)
  .filter((file) => file.endsWith('.truth.json'))
  .map((file) => ({
    truth: JSON.parse(readFileSync(join(directory, file), 'utf8')) as { id: string; bulletin: boolean },
    text: readFileSync(join(directory, file.replace('.truth.json', '.txt')), 'utf8'),
  }));

describe('looksLikeBulletin', () => {
  it('is right about nearly every bulletin and wrong about no other page of our own', () => {
    const wrong = fixtures.filter(
      ({ truth, text }) => looksLikeBulletin(furnished(text)).likely !== truth.bulletin,
    );
    expect(wrong.filter(({ truth }) => !truth.bulletin).map(({ truth }) => truth.id)).toEqual([]);
    const names = wrong.map(({ truth }) => truth.id).join(', ');
    expect(wrong.length / fixtures.length, names).toBeLessThan(0.08);
  });

  it('reads numbers set in bold or spans as part of their line', () => {
    const html = `<p>市疾控中心通报，3月2日0-24时，新增确诊病例<b>31</b>例，<span>死亡<span>2</span></span>例，出院<em>9</em>例，现有重症<i>4</i>例。</p>`;
    expect(looksLikeBulletin(page(html)).likely).toBe(true);
  });

  it('sees a release of statistics by what has risen and fallen', () => {
    const html =
      '<p>Dwelling approvals rose 3.8 per cent in October, the statistics office said on Monday. Houses fell by 3.1 per cent; flats were 6.2 per cent higher.</p>';
    expect(looksLikeBulletin(page(html)).likely).toBe(true);
  });

  it('does not read scripts, menus and links', () => {
    const words = '新增确诊病例31例，死亡2例，出院9例，重症4例。'.repeat(5);
    for (const html of [
      `<script>"${words}"</script>`,
      `<nav><p>${words}</p></nav>`,
      `<ul><li><a href="/x"><b>${words}</b></a></li></ul>`,
      `<style>/* ${words} */</style><textarea>${words}</textarea>`,
    ]) {
      expect(looksLikeBulletin(page(`<p>今天没有新闻。</p>${html}`))).toEqual({ likely: false, score: 0 });
    }
  });

  it('has nothing to say of an empty page', () => {
    expect(looksLikeBulletin(page(''))).toEqual({ likely: false, score: 0 });
    const bare = page('<p>x</p>');
    bare.documentElement.remove();
    expect(looksLikeBulletin(bare)).toEqual({ likely: false, score: 0 });
  });

  it('asks for no layout and no style', () => {
    const document = page('<div><p>市卫健委通报，新增确诊病例3例，死亡1例，出院2例，重症1例。</p></div>');
    const asked: string[] = [];
    const spied = [
      'innerText',
      'offsetHeight',
      'offsetWidth',
      'offsetTop',
      'clientHeight',
      'getBoundingClientRect',
    ];
    for (const element of document.querySelectorAll('*')) {
      for (const name of spied) {
        Object.defineProperty(element, name, { configurable: true, get: () => asked.push(name) });
      }
    }
    const styled = dom.window.getComputedStyle;
    dom.window.getComputedStyle = (...args) => {
      asked.push('getComputedStyle');
      return styled(...args);
    };
    expect(looksLikeBulletin(document).likely).toBe(true);
    dom.window.getComputedStyle = styled;
    expect(asked).toEqual([]);
  });
});
