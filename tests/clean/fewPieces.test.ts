import { describe, expect, it } from 'vitest';
import { CHINESE } from '../pollute/carriers';
import { type InjectionRule, seedRule, slots } from '../pollute/injectTitle';
import { insertPieces } from '../pollute/polluted';
import { readFromTitle } from '../pollute/readFromTitle';

const carrier = (name: string) => CHINESE.find((one) => one.name === name) ?? { title: '', body: '' };

/** Pieces in turn at the slots of a rule. */
function inTurn(title: string, pieces: readonly string[], clean: string, rule: InjectionRule): string {
  const places = slots(clean, rule).slice(0, rule.cap);
  const inserts = places.map((at, i) => ({ at, piece: pieces[i % pieces.length] ?? '' }));
  return insertPieces(title, clean, inserts).text;
}

describe('two or three pieces that come ten times in turn', () => {
  const title = '桥头、河湾、竹林、石坝四村合办的秋收集市下月开张，摊位、节目、停车三件事都有着落';
  const clean = carrier('school-reopening').body.replaceAll('\n', '');
  const rule = { ...seedRule(4, 24), anchors: ['的'] };

  it('go, though one of two is a single character', () => {
    const text = inTurn(title, ['石坝', '集'], clean, { ...rule, marks: '，。' });
    expect(readFromTitle(title, text).text).toBe(clean);
  });

  it('go where three stand at four marks and anchors', () => {
    const text = inTurn(title, ['桥头', '竹林', '石坝'], clean, { ...rule, marks: '，。、', cap: 16 });
    expect(readFromTitle(title, text).text).toBe(clean);
  });
});

describe('two pieces that nobody writes', () => {
  it('go where they come twice', () => {
    const { title, body } = carrier('snow-road');
    const sentences = { ...seedRule(2, 4), marks: '。', anchors: [] };
    const text = inTurn(title, ['暴雪预警', '红色封闭'], body, sentences);
    expect(readFromTitle(title, text).text).toBe(body);
  });
});

describe('few pieces, none of which jumps', () => {
  const { title, body } = CHINESE.find((one) => one.title === '北部湾沿海高铁全线贯通') ?? carrier('');

  it('go where they end inside words, as no names do', () => {
    const text = inTurn(title, ['北部通', '湾沿', '海高', '铁全', '线贯'], body, seedRule(5, 11));
    expect(readFromTitle(title, text).text).toBe(body);
  });

  it('go as whole words too, where one stands right before a word that says it again', () => {
    const text = inTurn(title, ['北部', '沿海', '高铁', '全线贯通'], body, {
      ...seedRule(4, 16),
      marks: '，',
      anchors: [],
    });
    expect(readFromTitle(title, text).text).toBe(body);
  });
});

describe('a round half of which stands once', () => {
  /** Where pieces stand: behind these words. */
  const twice: readonly (readonly [string, string])[] = [
    ['抗旱案', '西南三省的'],
    ['保供七百', '4月9'],
    ['水万群', '从上游'],
    ['西南众饮', '按照方案'],
    ['三省水有', '第一阶段到'],
    ['启动保障', '每秒780'],
    ['跨流', '城乡居民的'],
    ['域调', '记者看到'],
    ['水应', '够吃半'],
    ['急方', '李有才说'],
    ['抗旱案', '据统计，三省'],
    ['保供七百', '出动送水'],
    ['水万群', '七百万群众'],
    ['西南众饮', '尚有'],
    ['三省水有', '气象部门'],
  ];

  it('is closed over the gap that the pieces which stand once leave', () => {
    const { title, body } = carrier('drought-water');
    const inserts = twice.map(([piece, behind]) => ({ at: body.indexOf(behind) + behind.length, piece }));
    expect(readFromTitle(title, insertPieces(title, body, inserts).text).text).toBe(body);
  });
});

describe('pieces at few marks and one anchor', () => {
  it('are found though neither alone makes a row', () => {
    const { title, body } = carrier('football-final');
    const rule = { ...seedRule(4, 10), marks: '。', anchors: ['有'] };
    const text = inTurn(title, ['山城', '十二', '大战', '取胜'], `原标题：${title}\n${body}`, rule);
    expect(readFromTitle(title, text).text).toBe(body);
  });
});
