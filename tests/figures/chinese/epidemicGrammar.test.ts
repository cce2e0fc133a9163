import { describe, expect, it } from 'vitest';
import { lines, readText } from './lines';

const hant = (text: string) => lines(`疫情\n${text}`, 'zh-Hant');
const hans = (text: string) => lines(`疫情\n${text}`);

describe('what a count goes on to', () => {
  it('does not count deaths behind a word that there were none', () => {
    const text = '疾病管制署表示，今日無新增死亡個案。新增25例境外移入，其中6例為航班落地採檢陽性。';
    expect(hant(text)).toEqual([
      'deaths 0 new - 台灣',
      'confirmed 25 new imported 台灣',
      'confirmed 6 new imported 台灣 < confirmed 25',
    ]);
  });

  it('gives countries behind a split by sex to all of them', () => {
    const text =
      '疾病管制署公布新增9例境外移入病例，為5例男性、4例女性，分別自美國(4例)、越南(3例)及印尼(2例)移入。';
    expect(hant(text).slice(3)).toEqual([
      'confirmed 4 new imported 台灣 < confirmed 9',
      'confirmed 3 new imported 台灣 < confirmed 9',
      'confirmed 2 new imported 台灣 < confirmed 9',
    ]);
  });

  it('makes a total that follows a total as much a total', () => {
    expect(hant('疾病管制署表示，今年累計中度70例、重度9例。')).toEqual([
      'moderate 70 cumulative - 台灣',
      'severe 9 cumulative - 台灣',
    ]);
  });

  it('counts the cases of a cluster, not clusters', () => {
    expect(hant('疾病管制署表示，本起群聚累計7例確診，群聚事件共2起。')).toEqual([
      'confirmed 7 cumulative - 台灣',
      'clusters 2 cumulative - 台灣',
    ]);
  });

  it('reads what a rate came to as the same rate', () => {
    expect(hans('本周，某市流感病毒阳性率由8.1%升至10.2%。')).toEqual([
      'positivity 8.1 new - -',
      'positivity 10.2 new - -',
    ]);
  });

  it('takes those who may be told apart for those who were counted', () => {
    const text = '海南省现有60人接受医学观察，其中居民40人、旅客20人。';
    expect(hans(text).slice(1)).toEqual([
      'contacts_observed 40 current - 海南省 < contacts_observed 60',
      'contacts_observed 20 current - 海南省 < contacts_observed 60',
    ]);
  });
});

describe('what belongs together by its sum', () => {
  it('gives places behind an included number to that number', () => {
    const text =
      '3月2日，吉林省新增本地确诊病例50例，长春市30例、吉林市20例；含18例由无症状感染者转为确诊病例，长春市11例、吉林市7例。';
    expect(hans(text).slice(3)).toEqual([
      'converted 18 new local 吉林省 < confirmed 50',
      'converted 11 new local 长春市 < converted 18',
      'converted 7 new local 吉林市 < converted 18',
    ]);
  });

  it('counts those of both kinds where the finds are of both', () => {
    const text =
      '天津市新增3例本土确诊病例、9例本土无症状感染者。8例在管控人员筛查中发现，4例在社会面筛查中发现。';
    expect(
      hans(text)
        .slice(2)
        .map((line) => line.split(' ').slice(0, 2).join(' ')),
    ).toEqual(['infections 8', 'infections 4']);
  });

  it('makes a headline of those that are new and those that turned', () => {
    const text =
      '广东省新增本土确诊病例7例\n3月26日0—24时，广东省新增本土确诊病例4例；另有3例为此前通报的无症状感染者转确诊。';
    expect(lines(text).slice(1)).toEqual([
      'confirmed 4 new local 广东省 < confirmed 7',
      'converted 3 new local 广东省 < confirmed 7',
    ]);
  });

  it('calls confirmed and doubtful cases of Hong Kong by their own name', () => {
    expect(hant('本港至今錄得50宗個案（包括49宗確診及一宗疑似）。')).toEqual([
      'confirmed_probable 50 cumulative - 香港',
      'confirmed 49 cumulative - 香港 < confirmed_probable 50',
      'probable 1 cumulative - 香港 < confirmed_probable 50',
    ]);
  });
});

describe('what is counted everywhere but in one place', () => {
  it('is not counted there, nor is 两位数 a count', () => {
    const text =
      '国家卫健委3月2日通报，全国新增确诊病例数保持在两位数，除湖北外新增5例，除湖北以外地区累计报告80例。';
    expect(hans(text)).toEqual(['confirmed 5 new - 全国', 'confirmed 80 cumulative - 全国']);
  });
});

describe('the place that a sentence begins with', () => {
  it('holds for the sentence', () => {
    expect(
      hans(
        '国家卫健委通报，3月2日，全国新增确诊病例20例。湖北新增确诊病例20例，新增死亡病例3例，累计死亡90例。新增疑似病例7例。',
      ),
    ).toEqual([
      'confirmed 20 new - 全国',
      'confirmed 20 new - 湖北',
      'deaths 3 new - 湖北',
      'deaths 90 cumulative - 湖北',
      'suspected 7 new - 全国',
    ]);
  });

  it('does not, if it is the first of a list', () => {
    expect(hans('3月2日，吉林省长春市新增确诊病例12例，四平市8例，无新增死亡病例。').at(-1)).toBe(
      'deaths 0 new - 吉林省',
    );
  });

  it('may be a part of the world, and what a count is compared with is no class of it', () => {
    expect(
      hans('截至3月2日，全球确诊病例900例，死亡40例。北美洲确诊病例300例（约为大洋洲的2.5倍），死亡9例。'),
    ).toEqual([
      'confirmed 900 cumulative - 全球',
      'deaths 40 cumulative - 全球 < confirmed 900',
      'confirmed 300 cumulative - 北美洲',
      'deaths 9 cumulative - 北美洲 < confirmed 300',
    ]);
    expect(readText('截至3月2日，美国确诊病例300例（约为英国的2.5倍）。')[0]?.qualifier).toBeNull();
  });
});

describe('what a title leaves out', () => {
  it('is told by the text', () => {
    const text = '登革熱三十九例\n高雄市政府衛生局公布，市內新增39例登革熱病例，累計確診500例。';
    expect(lines(text, 'zh-Hant').slice(0, 2)).toEqual([
      'confirmed 39 new - 高雄市',
      'confirmed 39 new - 高雄市',
    ]);
  });
});
