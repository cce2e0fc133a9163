import { describe, expect, it } from 'vitest';
import { saidTogether } from '../../lib/clean/titleInjection/saidTogether';
import { titlePool } from '../../lib/clean/titleInjection/titlePool';

/** Whether a title says two words one right after the other. */
function says(title: string, first: string, second: string): boolean {
  const pool = titlePool([title]);
  const number = (word: string) => pool.vocabulary.get(word) ?? -1;
  return saidTogether(pool).has(number(first) * 4096 + number(second));
}

describe('words that a title says together', () => {
  it.each([
    ['青溪柳湾修渠', '溪', '柳'],
    ['“青溪”柳湾修渠', '溪', '柳'],
    ['Harbour wall reopens', 'harbour', 'wall'],
    ['青溪12户、柳湾青溪柳', '溪', '柳'],
  ])('%s: %s %s', (title, first, second) => {
    expect(says(title, first, second)).toBe(true);
  });

  it.each([
    ['青溪、柳湾修渠', '溪', '柳'],
    ['青溪3户，柳湾5户', '溪', '户'],
    ['青溪３户柳湾５户', '湾', '户'],
    ['青溪修渠 柳湾引水', '渠', '柳'],
    ['Harbour wall: repairs end', 'wall', 'repairs'],
  ])('%s: not %s %s, between which is a mark, a number or a space', (title, first, second) => {
    expect(says(title, first, second)).toBe(false);
  });
});
