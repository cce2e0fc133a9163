import { describe, expect, it } from 'vitest';
import { lines } from './lines';

const hant = (text: string) => lines(text, 'zh-Hant');

describe('reports of a city of Taiwan', () => {
  const text =
    '新北市新增90例本土確診 板橋30例最多\n新北市今日新增案例包括板橋30例、三重20例、新莊15例。\n指揮中心說明，今日新增200例本土病例。';

  it('places districts without their ending, and gives the title to the city', () => {
    expect(
      hant(text)
        .slice(2, 5)
        .map((line) => line.split(' ')[4]),
    ).toEqual(['新北市', '三重', '新莊']);
  });

  it('gives what the nation’s authority tells to the nation', () => {
    expect(hant(text).at(-1)).toBe('confirmed 200 new local 台灣');
  });
});

describe('parts that say less than their whole', () => {
  it('keeps those in a ward as they are now, and the kinds of those watched new', () => {
    expect(
      hant('現時共有90名病人留醫治療。需要隔離的病人中，40名病人在隔離病房，七名病人在二線病房。').slice(1),
    ).toEqual([
      'in_hospital 40 current - 香港 < in_hospital 90',
      'in_hospital 7 current - 香港 < in_hospital 90',
    ]);
    expect(hant('本澳新增60人需接受醫學觀察，當中包括：澳門居民50人，非本地居民10人。').at(-1)).toBe(
      'contacts_observed 10 new - 澳門 < contacts_observed 60',
    );
  });

  it('gives what stands before 分別 to the first', () => {
    expect(
      hant(
        '疾管署指出，新增30例確定病例，其中20例本土個案分別為15例XBB、5例BA；另10例境外移入分別為9例XBB、1例BA。',
      )[4],
    ).toMatch(/^confirmed 10 new imported/);
  });

  it('looks past an age for what became of people', () => {
    expect(hant('流感爆發\n某醫院內科病房先後3名病人(43歲至69歲)出現發燒及呼吸道感染病徵。')[0]).toMatch(
      /^affected 3 /,
    );
  });
});

describe('what stands for no place or no total', () => {
  it('takes a disease for no place', () => {
    expect(hant('上週新增3例日本腦炎\n疾管署公布，上週新增3例日本腦炎病例。')[1]).toBe(
      'confirmed 3 new - 台灣',
    );
  });

  it('adds up the day’s counts of a sentence', () => {
    expect(hant('指揮中心宣布新增30例本土病例、校正回歸12例，總計42例，累計5000例。').slice(2)).toEqual([
      'confirmed 42 new local 台灣',
      'confirmed 5000 cumulative local 台灣',
    ]);
  });

  it('takes shares of those just counted, whatever they had', () => {
    const shares = hant(
      '疾管署表示，上週新增50例死亡，新增死亡個案中，80%具慢性病史、60%未打疫苗、95%為長者。',
    ).slice(1);
    expect(shares.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'deaths_share 80',
      'deaths_share 60',
      'deaths_share 95',
    ]);
  });
});
