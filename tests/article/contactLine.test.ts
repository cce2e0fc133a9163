import { describe, expect, test } from 'vitest';
import { isContacts } from '../../lib/article/region/contactLine';

describe('a line of ways to reach somebody', () => {
  test.each([
    'aquill@lake.invalid; 555-0142; @annaquill on X',
    'E-mail: aquill@lake.invalid',
    'Contact: editor[at]lake.invalid',
    'aquill@lake.invalid / (020) 7946 0000',
  ])('%s', (text) => {
    expect(isContacts(text)).toBe(true);
  });

  test.each([
    'Call 555-0142',
    'June 9 – Harrow @ Lake Arena',
    'Write to aquill@lake.invalid before the ferry sails.',
    '市民可拨打0571-85012345咨询',
  ])('not %s', (text) => {
    expect(isContacts(text)).toBe(false);
  });
});
