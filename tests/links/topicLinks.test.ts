import { describe, expect, test } from 'vitest';
import { measureSimilarity } from '../../lib/links/measureSimilarity';
import { topicsInNews } from '../../lib/links/topicsInNews';

const RELATED_FROM = 0.3;

/** Headlines that share hardly a word with the article, and whether they are about what it is about. */
const PAGES = [
  {
    language: 'zh-Hans',
    title: '青石县两处山体滑坡 省道中断',
    text: '青石县应急局通报，受持续强降雨影响，5月12日凌晨境内两处山体滑坡，省道中断，无人员伤亡。',
    related: ['多条河流水位上涨 水库开闸泄洪', '暴雨蓝色预警继续发布'],
    unrelated: ['青石县城管局招聘公告', '周末电影票房创新高', '嫌疑人落网 追回赃款'],
  },
  {
    language: 'zh-Hant',
    title: '東港新增本土個案17例',
    text: '東港衛生局公布，今日新增本土確診17例，其中9人居家隔離期間轉為陽性，籲民眾接種疫苗。',
    related: ['快篩站週末照常開放', '確診者足跡公布 涵蓋三賣場'],
    unrelated: ['東港鮪魚季開跑', '棒球場整修延後完工', '候選人登記截止'],
  },
  {
    language: 'ja',
    title: '北浜で震度5弱 けが人3人',
    text: '北浜で11日未明、震度5弱の地震があり、3人がけがをした。気象庁は今後も揺れに注意するよう呼びかけている。',
    related: ['余震に注意を、専門家', '沿岸に津波注意報'],
    unrelated: ['北浜の朝市に行列', '人気歌手が新曲を発表', '開票速報、新人が当選'],
  },
  {
    language: 'en',
    title: 'Blaze destroys warehouse in Millport',
    text: 'A fire destroyed a warehouse in Millport on Tuesday. Sixty firefighters fought the flames for nine hours. Nobody was hurt.',
    related: ['Smoke from wildfires closes schools', 'Man held on suspicion of arson'],
    unrelated: [
      'Millport to get its own bus line',
      'Vaccine trial shows promise',
      'Singer cancels her summer tour',
    ],
  },
];

describe.each(PAGES)('links that share hardly a word with their article: $language', (page) => {
  const similarityOf = measureSimilarity(page.title, page.text, [...page.related, ...page.unrelated]);

  test.each(page.related)('related: %s', (link) => {
    expect(similarityOf(link)).toBeGreaterThanOrEqual(RELATED_FROM);
  });

  test.each(page.unrelated)('unrelated: %s', (link) => {
    expect(similarityOf(link)).toBeLessThan(RELATED_FROM);
  });
});

test('the same topic in another place is worth less', () => {
  const [here, there] = ['云溪市暴雨', '南河市暴雨'].map(
    measureSimilarity('云溪市防汛', '云溪市水位上涨。', []),
  );
  expect(here).toBeGreaterThan(there ?? 1);
});

test('one telling word makes a headline news of a topic, not a whole text', () => {
  const text = '会议还通报了一起火灾，随后讨论了明年的预算。';
  expect([...topicsInNews(text)]).toEqual([]);
  expect([...topicsInNews(text, 1)]).toEqual(['fire']);
});
