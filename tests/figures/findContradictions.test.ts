import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { type Draft, emptyDraft } from '../../lib/draft';
import { findContradictions } from '../../lib/figures/findContradictions';
import { makeFigure } from '../makeReading';
import { readText } from '../readPatiently';

const SHARED = join(import.meta.dirname, '../../../shared/fixtures/figures');

/** Each as `said≠text metric`; the title is the first line. */
function contradictions(text: string, asIs = false): readonly string[] {
  const { checks, figures } = readText(text, { asIs });
  return checks
    .filter(({ exhaustive, ok }) => !exhaustive && !ok)
    .map(
      ({ sum, expected, whole }) => `${sum}≠${expected} ${figures.find(({ id }) => id === whole)?.metric}`,
    );
}

describe('a headline against its text', () => {
  const body =
    '2022年4月2日0—24时，海南省新增确诊病例3例，其中三亚市2例、海口市1例。截至24时，累计报告确诊病例57例。';

  it('contradicts a number that the text gives otherwise', () => {
    expect(contradictions(`海南省新增确诊病例4例\n${body}`)).toEqual(['4≠3 confirmed']);
  });

  it('agrees where the numbers do', () => {
    expect(contradictions(`海南省新增确诊病例3例 累计57例\n${body}`)).toEqual([]);
  });

  it('may add up what the text tells apart', () => {
    const text =
      '4月2日0—24时，海南省新增确诊病例4例；另有3例为此前通报的无症状感染者转归。截至24时，累计确诊病例60例。';
    expect(contradictions(`海南省新增确诊病例7例\n${text}`)).toEqual([]);
  });

  it('may round', () => {
    const text = '交通局5月5日发布，海口市五一假期接待游客142.93万人次，同比增长6.4%。';
    expect(contradictions(`海口市五一假期接待游客142.9万人次\n${text}`)).toEqual([]);
  });

  it('contradicts how many of those on board died', () => {
    const mine = '11月1日14时，甲县南山煤矿发生瓦斯爆炸。截至3日15时，21名被困人员中已有16人遇难、5人失联。';
    expect(contradictions(`甲县南山煤矿爆炸遇难人数升至17人\n${mine}`)).toEqual(['17≠16 deaths']);
    expect(contradictions(`甲县南山煤矿爆炸遇难人数升至16人\n${mine}`)).toEqual([]);
    const ferry =
      'A ferry with 80 people on board capsized off Lombe on Saturday 11 June 2022. 21 people have died, 41 were rescued and 18 are still missing, the coast guard said.';
    expect(contradictions(`Ferry capsizes off Lombe: 23 dead, 41 rescued\n${ferry}`)).toEqual([
      '23≠21 deaths',
    ]);
    expect(contradictions(`Ferry capsizes off Lombe: 21 dead, 41 rescued\n${ferry}`)).toEqual([]);
  });

  it('is not looked for in a text that is read as it stands', () => {
    expect(contradictions(`海南省新增确诊病例4例\n${body}`, true)).toEqual([]);
  });
});

describe('an earlier number against a later one', () => {
  it('contradicts the same words for the same day', () => {
    const text =
      '海南省疫情通报\n4月2日0—24时，海南省新增确诊病例12例。患者情况平稳，流行病学调查正在进行，没有死亡。\n具体情况如下：\n4月2日0—24时，全省新增确诊病例13例，已全部转入定点医院，密切接触者正在排查。';
    expect(contradictions(text)).toEqual(['12≠13 confirmed']);
  });

  it('does not contradict a single English word, which is said of many counts', () => {
    const [headline, ...rest] = [12, 11].map((value, i) =>
      makeFigure({
        id: `f${i + 1}`,
        value,
        metric: 'deaths',
        label: 'deaths',
        scope: 'cumulative',
        date: '2024-05-02',
        start: i * 200,
        end: i * 200 + 2,
      }),
    );
    const check = (label: string) => {
      const figures = [headline, ...rest].flatMap((figure) => (figure ? [{ ...figure, label }] : []));
      const draft = { ...emptyDraft({ form: 'asIs', text: '', url: '' }), figures };
      return findContradictions({ ...draft, bulletin: { ...draft.bulletin, is: true } }).checks?.length ?? 0;
    };
    expect(check('deaths')).toBe(0);
    expect(check('confirmed deaths')).toBe(1);
  });

  it('does not contradict where several numbers differ: another part of the whole is spoken of', () => {
    const text =
      '全省汛情\n截至6月14日，全省共2万人受灾，累计转移安置1200人，累计倒塌房屋200间，直接经济损失3亿元。\n分地区情况。\n沿河各处共1万人受灾，累计转移安置900人，累计倒塌房屋120间，直接经济损失2亿元。';
    expect(contradictions(text, true)).toEqual([]);
  });

  it.each([true, false])(
    'is looked for in a bulletin alone: a story counts again and again (bulletin: %s)',
    (is) => {
      const dead = { metric: 'deaths', label: '累计死亡', scope: 'cumulative', date: '2022-02-11' } as const;
      const draft: Draft = {
        ...emptyDraft({ form: 'asIs', text: '', url: '' }),
        bulletin: { is, score: 0.5, kind: null, reasons: [] },
        figures: [
          makeFigure({ ...dead, id: 'f1', value: 2, start: 0 }),
          makeFigure({ ...dead, id: 'f2', value: 1, start: 400 }),
        ],
      };
      expect(findContradictions(draft).checks ?? []).toHaveLength(is ? 1 : 0);
    },
  );

  it('takes numbers that share hardly a digit for two counts', () => {
    const text = (later: number) =>
      `湖北省9月疫情通报\n9月1日0时至9月30日24时，乙类传染病报告发病11934例，发病数居前的是肝炎和肺结核，两种病占了乙类病例总数的大半。丙类传染病报告发病${later}例，以手足口病为主。`;
    expect(contradictions(text(16482))).toEqual([]);
    expect(contradictions(text(11943))).toHaveLength(1);
  });

  it('does not hold one round of testing against another', () => {
    const text =
      '丹东市疫情通报\n截至12月1日14时，新增确诊病例3例，第三轮核酸检测已经结束，共采集样本16452人份，筛查出阳性5例。正在开展第四轮检测，截至14时采集样本13547人份。';
    expect(contradictions(text)).toEqual([]);
  });

  it('does not contradict another day', () => {
    const text =
      '海南省疫情通报\n4月1日0—24时，海南省新增确诊病例12例，均在定点医院治疗，情况平稳。\n4月2日0—24时，海南省新增确诊病例13例，已全部转入定点医院。';
    expect(contradictions(text)).toEqual([]);
  });
});

// That none of our own contradicts itself is asked in tests/bulletinReadings.test.ts.
test.runIf(existsSync(SHARED))(
  'of the shared bulletins only the one whose headline is known to be wrong',
  () => {
    const files = readdirSync(SHARED).filter((file) => file.endsWith('.txt'));
    const found = files.flatMap((file) => contradictions(readFileSync(join(SHARED, file), 'utf8')));
    expect(found).toEqual(['4≠3 confirmed']);
  },
);
