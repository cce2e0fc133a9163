import { expect, test } from 'vitest';
import { partName } from '../../components/shared/partName';
import type { Figure } from '../../lib/reading';
import { stringsOf } from '../../scripts/lib/terminalStrings';
import { makeFigure } from '../makeReading';

const english = stringsOf('en');
const whole = makeFigure({ metric: 'confirmed', label: '', place: '甲市' });
const named = (more: Partial<Figure>, words = '') =>
  partName({ figure: { ...whole, ...more }, words }, whole, 'en', english);

test('a part is called by what tells it from its whole and the others', () => {
  expect(named({ place: '乙县' }, 'in the next county')).toBe('乙县');
  expect(named({ qualifier: '男性' })).toBe('男性');
  expect(named({ origin: 'imported' }, 'from abroad')).toBe('Imported');
  expect(named({}, 'aged over 80')).toBe('aged over 80');
  expect(named({ metric: 'deaths' })).toBe('Deaths');
  expect(named({})).toBe('Confirmed cases');
});

test('a part that the page calls as the whole is called by its group', () => {
  const inHospital = makeFigure({ metric: 'in_hospital', label: '病人留醫' });
  const grave = makeFigure({ metric: 'severe', label: '病人留醫', qualifier: '嚴重' });
  expect(partName({ figure: grave }, inHospital, 'zh-Hant', stringsOf('zh_TW'))).toBe('嚴重');
});
