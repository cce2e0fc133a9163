import { describe, expect, it } from 'vitest';
import { readText } from '../../../readPatiently';

const placesIn = (text: string) =>
  readText(text, { asIs: true }).figures.map(({ raw, place }) => `${raw} ${place}`);

describe('places of counties and of rows', () => {
  it.each([
    [
      'a county that calls itself so, behind towns',
      '昨日雨情\n7月18日，仁寿县普降大雨。最大降雨量出现在文林镇，为112毫米。全县受灾3210人。',
      ['112 文林镇', '3210 仁寿县'],
    ],
    [
      'a county whose office is in a village',
      '7月26日，谷城县应急管理局人员到盛康镇李家村核查灾情。据统计，全县10个乡镇2510人受灾，倒塌房屋13间。',
      ['2510 谷城县', '13 谷城县'],
    ],
    [
      'provinces struck together',
      '台风共造成浙江省、福建省63.2万人受灾，转移28.9万人。',
      ['63.2万 浙江省、福建省', '28.9万 浙江省、福建省'],
    ],
    [
      'a province named with its cities alone',
      '国家防总启动应急响应。台风造成福建省宁德、福州、南平等8市62个县(市、区)23.8万人受灾，17万人转移；造成浙江省温州、台州2市34万人受灾。',
      ['23.8万 福建省', '17万 福建省', '34万 浙江省'],
    ],
    [
      'a village behind the short name of its prefecture',
      '康定市姑咱镇发生泥石流\n8月3日，四川省甘孜州康定市姑咱镇上河村发生泥石流，造成2人遇难。',
      ['2 姑咱镇上河村'],
    ],
    [
      'a city of the rank of a county',
      '据广水市气象部门统计，7月8日至10日，该市平均降雨91.4毫米。',
      ['91.4 广水市'],
    ],
    [
      'the quake that is called by its county, whoever tells of it',
      '记者从四川凉山州政府应急办获悉，越西县发生的“5.0”级地震已致当地3000余人受灾，84间房倒塌。',
      ['3000 越西县', '84 越西县'],
    ],
  ])('reads %s', (_, text, places) => {
    expect(placesIn(text)).toEqual(places);
  });
});
