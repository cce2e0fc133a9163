import { describe, expect, it } from 'vitest';
import { readText } from '../../../readPatiently';

const placesIn = (text: string) =>
  readText(text, { asIs: true }).figures.map(({ raw, place }) => `${raw} ${place}`);

describe('a name of a place that says nothing of where', () => {
  it.each([
    ['where two words meet', '昨夜沿海地区出现10级大风，刮倒广告牌6块。', ['10 null', '6 null']],
    ['a storm called after a place', '受台风“海地”和“圓規”影響，本港昨日錄得雨量61.5毫米。', ['61.5 香港']],
    [
      'a paper, where another place is named',
      '每日甘肃网6月3日讯 6月2日，陇南市市场监督管理局发布报告，一季度受理投诉1203件。',
      ['1203 陇南市'],
    ],
    [
      'a paper that tells of elsewhere',
      '香港某某報訊(記者 林小滿)27日中午,雲南省石屏縣境內發生一起交通事故,造成10人死亡。',
      ['10 石屏縣'],
    ],
    [
      'where a reporter sits',
      '某报记者 林小满 北京报道\n1至5月，公安部门共破获案件1.6万起，全国抓获2.7万人。',
      ['1.6万 全国', '2.7万 全国'],
    ],
  ])('%s', (_, text, expected) => {
    expect(placesIn(text)).toEqual(expected);
  });
});

describe('places told in passing', () => {
  it.each([
    [
      'of a storm that came ashore',
      '台风“银杏”于5日9时在广东省徐闻县外罗半岛沿海登陆，登陆时中心附近最大风力14级，中心气压955百帕。',
      ['14 徐闻县', '955 徐闻县'],
    ],
    [
      'of a storm that stands over a county',
      '中央气象台发布台风预警。17时其中心位于福建省上杭县境内，中心附近最大风力9级。',
      ['9 上杭县'],
    ],
    [
      'of a county’s force, without the county’s ending',
      '“老地方见”，这句暗号成了破案的线索。日前，苍南警方捣毁一处窝点，抓获31人。',
      ['31 苍南县'],
    ],
    [
      'of a quake under a strait',
      '昨夜2時監測到台灣海峽發生規模5.1地震，深度17公里。',
      ['5.1 台灣海峽', '17 台灣海峽'],
    ],
  ])('%s', (_, text, expected) => {
    expect(placesIn(text)).toEqual(expected);
  });
});
