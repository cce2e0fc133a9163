import { describe, expect, test } from 'vitest';
import { requestsIn } from '../../scripts/lib/browsers/chromiumRequests';
import { ownRequests } from '../../scripts/lib/browsers/ownRequests';

describe('what a browser asked for on its own account', () => {
  test('is told as a proxy knows it', () => {
    const told = [
      { url: 'https://maker.invalid/update?v=1', own: true },
      { url: 'https://maker.invalid:8443/', own: true },
      { url: 'http://maker.invalid/portal.txt', own: true },
      { url: 'http://news.invalid/', own: false },
    ];
    expect(ownRequests(told)).toEqual([
      'maker.invalid:443',
      'maker.invalid:8443',
      'http://maker.invalid/portal.txt',
    ]);
  });

  test('is none that anybody else asked for as well', () => {
    const told = [
      { url: 'https://maker.invalid/update', own: true },
      { url: 'https://maker.invalid/script.js', own: false },
    ];
    expect(ownRequests(told)).toEqual([]);
  });
});

test('Chromium’s log tells who asked', () => {
  const event = (initiator: string, type: string, url: string) =>
    `${JSON.stringify({ params: { initiator, request_type: type, url }, phase: 1, type: 136 })},`;
  const log = [
    '{"constants":{},',
    '"events": [',
    event('not an origin', 'main frame', 'http://news.invalid/'),
    event('http://news.invalid', 'other', 'http://news.invalid/favicon.ico'),
    event('chrome-extension://abc', 'other', 'https://elsewhere.invalid/'),
    event('not an origin', 'other', 'https://maker.invalid/update'),
    event('not an origin', 'other', 'chrome-extension://abc/popup.html'),
    '{"params":{"error":-3},"phase":2},',
    event('not an origin', 'other', 'https://maker.invalid/half').slice(0, -20),
  ].join('\n');
  expect(requestsIn(log)).toEqual([
    { url: 'http://news.invalid/', own: false },
    { url: 'http://news.invalid/favicon.ico', own: false },
    { url: 'https://elsewhere.invalid/', own: false },
    { url: 'https://maker.invalid/update', own: true },
  ]);
});
