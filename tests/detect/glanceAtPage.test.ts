import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { glanceAtPage } from '../../lib/detect/glanceAtPage';
import { emptyDraft } from '../../lib/draft';

function glance(html: string) {
  const dom = new JSDOM(html);
  const known = glanceAtPage(
    emptyDraft({ form: 'page', document: dom.window.document, url: '', stands: true }),
  );
  dom.window.close();
  return known;
}

describe('glanceAtPage', () => {
  it('guesses language and bulletin from a raw page', () => {
    const known = glance(
      '<html lang="en"><title>今日通報</title><script>var a = "the of and to in that is for";</script><p>衞生局公佈，截至四月一日，確診個案十二宗，住院七人，死亡三人，出院28人，重症2宗。',
    );
    expect(known.lang).toBe('zh-Hant');
    expect(known.bulletin).toMatchObject({ is: true, kind: 'other' });
  });

  it('believes the lines, not the menus, about the language', () => {
    const menu = '<li><a>首页</a></li><div>登录注册</div><div>体育频道</div>'.repeat(40);
    const line = 'The fire service said that two people were taken to hospital.';
    expect(glance(`<html lang="zh-CN"><ul>${menu}</ul><p>${line}</p>`).lang).toBe('en');
    expect(glance('<html lang="en"><p>短句一行。</p>').lang).toBe('zh-Hans');
  });

  it('sees no bulletin in a page without figures', () => {
    const known = glance(
      '<html lang="en"><title>Garden</title><p>The roses are in bloom and the bees are busy.</p>',
    );
    expect(known.lang).toBe('en');
    expect(known.bulletin).toMatchObject({ is: false, score: 0, kind: null });
  });

  it('takes the first line of a text for its title', () => {
    const known = glanceAtPage(
      emptyDraft({
        form: 'plain',
        text: '\n\n  地震快讯\n甲县发生3.2级地震，震源深度9千米，最大烈度5度。',
        url: '',
      }),
    );
    expect(known).toMatchObject({ lang: 'zh-Hans' });
    expect(known.bulletin?.score).toBeGreaterThan(0.3);
  });

  it('does not fail on an empty text', () => {
    expect(glanceAtPage(emptyDraft({ form: 'asIs', text: '', url: '' }))).toMatchObject({
      lang: 'und',
      bulletin: { is: false },
    });
  });
});
