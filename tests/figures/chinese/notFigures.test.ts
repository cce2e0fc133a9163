import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../lib/figures/chinese/words/foldText';
import { cpuTime } from '../../cpuTime';
import { readText } from './lines';

describe('numbers that are no figures', () => {
  it.each([
    '2022年3月24日21时2分',
    '10/28、2022-03-19 07:51、2022.3.19',
    '病例1，男，66岁，居住于甲区。',
    '感染者749至826均已转运。',
    '无症状感染者1—无症状感染者13448，居住于甲区。',
    '病例3、病例4为夫妻，患者12已出院。',
    '平均年龄89.2岁，最小2月龄，52至97岁',
    '过去24小时，连续14天，病史30年，近3周',
    '31个省、21个市（州）、16市107个县、7个区县、4个集中救治医院',
    'COVID-19、2019冠状病毒、XBB.1.9、H5N1、L452R',
    '第46场新闻发布会，第十一号台风，第49周，II级响应',
    '热线电话95598，0800-001922，934路公交，珠江路12号3单元',
    '四个意识，一起聚集性疫情，一次性手套，不漏一人',
    '一次死亡10人以上的事故，3.0级以上地震',
    '1.甲方面\n2、乙方面\n（3）丙方面',
  ])('takes none of: %s', (text) => {
    expect(readText(text)).toEqual([]);
  });
});

describe('foldText', () => {
  it('keeps every offset', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => foldText(text).length === text.length));
  });
});

describe('readFiguresInText', () => {
  it('never throws, and its offsets always hold the number it read', () => {
    const piece = fc.constantFrom(
      '新增',
      '确诊病例',
      '3例',
      '（',
      '）',
      '，',
      '、',
      '其中',
      '长春市',
      '12',
      '万',
      '无',
      '各',
      '分别为',
      '。',
      '\n',
      '\t',
      '中，',
      '含',
      '截至3月1日24时',
      '两名',
      '%',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        for (const figure of readText(text)) {
          expect(figure.raw).toBe(text.slice(figure.start, figure.end));
          expect(figure.partOf).not.toBe(figure.id);
        }
      }),
    );
  });

  it('stays linear on hostile text', () => {
    const time = (text: string) => cpuTime(() => readText(text));
    const hostile = (n: number) =>
      '（其中长春市3例、'.repeat(n) + '1,'.repeat(n) + '第'.repeat(n) + '1-'.repeat(n);
    const [small, large] = [time(hostile(300)), time(hostile(3000))];
    expect(large).toBeLessThan(Math.max(60, small * 40));
  });

  it.each([
    '其中以3例',
    '87人受伤，3人危殆、',
    '12例男性、8例女性，分别自美国3例',
    '规模5至6以上2起',
    '诈骗案3宗，损失3元，',
    '按性别分，男3人，',
    '高速宜昌段3车相撞，',
    '查獲毒品3件，繳罰鍰5件，',
  ])('stays linear on %s over and over', (unit) => {
    const time = (n: number) => cpuTime(() => readText(unit.repeat(n)));
    const [small, large] = [time(200), time(2000)];
    expect(large).toBeLessThan(Math.max(200, small * 40));
  });
});

describe('a case report with other news behind it', () => {
  it('takes no percentage of the stock market', () => {
    const text =
      '4月1日0—24时，吉林省新增确诊病例3例。\n股市消息，大盘午后回落，某指数一度跌超2%，600016.SH收涨。';
    expect(readText(text).map(({ value }) => value)).toEqual([3]);
  });
});
