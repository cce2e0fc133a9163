import { expect, test } from 'vitest';
import { DEFAULT_DISPLAY } from '../../lib/view/displaySettings';
import { displayVariables } from '../../lib/view/displayVariables';

test('the column grows with its text', () => {
  expect(displayVariables({ ...DEFAULT_DISPLAY, size: 20, width: 30, letterSpacing: 0.05 })).toEqual({
    '--text-size': '20px',
    '--text-line-height': '1.85',
    '--text-width': '600px',
    '--text-letter-spacing': '0.05em',
  });
});
