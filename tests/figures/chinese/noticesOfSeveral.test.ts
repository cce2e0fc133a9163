import { describe, expect, it } from 'vitest';
import { lines } from './lines';

describe('notices of several counties on one page', () => {
  it('are each of the county whose office speaks, though no list has it', () => {
    const text = [
      '云岭县卫生健康局7月3日通报：7月2日0时至24时，全县新增确诊病例12例，其中东镇7例、西镇5例；新增无症状感染者3例。',
      '青石市卫生健康委员会7月3日通报：7月2日，全市新增确诊病例20例，其中南区11例、北区9例。累计报告确诊病例310例，出院200例。',
      '白河县疾控中心7月3日通报：当日新增确诊病例4例。',
    ].join('\n');
    expect(lines(`三地通报\n${text}`)).toEqual([
      'confirmed 12 new - 云岭县',
      'confirmed 7 new - 东镇 < confirmed 12',
      'confirmed 5 new - 西镇 < confirmed 12',
      'asymptomatic 3 new - 云岭县',
      'confirmed 20 new - 青石市',
      'confirmed 11 new - 南区 < confirmed 20',
      'confirmed 9 new - 北区 < confirmed 20',
      'confirmed 310 cumulative - 青石市',
      'recovered 200 cumulative - 青石市 < confirmed 310',
      'confirmed 4 new - 白河县',
    ]);
  });

  it('are read so behind the day of a report, for places that lists have', () => {
    const text =
      '两地通报\n敦煌市卫健委3日通报：全市新增确诊病例6例。\n瓜州县卫健局3日通报：全县新增确诊病例2例，累计9例。';
    expect(lines(text)).toEqual([
      'confirmed 6 new - 敦煌市',
      'confirmed 2 new - 瓜州县',
      'confirmed 9 cumulative - 瓜州县',
    ]);
  });
});
