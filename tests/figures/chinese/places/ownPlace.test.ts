import { expect, test } from 'vitest';
import { readFiguresInText } from '../../../../lib/figures/readFiguresInText';

const read = (text: string) =>
  readFiguresInText(text, { lang: 'zh-Hans', title: '', published: null, publisher: null });

test('quarters called after where they lie name no city, and no path is made up for them', () => {
  const figures = read('5月6日0—24时,全市新增确诊病例12例,其中东区5例、西区4例、南区3例。');
  expect(figures.map(({ place, placePath }) => [place, placePath])).toEqual([
    ['全市', []],
    ['东区', ['东区']],
    ['西区', ['西区']],
    ['南区', ['南区']],
  ]);
});

test('a district that only one city has names it', () => {
  const figures = read('5月6日0—24时,全市新增确诊病例12例,其中仁和区5例、东区7例。');
  expect(figures.map(({ place }) => place)).toEqual(['攀枝花市', '仁和区', '东区']);
  expect(figures[2]?.placePath).toEqual(['四川省', '攀枝花市', '东区']);
});
