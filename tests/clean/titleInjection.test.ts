import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restoreText, toRemovals } from '../../lib/text/cuts';
import { CARRIERS, CHINESE } from '../pollute/carriers';
import { INJECTION_CASES } from '../pollute/injectionCases';
import { injectTitle, seedRule, slots } from '../pollute/injectTitle';
import { insertPieces } from '../pollute/polluted';
import { seededRandom } from '../pollute/random';
import { type Cleaned, readFromTitle } from '../pollute/readFromTitle';
import { scorePolluted } from '../pollute/scorePolluted';
import { parts, title, weave } from '../pollute/woven';

const applied = (cleaned: Cleaned) => cleaned.cuts.filter((cut) => cut.applied);
const undone = ({ source, cuts, text }: Cleaned) => restoreText(text, toRemovals(source, cuts, []));

describe('the seed rule', () => {
  it.each(CHINESE.map(({ name, title, body }) => [name, title, body] as const))(
    '%s comes back whole',
    (_, title, body) => {
      for (const [buckets, cap] of [
        [5, 15],
        [7, 15],
        [8, 14],
      ] as const) {
        const polluted = injectTitle(title, body, seedRule(buckets, cap), seededRandom(buckets));
        const cleaned = readFromTitle(title, polluted.text);
        expect(cleaned.text).toBe(body);
        expect(undone(cleaned)).toBe(polluted.text);
      }
    },
  );

  it('says which slot, which piece and which title words', () => {
    const [first] = CHINESE;
    const polluted = injectTitle(first?.title ?? '', first?.body ?? '', seedRule(7, 15), seededRandom(3));
    const [cut] = readFromTitle(polluted.title, polluted.text).cuts;
    expect(cut).toMatchObject({ kind: 'injected', applied: true });
    expect(cut?.confidence).toBeGreaterThan(0.9);
    expect(cut?.evidence.join('\n')).toMatch(
      /slot 1 of 15[\s\S]*piece 1 of 7, time 1 of 3[\s\S]*title words 1,/,
    );
  });
});

describe('the ends of a run', () => {
  /** A bulletin of our own with these pieces in turn at its first slots. */
  function putIn(bulletin: string, pieces: readonly string[], count: number, isLabelled = false) {
    const file = readFileSync(`tests/fixtures/bulletins/${bulletin}.txt`, 'utf8').trim();
    const [title = '', ...rest] = file.split('\n');
    const own = rest.join('\n').trim();
    const body = isLabelled ? `原标题:${title}\n${own}` : own;
    const inserts = slots(body, seedRule(pieces.length, count))
      .slice(0, count)
      .map((at, i) => ({ at, piece: pieces[i % pieces.length] ?? '' }));
    return { ...insertPieces(title, body, inserts), clean: own };
  }

  it('leave the text its own word whose turn it happens to be', () => {
    const pieces = ['灾害', '全国情况', '部发', '应急', '管理', '自然'];
    const { title, clean, text } = putIn('hans-flood-year', pieces, 15);
    const cleaned = readFromTitle(title, text);
    expect(cleaned.text).toBe(clean);
    expect(cleaned.cuts.filter((cut) => !cut.applied).map((cut) => text.slice(cut.start, cut.end))).toEqual([
      '应急',
    ]);
  });

  it.each([
    [
      'hans-epi-heilongjiang-deaths-2',
      ['疫', '委', '省', '新冠', '情', '黑龙江', '卫', '肺炎', '健', '通报'],
      26,
    ],
    ['hans-epi-guizhou-2020', ['年', '日情', '肺炎', '新冠', '省', '贵州', '月', '疫信息'], 27],
  ])('reach back to a short piece at the first slot: %s', (bulletin, pieces, count) => {
    const { title, clean, text } = putIn(bulletin, pieces, count);
    expect(readFromTitle(title, text).text).toBe(clean);
  });

  it('reach on to a piece at the last slot that the text says nowhere else', () => {
    const pieces = ['场逆', '二度', '登转', '替补', '队主', '梅开', '泰山'];
    const { title, clean, text } = putIn('none-hans-football', pieces, 22, true);
    expect(readFromTitle(title, text).text).toBe(clean);
  });
});

describe('the words of a title', () => {
  it('are each used once: the place that sentences begin with is no part of the piece before it', () => {
    const file = readFileSync('tests/fixtures/bulletins/hans-epi-fujian-brackets.txt', 'utf8').trim();
    const [title = '', ...rest] = file.split('\n');
    const body = rest.join('\n').trim();
    const pieces = ['新型', '病毒', '肺炎', '疫情', '福建', '冠状'];
    const inserts = slots(body, seedRule(6, 15))
      .slice(0, 15)
      .map((at, i) => ({ at, piece: pieces[i % 6] ?? '' }));
    expect(readFromTitle(title, insertPieces(title, body, inserts).text).text).toBe(body);
  });
});

describe('a scrambled 原标题 line', () => {
  it('goes whole, with the slots in its evidence', () => {
    const carrier = CHINESE.find(({ name }) => name === 'museum-opening');
    if (!carrier) throw new Error('no carrier');
    const clean = `原标题:${carrier.title}\n${carrier.body}`;
    const polluted = injectTitle(carrier.title, clean, seedRule(7, 15), seededRandom(9));
    const cleaned = readFromTitle(carrier.title, polluted.text);
    expect(cleaned.text).toBe(carrier.body);
    const [line] = cleaned.cuts;
    expect(line?.kind).toBe('scrambled-title');
    expect(line?.evidence.some((note) => note.includes('slot 1 of 15'))).toBe(true);
    expect(undone(cleaned)).toBe(polluted.text);
  });
});

describe('pieces at any word bound', () => {
  const kind = INJECTION_CASES.find(({ name }) => name === 'T any word bound, long text');

  it('go all but a few, and nothing else does', () => {
    const total = { put: 0, left: 0, lost: 0 };
    for (let seed = 200; seed < 212; seed += 1) {
      const made = kind?.make(seed);
      if (!made) throw new Error('no such kind');
      const { polluted, others } = made;
      const score = scorePolluted(polluted, readFromTitle(polluted.title, polluted.text, others));
      total.put += score.put;
      total.left += score.left;
      total.lost += score.lost;
    }
    expect(total.left / total.put).toBeLessThan(0.05);
    expect(total.lost / total.put).toBeLessThan(0.005);
  });

  it("say that no grid was needed, and which of them may be the text's own", () => {
    const made = kind?.make(203);
    if (!made) throw new Error('no such kind');
    const { cuts } = readFromTitle(made.polluted.title, made.polluted.text);
    const [sure, unsure] = [true, false].map((done) => cuts.filter((cut) => cut.applied === done));
    expect(sure?.[0]?.evidence.join()).toContain('any word bound');
    expect(unsure?.[0]?.evidence.join()).toContain("may be the text's own");
  });

  it('are followed through a text that is longer than its head', () => {
    const [first] = CHINESE;
    if (!first) throw new Error('no carrier');
    const body = CHINESE.map((carrier) => carrier.body).join('\n');
    const rule = { ...seedRule(9, 100_000), everyWords: [6, 15] as const };
    const polluted = injectTitle(first.title, body, rule, seededRandom(4));
    const { put, left, lost } = scorePolluted(polluted, readFromTitle(first.title, polluted.text));
    expect(polluted.text.length).toBeGreaterThan(12_000);
    expect(left / put).toBeLessThan(0.1);
    expect(lost / put).toBeLessThan(0.01);
  });
});

describe('what looks like a machine itself', () => {
  it('hides none: a unit of numbers at every mark, in a title that has the unit', () => {
    const title = '青河州今日新增病例五例 全州复工复产持续推进 各县防控形势向好';
    const counts = ['东山', '木桥', '石鼓', '双河', '平坝', '白马', '大湾', '柳林'];
    const list = (from: number) => counts.map((name, i) => `${name}${from + i}例`).join('、');
    const body = [
      `截至昨晚，治愈出院的有${list(2)}。`,
      `仍在医院治疗的有${list(11)}。`,
      `累计报告的有${list(31)}。`,
      '商场和公园已经开门。',
      '公交车恢复了平时的班次。',
      '学生的返校时间由学校通知。',
      '市民进站前要量体温。',
      '有咳嗽的人请先打电话。',
      '夜市本周末还不营业。',
    ].join('\n');
    const rule = { ...seedRule(4, 6), marks: '。', anchors: [] };
    const polluted = injectTitle(title, body, rule, seededRandom(3));
    expect(readFromTitle(title, polluted.text).text).toBe(body);
  });

  it('hides none: a Latin word of the title right beside one of the text', () => {
    const title = '山城发布SKYLINK芯片 手机厂商排队下单 明年春天量产';
    const body = [
      '发布会上，工程师说新的NOVA结构省电三成，发热也低。',
      'BOX样机在现场连续播放了九个小时，外壳只是微温。',
      '几家公司的采购人员围着展台，问的最多的是价格和交货期。',
      '厂长答得谨慎，说要看良品率，也要看明年的订单。',
    ].join('');
    const pieces = ['山城芯片', '发布量产', 'SKYLINK', '手机下单', '厂商春天', '排队明年'];
    const inserts = slots(body, seedRule(1, 1)).map((at, i) => ({ at, piece: pieces[i % 6] ?? '' }));
    const polluted = insertPieces(title, body, inserts);
    expect(polluted.text).toContain('SKYLINKBOX');
    expect(readFromTitle(title, polluted.text).text).toBe(body);
  });
});

describe('any pollution of any carrier', () => {
  it('can be undone, loses no digit and hardly a letter', () => {
    fc.assert(
      fc.property(fc.constantFrom(...INJECTION_CASES), fc.integer({ min: 1, max: 900 }), (kind, seed) => {
        const { polluted, others } = kind.make(seed);
        const cleaned = readFromTitle(polluted.title, polluted.text, others);
        expect(undone(cleaned)).toBe(polluted.text);
        for (const cut of applied(cleaned)) {
          if (cut.kind === 'injected') expect(cleaned.source.slice(cut.start, cut.end)).not.toMatch(/[0-9]/);
        }
        expect(scorePolluted(polluted, cleaned).digits).toBe(0);
      }),
      { numRuns: 25, seed: 11 },
    );
  });
});

describe('clean text', () => {
  it.each(CARRIERS.map(({ name, title, body }) => [name, title, body] as const))(
    '%s is left alone',
    (_, title, body) => {
      const cleaned = readFromTitle(
        title,
        body,
        CARRIERS.map((other) => other.title).filter((other) => other !== title),
      );
      expect(cleaned.cuts).toEqual([]);
      expect(cleaned.text).toBe(body);
    },
  );

  it('is left alone under any other title', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CARRIERS), fc.constantFrom(...CARRIERS), ({ body }, { title }) => {
        expect(applied(readFromTitle(title, body))).toEqual([]);
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  it('is left alone where it says its title again, above and below', () => {
    const frames: readonly ((title: string, body: string) => string)[] = [
      (title, body) => `${title}\n${body}`,
      (title, body) => `原标题：${title}\n${body}`,
      (title, body) => `${title}\n${body}\n${title}\n${title}`,
    ];
    for (const { title, body } of CARRIERS) {
      for (const frame of frames) {
        const cuts = applied(readFromTitle(title, frame(title, body)));
        expect(cuts.filter(({ kind }) => kind === 'injected')).toEqual([]);
      }
    }
  });

  it("keeps lists that come again in the title's order", () => {
    const title = '三部门联合印发意见:教育局、财政局、民政局明确校服采购办法';
    const body = [
      '记者从市政府获悉,教育局、财政局、民政局近日联合印发意见,规范校服采购。',
      '意见明确,教育局、财政局、民政局每年联合检查两次,结果向社会公布。',
      '今年春季,教育局、财政局、民政局共抽查学校36所,发现问题11个。',
      '下一步,教育局、财政局、民政局将建立投诉渠道,家长可以随时反映。',
    ].join('\n');
    expect(applied(readFromTitle(title, body))).toEqual([]);
  });

  it('keeps places that stand before their figures again and again', () => {
    const title = '江北江南江东三区通报今日新增病例';
    const body = [
      '新增确诊病例12例,江北5例、江南4例、江东3例。',
      '新增无症状感染者20例,江北9例、江南6例、江东5例。',
      '当日出院11例,江北6例、江南3例、江东2例。',
      '累计确诊480例,江北210例、江南150例、江东120例。',
    ].join('\n');
    expect(applied(readFromTitle(title, body))).toEqual([]);
  });
});

describe('too short to prove', () => {
  it('is marked at most, and shown as it stands', () => {
    const carrier = CHINESE.find(({ name }) => name === 'short-fire');
    if (!carrier) throw new Error('no carrier');
    const polluted = injectTitle(carrier.title, carrier.body, seedRule(12, 4), seededRandom(2));
    const cleaned = readFromTitle(carrier.title, polluted.text);
    expect(cleaned.text).toBe(polluted.text);
  });
});

describe('a cycle at any word bound', () => {
  const cycle = ['云岭周末居民', '图书馆', '县新馆起开放', '落成向免费'];

  it('takes a plain piece of the title along with those that jump', () => {
    expect(readFromTitle(title, weave(cycle)).text).toBe(parts.join(''));
  });

  it('cuts plain pieces too, where they come round and round inside clauses', () => {
    expect(readFromTitle(title, weave(['图书馆', '周末', '居民', '免费'])).text).toBe(parts.join(''));
  });
});
