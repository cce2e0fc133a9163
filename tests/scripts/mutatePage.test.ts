import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { MUTATIONS } from '../../scripts/lib/mutatePage';
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

function mutate(name: string, body: string) {
  const { document } = new JSDOM(`<head><meta name="author" content="甲"></head><body>${body}</body>`).window;
  const held = MUTATIONS[name]?.apply(document, truth);
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
});
