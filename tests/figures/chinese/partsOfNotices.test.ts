import { describe, expect, it } from 'vitest';
import { lines } from './lines';

describe('parts that no list word ties to their whole', () => {
  it('are those taken to hospitals, where they are some of the injured', () => {
    const text =
      '高雄工廠爆炸\n高雄市消防局說明，林園區一間工廠爆炸，7人受傷，分送義大醫院4人、高醫3人。其中2人到院前無心跳、經搶救仍宣告死亡。';
    expect(lines(text, 'zh-Hant').slice(0, 2)).toEqual([
      'injured 7 cumulative - 林園區',
      'injured 4 cumulative - 林園區 < injured 7',
    ]);
    expect(lines(text, 'zh-Hant').at(-1)).toMatch(/^deaths 2 /);
  });

  it('are what became of those at work where it happened', () => {
    const text =
      '隧道坍塌事故\n据指挥部消息，会东县一隧道坍塌，事发时作业面有作业人员9人，截至当日16时，已造成6人死亡、3人失联。';
    expect(lines(text)).toEqual([
      'on_board 9 cumulative - 会东县',
      'deaths 6 cumulative - 会东县 < on_board 9',
      'missing 3 cumulative - 会东县 < on_board 9',
    ]);
  });

  it('are what was handed out of what was sent, in the same unit', () => {
    const text =
      '地震救援\n积石山县地震后，应急部门调拨帐篷900顶、折叠床2000张，已发放帐篷80顶、折叠床150张。';
    expect(lines(text).slice(2)).toEqual([
      'supplies 80 cumulative - 积石山县 < supplies 900',
      'supplies 150 cumulative - 积石山县 < supplies 2000',
    ]);
  });

  it('are the places that something is concentrated in', () => {
    const text = '停电通报\n海南电网公司通报，尚有6万户待恢复，集中在文昌市（4万户）、海口市（2万户）。';
    expect(
      lines(text)
        .slice(1)
        .map((line) => line.replace(/.* - /, '')),
    ).toEqual(['文昌市 < users_affected 60000', '海口市 < users_affected 60000']);
  });

  it('are those of 其中, also where two names share one number', () => {
    expect(lines('公安部通报\n公安部通报，抓获犯罪嫌疑人900名，其中幕后“金主”、骨干12名。').at(-1)).toBe(
      'suspects_arrested 12 new - 全国 < suspects_arrested 900',
    );
  });
});

describe('statistics', () => {
  const names = (text: string, lang?: string) =>
    lines(text, lang).map((line) => line.split(' ').slice(0, 2).join(' '));

  it('tell the same change in people and in per cent', () => {
    expect(
      names(
        '主計總處：就業人數1,100萬人，較上月增加4千人或0.03%；非勞動力820萬人，較上月減少2千人或0.02%。',
        'zh-Hant',
      ),
    ).toEqual([
      'employed 11000000',
      'employed_change 4000',
      'employed_mom 0.03',
      'inactive 8200000',
      'inactive_change 2000',
      'inactive_mom 0.02',
    ]);
  });

  it('tell a use by kinds, and how much a fall became smaller', () => {
    expect(
      lines(
        '国家能源局发布\n6月份，全社会用电量900亿千瓦时。分产业看，第一产业用电量100亿千瓦时；第三产业200亿千瓦时。',
      ).slice(1, 2),
    ).toEqual(['electricity_use 10000000000 - - 全国 < electricity_use 90000000000']);
    expect(names('国家统计局：8月份，工业生产者出厂价格（PPI）同比下降2.1%，降幅收窄0.5个百分点。')).toEqual([
      'ppi_yoy 2.1',
      'ppi_yoy_change 0.5',
    ]);
  });

  it('count visitors by where they come from in the place that they visit', () => {
    expect(
      lines('澳門統計暨普查局公布，5月入境旅客300萬人次，香港旅客90萬人次、台灣旅客8萬人次。', 'zh-Hant').map(
        (line) => line.split(' ')[4],
      ),
    ).toEqual(['澳門', '澳門', '澳門']);
  });

  it('count no cities and nothing that did not happen', () => {
    expect(
      names('国家统计局发布70个大中城市房价\n新房环比下降城市有57个，比上月减少2个。全市未发生重大火灾。'),
    ).toEqual([]);
  });
});

describe('counts in characters', () => {
  const names = (text: string) => lines(text, 'zh-Hant').map((line) => line.split(' ').slice(0, 2).join(' '));

  it('go on behind 及, and over sentences behind 死者中', () => {
    expect(names('海關公布\n香港海關公布，檢查貨櫃，拘捕三名男子及一名女子。').slice(-2)).toEqual([
      'suspects_arrested 3',
      'suspects_arrested 1',
    ]);
    expect(
      names('屏東工廠爆炸\n屏東縣政府統計，火警釀成5人死亡。死者中三人為消防員、兩人為員工。').slice(-2),
    ).toEqual(['deaths 3', 'deaths 2']);
  });

  it('count those who 中暑, which is no 當中', () => {
    expect(names('天文台：民政總署開放避暑中心，有五人中暑送院。').at(-1)).toBe('injured 5');
  });
});
