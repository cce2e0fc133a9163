import { expect, test } from 'vitest';
import { type PageTruth, scorePage } from '../../scripts/lib/scorePages';
import { readText } from '../readPatiently';

const TRUTH: PageTruth = {
  id: 'own',
  lang: 'zh',
  kind: 'news',
  title: '河口村恢复供水',
  text: '河口村昨日恢复供水。\n水质检测合格。',
  with: ['水质检测合格'],
  without: ['责任编辑：张三丰李四光'],
  date: null,
};

test('a reading that is the truth scores full', () => {
  const score = scorePage(TRUTH, readText(`${TRUTH.title}\n${TRUTH.text}`));
  expect(score).toMatchObject({ f1: 1, title: true, day: null, isLeak: false, allWith: true });
});

test('what is missing and what leaked shows', () => {
  const score = scorePage(
    TRUTH,
    readText(
      '别的题目\n河口村昨日恢复供水。\n据通讯员来稿，到场的还有许多人，其中也有责任编辑：张三丰李四光。全村三百二十户人家当天晚上都用上了干净的自来水，孩子们高兴得跳了起来。',
    ),
  );
  expect(score).toMatchObject({ title: false, isLeak: true, allWith: false });
  expect(score.recall).toBeLessThan(0.7);
  expect(score.precision).toBeLessThan(0.7);
});

test('a page that was not read scores nothing', () => {
  expect(scorePage(TRUTH, null)).toMatchObject({ f1: 0, title: false });
});
