import { expect, test } from 'vitest';
import { readFiguresInText } from '../../../../lib/figures/readFiguresInText';

const places = (title: string, text: string) =>
  readFiguresInText(text, { lang: 'zh-Hans', title, published: null, publisher: null }).map(
    ({ place }) => place,
  );

test('a place that no list has is known by its form, where title and text both open with it', () => {
  expect(
    places(
      '云溪省通报新增病例',
      '据云溪省卫生健康委通报,6月2日全省新增确诊病例8例,其中远岭市5例、北渡县3例。',
    ),
  ).toEqual(['云溪省', '远岭市', '北渡县']);
});

test('one that stands in the title alone is left alone', () => {
  expect(places('云溪省某校聚餐', '6月2日新增确诊病例8例。')).toEqual([null]);
});
