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
