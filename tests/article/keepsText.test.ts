import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { read } from '../readPatiently';

function textOf(title: string, body: string): string {
  const { document } = new JSDOM(`<title>${title}</title><body>${body}</body>`, {
    url: 'https://a.example/1',
  }).window;
  return read(document).article.text;
}

const REPORT = '云溪市疾控中心通报，昨日新增的两例病例均在隔离点发现，密切接触者已全部落实管控。';

describe('text that looks like furniture stays', () => {
  test.each([
    '各商场、超市入口须查验健康码，市民扫码测温后方可入内。',
    '请有旅居史的人员下载“云溪通”应用，如实申报行程，并主动联系社区。',
    '联系电话：0000-1234567，工作时间8时至18时。',
    '图书馆负责人说，读者点赞最多的是夜间开放，评论区里也有人建议延长到零点。',
  ])('%s', (sentence) => {
    expect(textOf('云溪市通报', `<h1>云溪市通报</h1><div><p>${REPORT}</p><p>${sentence}</p></div>`)).toBe(
      `${REPORT}\n${sentence}`,
    );
  });

  test('a sentence about whom to contact', () => {
    const sentences = [
      'A boat turned over on the lake late on Friday, and three people swam to the shore unhurt, officials said.',
      'The harbour police is asking anyone who saw the boat before it turned over to contact them.',
    ];
    const body = sentences.map((sentence) => `<p>${sentence}</p>`).join('');
    expect(textOf('Boat turns over', `<h1>Boat turns over</h1><div>${body}</div>`)).toBe(
      sentences.join('\n'),
    );
  });

  test('a quoted post with its date', () => {
    const quoted = '<p>云溪发布 发布时间 2022-03-05 10:00</p>';
    const last = '<p>截至目前，网上的这条消息已被转发三千余次，市民纷纷留言表示支持。</p>';
    const text = textOf(
      '云溪市通报',
      `<h1>云溪市通报</h1><p>发布时间：2022-03-05 12:00</p><div><p>${REPORT}</p>${quoted}${last}</div>`,
    );
    expect(text).toContain('三千余次');
  });

  test('the items of a round-up that links to many sites', () => {
    const item = (host: string, head: string, text: string) =>
      `<div><h3><a href="https://${host}.example/">${head}</a></h3><p>${text}</p></div>`;
    const text = textOf(
      '一周水情综述',
      `<h1>一周水情综述</h1><p>本周各地河流水位普遍回落，以下是各家报纸的消息。</p>${item('b', '白石水库开闸放水', '白石水库昨日开闸，下泄流量每秒三百立方米，下游已预警。')}${item('c', '河口大桥恢复通车', '河口大桥检修完毕，今天零时起恢复双向通车，限速六十公里。')}${item('d', '云溪码头复航', '云溪码头经过三天清淤，首班渡船今晨六点开出，乘客四十余人。')}`,
    );
    expect(text).toContain('下泄流量');
    expect(text).toContain('四十余人');
  });

  test('an article whose title and lead stand in a box of their own', () => {
    const lead = '这是一篇关于春季防汛的报道，记者走访了三个县的十二座水库，历时两周，以下为全文，分三部分。';
    const parts = ['昨日', '今日', '明日'].map(
      (day) => `<p>${day}，记者随水库巡查员走上大坝，查看渗水点和放水闸，记下水位。</p>`,
    );
    const text = textOf(
      '水库巡查记',
      `<article><h1>水库巡查记</h1><p>${lead}</p></article><article>${parts.join('')}</article>`,
    );
    expect(text).toContain('今日，记者');
    expect(text).toContain('明日，记者');
  });
});
