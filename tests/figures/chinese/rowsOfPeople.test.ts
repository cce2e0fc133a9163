import { describe, expect, it } from 'vitest';
import { lines } from './lines';

const hant = (text: string) => lines(text, 'zh-Hant');
const HEAD = '本港疫情\n衞生防護中心公布，今日新增32宗確診。';
const behind = (text: string) => hant(HEAD + text).slice(1);

describe('people in characters', () => {
  it('of a row share the verb behind the last of them', () => {
    expect(behind('沙田一間院舍三名院友及兩名職員確診。')).toEqual([
      expect.stringMatching(/^confirmed 3 /),
      expect.stringMatching(/^confirmed 2 /),
    ]);
    expect(behind('八間學校報告十七名學生及兩名教職員染疫。')[0]).toMatch(/^confirmed 17 /);
  });

  it('of a group of cases, and of the houses of a row, are cases', () => {
    expect(behind('酒樓群組再增三人；麻雀館群組增至22人。').map((line) => line.slice(0, 12))).toEqual([
      'confirmed 3 ',
      'confirmed 22',
    ]);
    expect(behind('某餐廳累計九人確診，長樂酒樓兩人，百匯軒則有四人。')).toHaveLength(3);
  });

  it('of a story are none: 三人 alone, and a third of something', () => {
    expect(behind('當晚三人同枱吃飯，三分之一人沒有戴口罩。')).toEqual([]);
  });
});

describe('what was just counted', () => {
  it('moved, where the verb alone says so', () => {
    const text = '呼吸道疫情\n疾管署公布，上週新冠門急診就診1,035人次，上升8.8%。';
    expect(hant(text)).toEqual(['ent_visits 1035 new - 台灣', 'ent_visits_change 8.8 - - 台灣']);
  });

  it('are those in hospital, told by how many houses they lie in', () => {
    expect(behind('現有301名確診者分布14間公立醫院。')).toEqual(['in_hospital 301 current - 香港']);
  });
});
