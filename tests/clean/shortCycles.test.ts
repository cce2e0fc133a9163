import { describe, expect, it } from 'vitest';
import { shortCycles } from '../../lib/clean/titleInjection/cycle/shortCycles';
import { readUnits } from '../../lib/clean/titleInjection/nameWords';
import { readField } from '../../lib/clean/titleInjection/readField';
import { titlePool } from '../../lib/clean/titleInjection/titlePool';
import { CHINESE } from '../pollute/carriers';
import { readFromTitle } from '../pollute/readFromTitle';

const title = '石鼓镇老街改造完工，商户搬回铺面迎客';
const parts = [
  '天刚亮，卖豆浆的',
  '夫妻就支起了摊子，',
  '热气从锅里',
  '冒出来。隔壁修表',
  '的老人擦着玻璃，说',
  '等这一天等了',
  '一年多。路面换成',
  '了青砖，雨水',
  '不再往屋里灌，电线也',
  '埋到了地下。',
  '下午来的人更多，有的拍',
  '照，有的只是',
  '坐在台阶上',
  '聊天。管理员提醒，车',
  '要停到后面的空地，',
  '别堵住消防的',
  '通道。',
];

const fieldOf = (text: string, under: string) => {
  const pool = titlePool([under]);
  return readField(readUnits(text, pool.vocabulary), pool);
};

describe('three words of the title that come round again and again', () => {
  const pieces = ['商户', '老街', '铺面'];
  const text = parts.map((part, i) => part + (i < parts.length - 1 ? pieces[i % 3] : '')).join('');

  it('are found in whatever order', () => {
    const { vocabulary } = titlePool([title]);
    const names = [...vocabulary.keys()];
    const [cycle = []] = shortCycles(fieldOf(text, title), { least: 1, most: 14 });
    const found = cycle.map(({ words }) => words.map((word) => names[word]).join(''));
    const first = found.indexOf('商户');
    expect([...found.slice(first), ...found.slice(0, first)]).toEqual(pieces);
  });

  it('are marked, each of them, but not cut: three names in turn look alike', () => {
    const cut = readFromTitle(title, text).cuts.map(({ start, end, applied }) => [
      text.slice(start, end),
      applied,
    ]);
    expect(cut.map(([piece]) => piece)).toEqual(parts.slice(1).map((_, i) => pieces[i % 3]));
    expect(cut.filter(([, applied]) => applied)).toEqual([]);
  });
});

describe('a clean text', () => {
  it('hardly ever has one that comes round so often', () => {
    const round = CHINESE.filter(
      ({ title: own, body }) => shortCycles(fieldOf(body, own), { least: 1, most: 44 }).length > 0,
    );
    expect(round.length).toBeLessThan(2);
  });
});
