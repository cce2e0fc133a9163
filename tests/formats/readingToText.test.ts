import { expect, test } from 'vitest';
import { readingToText } from '../../lib/formats/readingToText';
import { makeReading, makeRemoval } from '../makeReading';

const reading = makeReading({
  article: {
    title: '云岭县通报汛情',
    publisher: '云岭日报',
    byline: '云岭日报',
    text: '甲乙可疑。\n镇\t人\n东\t3\n丙。',
  },
  removals: [
    makeRemoval({ id: 'cut', text: '夹', at: 1 }),
    makeRemoval({ id: 'mark', text: '可疑', at: 2, applied: false }),
    makeRemoval({ id: 'outside', text: '责任编辑：小舟', at: null }),
  ],
});
const none: ReadonlySet<string> = new Set();

test('the clean text with its title, source, date and address, and nothing of what was cut', () => {
  expect(readingToText(reading, { restored: none, cut: none }, '2026年7月4日')).toBe(
    '云岭县通报汛情\n云岭日报 · 2026年7月4日\n\n甲乙可疑。\n\n镇\t人\n东\t3\n\n丙。\n\nhttps://page.invalid/',
  );
});

test('what the reader has put back is in it, what they have cut is not', () => {
  const byHand = { restored: new Set(['cut', 'outside']), cut: new Set(['mark']) };
  expect(readingToText(reading, byHand, null)).toBe(
    '云岭县通报汛情\n云岭日报\n\n甲夹乙。\n\n镇\t人\n东\t3\n\n丙。\n\n责任编辑：小舟\n\nhttps://page.invalid/',
  );
});

test('a page without title and source begins with its text', () => {
  const bare = makeReading({ article: { text: '甲。' } });
  expect(readingToText(bare, { restored: none, cut: none }, null)).toBe('甲。\n\nhttps://page.invalid/');
});
