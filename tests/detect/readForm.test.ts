import { describe, expect, it } from 'vitest';
import { readForm } from '../../lib/detect/readForm';
import { weighForm } from '../../lib/detect/weighForm';

describe('readForm', () => {
  it('names the body that issues, as the page writes it, in both Chinese scripts and English', () => {
    expect(readForm('', '昨天，江北区应急管理局通报，3人受伤。', 'zh-Hans').issuer).toBe(
      '江北区应急管理局通报',
    );
    expect(readForm('', '消防處表示，3人受傷。', 'zh-Hant').issuer).toBe('消防處表示');
    expect(readForm('', 'The Coast Guard said that 3 people were injured.', 'en').issuer).toBe(
      'Coast Guard said',
    );
    expect(readForm('', 'Three injured, reported the County Fire Service today.', 'en').issuer).toBe(
      'reported the County Fire Service',
    );
    expect(readForm('', 'Three were injured, according to the county’s fire service.', 'en').issuer).toBe(
      'according to the county’s fire service',
    );
    expect(readForm('', 'Authorities say three people were injured.', 'en').issuer).toBe('Authorities say');
  });

  it('takes a body for the issuer only near a number', () => {
    const filler = '路边的树叶黄了，天气一天比一天凉。'.repeat(30);
    expect(readForm('', `区政府发布通知。${filler}3人受伤。`, 'zh-Hans').issuer).toBeNull();
    expect(readForm('', '区政府发布通知。', 'zh-Hans').issuer).toBeNull();
  });

  it('finds the window or the date line', () => {
    for (const [text, window] of [
      ['截至6日18时，死亡2人', '截至6日18时'],
      ['5月3日0—24时，新增2例', '5月3日0—24时'],
      ['过去二十四小时，新增2例', '过去二十四小时'],
      ['第37周，新增2例', '第37周'],
      ['今（9）日，新增2例', '今（9）'],
    ]) {
      expect(readForm('', text ?? '', 'zh-Hans').window).toBe(window);
    }
    for (const [text, window] of [
      ['As of noon on Friday, 2 deaths', 'As of noon'],
      ['In the last 24 hours 2 deaths', 'In the last 24 hours'],
      ['Week 37: 2 deaths', 'Week 37'],
      ['On 4 May two people were injured', '4 May'],
    ]) {
      expect(readForm('', text ?? '', 'en').window).toBe(window);
    }
    expect(readForm('', '死亡2人', 'zh-Hans').window).toBeNull();
  });

  it('reads title and text together, but the title once', () => {
    expect(readForm('死亡2人', '受伤3人', 'zh-Hans').statements).toHaveLength(2);
    expect(readForm('死亡2人', '死亡2人\n受伤3人', 'zh-Hans').statements).toHaveLength(2);
    expect(readForm('死亡2人', '受伤3人', 'zh-Hans').titleStatement).toBe(true);
    expect(readForm('情况通报', '受伤3人', 'zh-Hans')).toMatchObject({
      titleStatement: false,
      titleForm: true,
    });
  });

  it('counts what speaks against', () => {
    expect(readForm('', '主场2比1获胜，前锋第8个进球', 'zh-Hans').against.sport).toBe(3);
    expect(readForm('', '沪指涨1%，每股9元', 'zh-Hans').against.market).toBe(2);
    expect(readForm('', 'a $5 coffee, shares at $1,200', 'en').against.market).toBe(3);
    expect(readForm('', 'losses of $1.2 billion and $30 million', 'en').against.market).toBe(0);
    expect(readForm('', '你知道吗？我想了很久！', 'zh-Hans').narrative).toBe(4);
    expect(readForm('', '我省、我市、我国和我们市', 'zh-Hans').narrative).toBe(0);
  });

  it('measures the densest stretch, of statements and of all numbers', () => {
    const filler = '没有数字的一句话。'.repeat(60);
    const form = readForm('', `受伤3人。${filler}受伤4人，死亡5人。路边还有6棵树。`, 'zh-Hans');
    expect(form.cluster).toBe(2);
    expect(form.numberCluster).toBe(3);
    expect(form.others).toBe(1);
  });

  it('counts the years it is told of where all of them are long past', () => {
    const years = (text: string, lang: string) => readForm('', text, lang).longPast;
    expect(years('In 1871, 300 people drowned; the mole was built in the summer of 1874.', 'en')).toBe(2);
    expect(years('1871年大水，淹死300人，1874年筑堤。', 'zh-Hans')).toBe(2);
    expect(years('Four drowned, the most since a flood in 1871, the council said in May 2024.', 'en')).toBe(
      0,
    );
    expect(years('Leaks were found in 1200 homes and in 1340 new flats.', 'en')).toBe(0);
    expect(years('降水为1871年以来最多，4人受伤。', 'zh-Hans')).toBe(0);
  });

  it('gives unknown nouns no weight in a text that only quotes a body', () => {
    const none = { figures: 0, parts: 0, checksThatHold: 0 };
    const weighed = (verb: string) =>
      weighForm(
        readForm('', `The council ${verb} 12 benches, 30 lamps and 45 bins were put up.`, 'en'),
        none,
      );
    expect(weighed('says').score).toBe(0.02);
    expect(weighed('reported').score).toBeGreaterThan(0.02);
  });
});
