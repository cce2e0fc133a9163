import { afterEach, expect, test, vi } from 'vitest';
import { STEPS } from '../lib/steps';
import { readText } from './readPatiently';

afterEach(() => vi.restoreAllMocks());

const TEXT = '某市通报新增病例\n5月2日0时至24时,某市新增确诊病例5例,其中东区3例、西区2例。';

test.each(STEPS.map((step, i) => ({ i, name: step.name })))(
  'a failure in step $i ($name) is listed and leaves the rest intact',
  ({ i, name }) => {
    const step = STEPS[i];
    if (!step) throw new Error('no such step');
    vi.spyOn(step, 'run').mockImplementation(() => {
      throw new Error('broken on purpose');
    });
    const reading = readText(TEXT);
    expect(reading.failures).toEqual([{ step: name, message: 'broken on purpose' }]);
    if (name !== 'extract') expect(reading.article.text).toContain('新增确诊病例5例');
  },
);

test('nothing fails by itself', () => {
  expect(readText(TEXT).failures).toEqual([]);
});
