import { expect, it } from 'vitest';
import { lines } from './lines';

const names = (text: string, lang?: string) =>
  lines(text, lang).map((line) => line.split(' ').slice(0, 2).join(' '));

it('names a thing by what was done with it, also where the verb stands before a whole list', () => {
  expect(names('深圳警方行动，查获手机30部、电脑12台、银行卡85张，冻结账户46个。')).toEqual([
    'phones_seized 30',
    'computers_seized 12',
    'cards_seized 85',
    'accounts_frozen 46',
  ]);
  expect(names('阜阳市旱情通报，12条河流断流、3座水库干涸，清理垃圾80吨。')).toEqual([
    'rivers_dry 12',
    'reservoirs_dry 3',
    'debris_cleared 80',
  ]);
});

it('knows wares that are seized, relief that is handed out and what cannot be weighed', () => {
  expect(names('天津海关通报，查获冻肉35吨；合肥市向灾区发放粮食12吨、口罩8000个。')).toEqual([
    'goods_seized 35',
    'supplies 12',
    'supplies 8000',
  ]);
});

it('tells those moved from those who got out', () => {
  expect(names('岳阳市洪涝灾害，转移群众8100人；岳阳县紧急疏散转移320人。')).toEqual([
    'relocated 8100',
    'evacuated 320',
  ]);
});

it('calls how fast a gust is a wind speed', () => {
  expect(names('颱風消息\n天文台表示，長洲最高陣風每小時108公里，颱風時速15公里。', 'zh-Hant')).toEqual([
    'wind_speed 108',
    'speed 15',
  ]);
});
