import { describe, expect, it } from 'vitest';
import { lines } from './lines';

describe('days and states as commissions tell them in prose', () => {
  it('counts as new what a clause behind the totals tells of 这一天 or 当天', () => {
    const text =
      '广西通报\n截至5月20日24时，全区现有本土确诊病例2例。\n这一天境外输入无症状感染者16例（崇左市14例，钦州市2例）。境外输入无症状感染者当天解除隔离12例。';
    expect(lines(text)).toEqual([
      'confirmed 2 current local 广西壮族自治区',
      'asymptomatic 16 new imported 广西壮族自治区',
      'asymptomatic 14 new imported 崇左市 < asymptomatic 16',
      'asymptomatic 2 new imported 钦州市 < asymptomatic 16',
      'asymp_released 12 new imported 广西壮族自治区',
    ]);
  });

  it('takes infected people who are 在院 for those in hospital, whatever they are called', () => {
    const text =
      '海南省通报\n8月21日全省累计治愈出院2324例。目前全省在院的感染者有1496例，其中重型6例。在治的确诊病例120例。';
    expect(lines(text)).toEqual([
      'recovered 2324 cumulative - 海南省',
      'in_hospital 1496 current - 海南省',
      'severe 6 current - 海南省 < in_hospital 1496',
      'in_hospital 120 current - 海南省',
    ]);
  });

  it('gives a headline the scope of what the text counts in another word for people', () => {
    const text = '甲城：57人出院\n1月31日14时至2月1日14时，有57名确诊病例治愈出院。';
    expect(lines(text)).toEqual(['recovered 57 new - -', 'recovered 57 new - -']);
  });

  it('tells areas of risk that end from those that are there', () => {
    const text =
      '兰州市疫情通报\n11月5日，无新增确诊病例。某街道等9个高风险区降为中风险区，53个中风险区降为低风险区。本轮疫情中，全市已有83个高风险区降为中风险区。解除高风险区5个，取消2个中风险地区。新划定高风险区3个。目前全市有高风险区43个。';
    expect(lines(text)).toEqual([
      'confirmed 0 new - 兰州市',
      'high_risk_areas_lifted 9 new - 兰州市',
      'mid_risk_areas_lifted 53 new - 兰州市',
      'high_risk_areas_lifted 83 cumulative - 兰州市',
      'high_risk_areas_lifted 5 new - 兰州市',
      'mid_risk_areas_lifted 2 new - 兰州市',
      'high_risk_areas 3 new - 兰州市',
      'high_risk_areas 43 current - 兰州市',
    ]);
  });

  it('goes on about rooms in the clauses behind them, and counts where people are kept', () => {
    const text =
      '青海省疫情通报\n11月5日，青海省新增确诊病例4例。统筹隔离房间3300间，其中市内500间、市外2800间；已用1200间，剩余备用2100间。启用隔离点57处。';
    expect(lines(text)).toEqual([
      'confirmed 4 new - 青海省',
      'rooms 3300 current - 青海省',
      'rooms 500 current - 青海省 < rooms 3300',
      'rooms 2800 current - 青海省 < rooms 3300',
      'rooms 1200 current - 青海省 < rooms 3300',
      'rooms 2100 current - 青海省 < rooms 3300',
      'isolation_sites 57 current - 青海省',
    ]);
  });

  it("takes several days' count behind a day's news for all that the outbreak has had", () => {
    const text =
      '荆门市疫情通报\n8月12日0—24时，新增确诊病例4例。8月4日至12日24时，我市共报告确诊病例35例：普通型24例，轻型11例。';
    expect(lines(text)).toEqual([
      'confirmed 4 new - 荆门市',
      'confirmed 35 cumulative - 荆门市',
      'moderate 24 cumulative - 荆门市 < confirmed 35',
      'mild 11 cumulative - 荆门市 < confirmed 35',
    ]);
  });
});
