import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { MUTATIONS, mutationOf } from '../../scripts/lib/mutatePage';
import { pageFurniture } from '../../scripts/lib/pageFurniture';
import type { PageTruth } from '../../scripts/lib/scorePages';

const FIRST = `河水昨夜漫过石桥，${'沿岸居民已经转移到高处，'.repeat(28)}无人受伤。`;
const SECOND = '抢修队今天清晨进场，预计三天内恢复通车，期间公交绕行。';
const truth: PageTruth = {
  id: 'page',
  lang: 'zh',
  kind: 'news',
  title: null,
  text: `${FIRST}\n${SECOND}`,
  with: ['漫过石桥', '公交绕行'],
};

const OTHER = '球队昨晚在主场连追三球，球迷一直唱到午夜才散去。';
const OTHER_END = '下一场比赛定在周末，门票已经全部卖完。';
const OTHER_PAGE = `<div><p>${OTHER}</p><p>扫码看直播</p><p>${OTHER_END}</p><div>编辑：山石</div><ul><li><a href="/1">油价今晚上调</a></li><li><a href="/2">新桥合龙</a></li><li><a href="/3">夏粮入库</a></li><li><a href="/4">夜市开张</a></li></ul></div>`;
const donor = pageFurniture(new JSDOM(`<body>${OTHER_PAGE}</body>`).window.document, {
  ...truth,
  text: `${OTHER}\n${OTHER_END}`,
});

function mutate(name: string, body: string) {
  const { document } = new JSDOM(`<head><meta name="author" content="甲"></head><body>${body}</body>`).window;
  const held = mutationOf(name)?.apply(document, truth, donor);
  return { document, held, text: document.body.textContent ?? '' };
}

const BODY = `<div class="content" id="a"><p>${FIRST}</p><p>${SECOND}</p></div><div>相关阅读</div>`;

/** They end the article early. */
const CUT = ['short', 'shortSidebar'];

describe('a mutation', () => {
  test.each(Object.keys(MUTATIONS).filter((name) => !CUT.includes(name)))('%s leaves the article', (name) => {
    const { text, held } = mutate(name, BODY);
    expect(text).toContain(FIRST);
    expect(text).toContain(SECOND);
    expect(held).toBe(truth);
  });

  test.each(CUT)('%s ends page and truth after the same paragraph', (name) => {
    const { text, held } = mutate(name, BODY);
    expect(text).toContain(FIRST);
    expect(text).not.toContain(SECOND);
    expect(text).toContain('相关阅读');
    expect(held).toMatchObject({ text: FIRST, with: ['漫过石桥'] });
  });

  test('nameless, divs and dataless do what they say', () => {
    expect(mutate('nameless', BODY).document.querySelector('[class], [id]')).toBeNull();
    expect(mutate('divs', BODY).document.querySelector('p')).toBeNull();
    expect(mutate('dataless', BODY).document.querySelector('meta')).toBeNull();
  });

  test('renamed gives the same name the same other name, and leaves the tags', () => {
    const { document } = mutate('renamed', `${BODY}<p class="content">再见</p>`);
    const names = [...document.querySelectorAll('[class]')].map((element) => element.className);
    expect(names).toHaveLength(2);
    expect(names[0]).toBe(names[1]);
    expect(names[0]).not.toBe('content');
  });

  test('grafts set the furniture of another page where they say, and nothing of its text', () => {
    const after = mutate('graftAfter', BODY).document;
    expect(after.querySelectorAll('p')[1]?.nextElementSibling?.textContent).toBe('编辑：山石');
    expect(mutate('graftBelow', BODY).document.querySelector('.content + div')?.textContent).toContain(
      '油价今晚上调',
    );
    expect(mutate('graftSide', BODY).document.body.firstElementChild?.textContent).toContain('新桥合龙');
    const inside = mutate(
      'graftInside',
      `<div><p>${FIRST}</p><p>${FIRST.slice(0, 40)}</p><p>${FIRST.slice(0, 50)}</p><p>${SECOND}</p></div>`,
    );
    expect(inside.text.indexOf('扫码看直播')).toBeLessThan(inside.text.indexOf('公交绕行'));
    expect(inside.text).toContain('扫码看直播');
    expect(after.body.textContent).not.toContain('球队昨晚');
  });

  test('names with a plus between are done one after the other, and one that is not known is none', () => {
    expect(mutate('divs+nameless', BODY).document.querySelector('p, [class]')).toBeNull();
    expect(mutationOf('divs+nothing')).toBeNull();
  });
});
