import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings } from '../../lib/view/settings';

test('settings of the first version keep what they had and get the rest by default', () => {
  const first = { watch: 'sites', sites: ['https://news.example', 'http://old.example:8080'] };
  expect(parseSettings(first)).toEqual({ ...DEFAULT_SETTINGS, ...first });
});

test('damaged settings lose only what is damaged', () => {
  const damaged = {
    watch: 'sometimes',
    sites: [
      'https://news.example',
      7,
      'javascript:alert(1)',
      'https://news.example/path',
      'https://news.example',
    ],
    openSites: 'https://news.example',
    contextMenu: 0,
    highlightInPage: true,
    display: null,
  };
  expect(parseSettings(damaged)).toEqual({
    ...DEFAULT_SETTINGS,
    sites: ['https://news.example'],
    highlightInPage: true,
  });
});

test('anything at all gives whole settings', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const parsed = parseSettings(value);
      expect(Object.keys(parsed)).toEqual(Object.keys(DEFAULT_SETTINGS));
      expect(parseSettings(parsed)).toEqual(parsed);
    }),
  );
});
