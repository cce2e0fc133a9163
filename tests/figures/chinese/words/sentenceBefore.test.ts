import { expect, it } from 'vitest';
import { sentenceBefore } from '../../../../lib/figures/chinese/words/sentenceBefore';

it('gives the words of the sentence before a place, as far back as is asked', () => {
  const text = '昨日无雨。\n湖区转移,安置42人;另有3人。';
  expect(sentenceBefore(text, text.indexOf('42'), 80)).toBe('湖区转移,安置');
  expect(sentenceBefore(text, text.indexOf('42'), 3)).toBe(',安置');
  expect(sentenceBefore(text, text.indexOf('3人'), 80)).toBe('另有');
  expect(sentenceBefore(text, 0, 80)).toBe('');
});
