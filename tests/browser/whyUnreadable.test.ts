import { expect, test } from 'vitest';
import { whyUnreadable } from '../../lib/browser/whyUnreadable';

test.each([
  ['', 'browser-page'],
  ['chrome://extensions/', 'browser-page'],
  ['about:preferences', 'browser-page'],
  ['view-source:https://news.invalid/', 'browser-page'],
  ['https://addons.mozilla.org/firefox/', 'store'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://news.invalid/bulletin.PDF', 'pdf'],
  ['file:///home/reader/bulletin.html', 'local-file'],
  ['file:///home/reader/bulletin.pdf', 'pdf'],
  ['https://news.invalid/bulletin.html', null],
  ['http://127.0.0.1:8080/', null],
])('%s: %s', (url, reason) => {
  expect(whyUnreadable(url)).toBe(reason);
});
