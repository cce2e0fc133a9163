import { describe, expect, it } from 'vitest';
import { findEchoes } from '../../lib/clean/findEchoes';
import { restoreText, toRemovals } from '../../lib/text/cuts';
import { readFromTitle } from '../pollute/readFromTitle';

const TITLE = '云溪县公布春季造林进展';
const read = (text: string, title = TITLE) => {
  const cleaned = readFromTitle(title, text);
  const removals = toRemovals(cleaned.source, cleaned.cuts, []);
  expect(restoreText(cleaned.text, removals)).toBe(text);
  return {
    text: cleaned.text,
    cut: removals.filter((removal) => removal.applied).map(({ kind, text: gone }) => [kind, gone]),
    marked: removals.filter((removal) => !removal.applied).map(({ kind, text: kept }) => [kind, kept]),
  };
};
const BODY = '云溪县林业局说,今年春季造林3200亩,成活率九成以上。\n下一步将补种耐旱树种。';

describe('echo', () => {
  it('drops the title where it is a line of its own, labelled or not', () => {
    expect(read(`${TITLE}\n${BODY}`).text).toBe(BODY);
    expect(read(`原标题：${TITLE}\n${BODY}`).text).toBe(BODY);
    expect(read(`【${TITLE}】${BODY}`).text).toBe(BODY);
    expect(read(`${BODY}\n${TITLE}】来源 山风网客户端`).text).toBe(BODY);
    expect(read(`${BODY}\n以上就是【${TITLE}】的全部内容，更多消息请继续关注。`).text).toBe(BODY);
  });

  it('keeps a first sentence that says what the title says, and a title that the layout has split', () => {
    for (const text of [
      `${TITLE}。\n${BODY}`,
      `云溪县公布\n春季造林进展\n${BODY}`,
      `《${TITLE}》一文引发讨论。\n${BODY}`,
    ]) {
      expect(read(text)).toEqual({ text, cut: [], marked: [] });
    }
  });

  it('keeps the lines of a title set in two lines, which the page names one by one', () => {
    const title = { best: TITLE, source: TITLE, candidates: [TITLE, '云溪县公布春季'], others: [] };
    const text = `云溪县公布春季\n造林进展\n${BODY}`;
    expect(findEchoes.find({ text, title, lang: 'zh-Hans', seams: [] })).toEqual([]);
  });

  it('drops a body that comes twice, marks a lone paragraph that comes again', () => {
    const long =
      '县林业局负责人介绍，今年的树苗全部来自本地苗圃，运输距离短，栽植以后浇水及时，护林员每周巡查两次。';
    const other =
      '村民表示，山坡绿了以后水土流失少了，夏天的洪水也小了，大家愿意出工出力，把剩下的荒坡种满。';
    expect(read(`${long}\n${other}\n${long}\n${other}`).text).toBe(`${long}\n${other}`);
    expect(read(`${long}\n${long}\n${other}`).text).toBe(`${long}\n${other}`);
    const quoted = `${long}\n${other}\n短句。\n${long}`;
    expect(read(quoted)).toMatchObject({ text: quoted, cut: [], marked: [['echo', long]] });
  });

  it('drops the title under other labels and in other closing lines', () => {
    for (const line of [`本文标题：${TITLE}`, `想了解更多${TITLE}的相关内容，请关注本站。`])
      expect(read(`${BODY}\n${line}`).text).toBe(BODY);
    const honest = `${BODY}\n想了解更多造林的相关内容，可到县林业局咨询。`;
    expect(read(honest)).toEqual({ text: honest, cut: [], marked: [] });
  });

  it('drops a headline that is stuck to one paragraph after another, keeps the name of what a text is about', () => {
    const headline = '云溪县春季造林进展顺利，树苗全部来自本地苗圃';
    const lines = BODY.split('\n');
    expect(read(lines.map((line) => `${line}${headline}`).join('\n'), headline).text).toBe(BODY);
    expect(read(lines.map((line) => `${headline}${line}`).join('\n'), headline).text).toBe(BODY);
    const once = `${BODY}${headline}`;
    expect(read(once, headline).text).toBe(once);
    const name = '云溪县林业和草原局造林管理办公室';
    const about = `${name}负责全县造林。\n${name}设有三个科室。\n咨询电话每天开通。${name}\n周末不休息。${name}`;
    expect(read(about, name)).toEqual({ text: about, cut: [], marked: [] });
  });

  it('drops a line that is a scramble of the title', () => {
    const scramble = '春季云溪造林县公布进展云溪造林';
    expect(read(`${scramble}\n${BODY}`)).toMatchObject({
      text: BODY,
      cut: [['scrambled-title', `${scramble}\n`]],
    });
  });
});

describe('hidden text in plain text', () => {
  it('drops anti-copy runs and characters without width', () => {
    const { text, cut } = read(
      '今年春季造林" S6 s# v% ^1 S3200亩。\n2 d6 i) M: n7 B8 l8 J, y ?3 ~. c\n成活率\u200b九成\u200d以上。',
    );
    expect(text).toBe('今年春季造林3200亩。\n成活率九成以上。');
    expect(cut.map(([kind]) => kind)).toEqual(['hidden', 'hidden', 'hidden', 'hidden']);
  });

  it('drops all of a run whose first sign was trimmed, fillers and tags between characters', () => {
    expect(read('成活率九成，S6 s# v% ^1 S下一步补种。').text).toBe('成活率九成，下一步补种。');
    expect(read('成活\u3164率九\u{e0041}成以上，维生素C6 s# v% ^1 S。').text).toBe(
      '成活率九成以上，维生素C。',
    );
  });

  it('keeps spaced letters, lists of figures and joined emoji', () => {
    const text = 'Options: 1 a 2 b 3 c 4 d 5 e 6 f. The sign reads E X I T. A family 👨‍👩‍👧 came.';
    expect(read(text)).toEqual({ text, cut: [], marked: [] });
  });
});

describe('mirror damage', () => {
  it('drops leaked readings and doubled marks', () => {
    const { text } = read('縣衛(wèi)生局和林務(wù)局說，，今年造林3200畝，。成活率九成。');
    expect(text).toBe('縣衛生局和林務局說，今年造林3200畝。成活率九成。');
    expect(read('林務(wù)局(jú)說,;今年造林,、補種,,成活率九成。').text).toBe(
      '林務局說;今年造林、補種,成活率九成。',
    );
  });

  it('drops full stops that are doubled again and again, not the few that someone has typed', () => {
    expect(read('今年造林3200亩。。成活率九成。。下一步补种。，树种耐旱。').text).toBe(
      '今年造林3200亩。成活率九成。下一步补种，树种耐旱。',
    );
    for (const text of ['种完了。。下一步补种。', '他想了想。。。没说。。走了。。又回来。。坐下。'])
      expect(read(text)).toEqual({ text, cut: [], marked: [] });
  });

  it('is mended in the title of a page whose text it has damaged, and in no other', () => {
    const title = '原標(biāo)題:縣林務(wù)局:造林順利,,樹苗充足';
    const damaged = '縣衛(wèi)生局和林務(wù)局說，，今年造林3200畝，。成活率九成。';
    expect(readFromTitle(title, damaged).title).toBe('縣林務局:造林順利,樹苗充足');
    expect(readFromTitle(title, BODY).title).toBe(title);
  });

  it('drops readings without tone marks where the text is full of them, doubled ones too', () => {
    const { text } = read(
      '縣衛(wei)生局和林務(wu)局說(shuo),今年(nian)造林3200畝,成(cheng)活率(lü)九成(cheng),累(lei)計(ji)(ji)補種(zhong)40畝。',
    );
    expect(text).toBe('縣衛生局和林務局說,今年造林3200畝,成活率九成,累計補種40畝。');
  });

  it('keeps Latin words in brackets', () => {
    for (const text of [
      '新品种(an)与旧品种(bn)对照，(c)组、(d)组未种，一区(a)、二区(e)长势好，水位升高(m)。',
      '公司(app)、商店(shop)、网店(online)、车站(bus)、机场(air)、码头(pier)都开放(open)。',
      '他家(jia)在河边。',
    ]) {
      expect(read(text).cut).toEqual([]);
    }
  });

  it('keeps glosses that are meant, and dots that stand for a pause', () => {
    for (const text of [
      '“圳”字读音为zhèn，深圳(zhèn)的圳(zhèn)指田间水沟。',
      '甪(lù)直是一座水乡古镇。',
      '他想了想。。。没有回答……',
    ]) {
      expect(read(text).cut).toEqual([]);
    }
  });

  it('marks a number that a converter has broken', () => {
    expect(read('当天新增165438+0例。')).toMatchObject({ cut: [], marked: [['mirror-damage', '165438+0']] });
  });

  it('marks bytes that were read out of step, without the digits beside them', () => {
    expect(read('造林31畝?。ㄗ孕熳^，成活率九成。')).toMatchObject({
      cut: [],
      marked: [['mirror-damage', '?。ㄗ孕熳^']],
    });
  });

  it('takes no letters of a lesson and no question for such bytes', () => {
    for (const text of ['注音符号ㄅ、ㄆ、ㄇ、ㄈ都要学。', '真的吗?。有人问。', '函数写作x^2和{a}。']) {
      expect(read(text)).toMatchObject({ cut: [], marked: [] });
    }
  });
});

describe('clause shuffle', () => {
  it('is no matter of marks with a space on both sides', () => {
    const text =
      '护林员每周巡查两次 ， 记录在册 。 苗圃供苗四万株 ， 成活率九成 。 明年再种两千亩 ， 预算已经批准 。';
    expect(read(text).marked).toEqual([]);
  });
});

describe('foreign keywords', () => {
  const polluted =
    '县林业局今年工宁波SEO作扎实，造林面宁波SEO积扩大。护林员每宁波SEO周巡查两次，成活率提宁波SEO高很快。';

  it('cuts a trade word that splits words again and again', () => {
    expect(read(polluted).text).toBe(polluted.replaceAll('宁波SEO', ''));
  });

  it('marks one that opens clause after clause', () => {
    const strewn =
      '今年造林3200亩，云州开锁成活率九成。云州开锁下一步补种，云州开锁树种耐旱，云州开锁村民出工。';
    expect(read(strewn)).toMatchObject({
      text: strewn,
      cut: [],
      marked: Array(4).fill(['foreign-keyword', '云州开锁']),
    });
    const about =
      '云州开锁行业整顿。云州开锁师傅登记，云州开锁价格公开，云州开锁不得乱收费，市民说云州开锁方便了。';
    expect(read(about).marked).toEqual([]);
  });

  it('keeps a brand in an article about the brand, and ordinary words', () => {
    const brand =
      '青禾农机推广公司宣布扩产。青禾农机推广公司去年售出拖拉机900台，青禾农机推广公司今年计划再增两成。';
    expect(read(brand, '青禾农机推广公司宣布扩产').cut).toEqual([]);
    const why = '为什么要种树，他们为什么不去别处，我不知道为什么。可为什么不能问，这就是为什么我们来了。';
    expect(read(why)).toEqual({ text: why, cut: [], marked: [] });
  });
});

describe('what is only marked', () => {
  it('clauses out of order', () => {
    const { cut, marked } = read('雨水增多 ，树苗成活 。县里组织补种 ，村民参与 。护林员巡查 。');
    expect(cut).toEqual([]);
    expect(marked.map(([kind]) => kind)).toEqual(Array(5).fill('clause-shuffle'));
  });

  it('swapped words beside a sure one, never on their own', () => {
    expect(read('新增诊断病案12例，主要工作一起推进。').marked.map(([, text]) => text)).toContain('诊断病案');
    expect(read('工人告诉记者，他们一起完成了作业。').marked).toEqual([]);
    expect(read('新增病例含临床诊断病例30例。').marked).toEqual([]);
  });

  it('lost and blanked figures', () => {
    expect(
      read('新增确诊病例例，其中轻型例。另有XX例待查，X月X日公布。治愈出院例，死亡例。').marked.map(
        ([, text]) => text,
      ),
    ).toEqual(['病例例', '轻型例', 'XX例', 'X月X日', '出院例', '死亡例']);
    expect(
      read('月日0时至24时，新增□□例，*月*日出院**例，同比增长%。').marked.map(([, text]) => text),
    ).toEqual(['月日', '□□例', '*月*日', '**例', '%']);
    expect(read('**例如**，五月日光充足，**名称**不变，增长百分之五，增长5%。').marked).toEqual([]);
  });
});

describe('the title', () => {
  it('is the version that is no scramble of another', async () => {
    const { restoreTitle } = await import('../../lib/clean/restoreTitle');
    const clean = '云溪县公布春季造林进展';
    const scrambled = '云溪县公布进展春季云溪造林进展';
    const title = { best: scrambled, source: scrambled, candidates: [scrambled, clean], others: [] };
    expect(restoreTitle(title).best).toBe(clean);
    expect(restoreTitle({ ...title, best: clean }).best).toBe(clean);
    const two = { best: '云溪县公布春季造林进展', source: '', candidates: ['县城新桥通车'], others: [] };
    expect(restoreTitle(two)).toBe(two);
  });
});
