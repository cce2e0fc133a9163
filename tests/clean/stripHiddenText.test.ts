import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { takePage } from '../../lib/article/takePage';
import { dropMarkers, hiddenMarker, markersIn, resolveMarkers } from '../../lib/clean/hiddenMarkers';
import { stripHiddenText } from '../../lib/clean/stripHiddenText';
import { emptyDraft, type HiddenText } from '../../lib/draft';
import { trimText } from '../../lib/text/cuts';
import { finish } from '../../lib/work';
import { CHINESE } from '../pollute/carriers';
import { HIDINGS, hideInPage } from '../pollute/hideText';
import { seededRandom } from '../pollute/random';

function stripPage(document: Document) {
  const empty = emptyDraft({ form: 'page', document, url: '', stands: false });
  const draft = { ...empty, ...takePage(empty) };
  const { hidden = [], unseen = new Map() } = finish(stripHiddenText(draft));
  for (const [element, marker] of unseen) element.replaceWith(marker);
  return { visible: draft.page?.document, hidden };
}

function strip(html: string) {
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  const before = document.documentElement.outerHTML;
  const { visible, hidden } = stripPage(document);
  expect(document.documentElement.outerHTML).toBe(before);
  return { visible, hidden, text: visible?.body.textContent ?? '' };
}

const page = (body: string, css = '') =>
  `<!DOCTYPE html><html><head><style>${css}</style></head><body><article>${body}</article></body></html>`;

describe('hidden text inside prose', () => {
  it.each(HIDINGS.map((hiding) => [hiding.name, hiding] as const))(
    '%s is taken out and can be put back',
    (_, hiding) => {
      for (const carrier of CHINESE.slice(0, 3)) {
        const html = hideInPage(carrier.title, carrier.body, hiding, seededRandom(4));
        const { visible, hidden } = strip(html);
        const paragraphs = [...(visible?.querySelectorAll('p') ?? [])].map((p) => p.textContent ?? '');
        expect(paragraphs.map(dropMarkers).join('\n')).toBe(carrier.body);
        const source = new JSDOM(html).window.document.querySelectorAll('p');
        for (const [i, paragraph] of paragraphs.entries()) {
          const { text, cuts } = resolveMarkers(paragraph, hidden);
          expect(text).toBe(source[i]?.textContent);
          expect(trimText(text, cuts).text).toBe(dropMarkers(paragraph));
          expect(cuts.length).toBe(markersIn(paragraph).length);
        }
        expect(hidden.length).toBeGreaterThan(4);
      }
    },
  );
});

describe('what a page folds or has yet to show', () => {
  const rest = '剩下的三个小组下午出发,分别前往上游的水文站。他们要在天黑以前完成取样,并把数据传回指挥部。';
  it.each([
    ['a long read-more part', `<p>第一小组已经到达。<span id="more" style="display:none">${rest}</span></p>`],
    [
      'a read-more part by its class',
      '<p>第一小组已经到达<span class="read-more" style="display:none">,第二小组在路上</span>。</p>',
    ],
    [
      'an accordion',
      '<p>常见问题</p><div class="accordion-panel" style="display:none"><p>可以在窗口办理。</p></div>',
    ],
    ['a tab', '<p>说明</p><div role="tabpanel" style="display:none">第二页的内容</div>'],
    [
      'what a button opens',
      '<p>说明</p><button aria-controls="x1"></button><div id="x1" style="display:none">表格</div>',
    ],
    ['a lazy picture', '<p>现场<span style="opacity:0"><img data-src="a.jpg" alt="图">水位标尺</span></p>'],
    ['what fades in on scrolling', `<p>开头一段。</p><p class="fade" style="opacity:0">${rest}</p>`],
    ['hidden until found', '<p>甲段<span hidden="until-found">乙段</span>丙段</p>'],
  ])('%s stays', (_, body) => {
    const { text, hidden } = strip(page(body));
    expect(hidden).toEqual([]);
    expect(text.trim()).toBe(new JSDOM(page(body)).window.document.body.textContent?.trim());
  });

  it('letters on a background of their own colour stay, white ones on dark', () => {
    const body =
      '<div style="background:#000"><p style="color:#fff">夜班<span style="color:#fff">加开</span>两趟</p></div>';
    expect(strip(page(body)).hidden).toEqual([]);
    const badge = '<p>今日<span style="color:#fff;background:#c00">停运</span>三趟</p>';
    expect(strip(page(badge)).hidden).toEqual([]);
  });

  it('mathematics that is read out stays', () => {
    const body =
      '<p>面积为<span class="katex"><span class="katex-mathml" style="display:none">r2</span></span>平方米</p>';
    expect(strip(page(body)).hidden).toEqual([]);
  });
});

describe('decoys between paragraphs', () => {
  it('short ones go without a marker', () => {
    const { text, hidden } = strip(
      page('<p>甲段话说完了。</p><div class="zz">站长推荐</div><p>乙段话说完了。</p>', '.zz{display:none}'),
    );
    expect(text).toBe('甲段话说完了。乙段话说完了。');
    expect(hidden.map((each) => each.text)).toEqual(['站长推荐']);
  });
});

describe('broken pages', () => {
  it('style sheets that cannot be read leave the style attribute to go by', () => {
    const { document } = new JSDOM(
      page(
        '<p>甲<span style="display:none">假</span>乙<span style="font-size:0"><b>空</b></span>丙<span style="color:#fff"><b>白</b></span>丁' +
          '<span style="font-size:0"><b style="font-size:16px">真</b></span>戊</p>',
      ),
    ).window;
    Object.defineProperty(document.defaultView, 'getComputedStyle', {
      value: () => {
        throw new Error('broken');
      },
    });
    const { hidden } = stripPage(document);
    expect(hidden.map((each) => each.text)).toEqual(['假', '空', '白']);
  });
});

describe('resolveMarkers', () => {
  const hidden: readonly HiddenText[] = [{ text: '假', confidence: 0.9, evidence: ['display: none'] }];
  it('puts a text back with a cut over it', () => {
    const { text, cuts } = resolveMarkers(`甲${hiddenMarker(0)}乙`, hidden);
    expect(text).toBe('甲假乙');
    expect(cuts).toEqual([
      { kind: 'hidden', start: 1, end: 2, confidence: 0.9, evidence: ['display: none'], applied: true },
    ]);
  });

  it('drops a marker that stands for nothing', () => {
    expect(resolveMarkers(`甲${hiddenMarker(7)}乙\uFDD0`, hidden)).toEqual({ text: '甲乙', cuts: [] });
  });
});
