import { describe, expect, test } from 'vitest';
import { groupSites, readSiteAddress } from '../../lib/view/siteAddress';

describe('readSiteAddress', () => {
  test('a name stands for http and https', () => {
    expect(readSiteAddress(' News.Example ')).toEqual({
      host: 'news.example',
      origins: ['https://news.example', 'http://news.example'],
    });
  });

  test('an address stands for its own site, whatever page it is of', () => {
    expect(readSiteAddress('http://news.example:8080/2026/a.html?id=3#top')).toEqual({
      host: 'news.example:8080',
      origins: ['http://news.example:8080'],
    });
    expect(readSiteAddress('https://news.example/2026/')?.origins).toEqual(['https://news.example']);
    expect(readSiteAddress('news.example/2026/a.html')?.host).toBe('news.example');
  });

  test('names in other scripts and addresses of machines are sites too', () => {
    expect(readSiteAddress('新闻。例子')?.host).toBe(new URL('https://新闻.例子').host);
    expect(readSiteAddress('localhost:3000')?.host).toBe('localhost:3000');
    expect(readSiteAddress('192.0.2.7')?.host).toBe('192.0.2.7');
    expect(readSiteAddress('http://[2001:db8::1]/')?.host).toBe('[2001:db8::1]');
  });

  test.each(['', '   ', 'news', '*.news.example', 'https://*/', 'two words.example', 'ftp://news.example'])(
    'is no site: "%s"',
    (text) => {
      expect(readSiteAddress(text)).toBeNull();
    },
  );

  test.each(['about:config', 'javascript://news.example/', 'https://user@news.example', 'https://', '..'])(
    'is no web site: "%s"',
    (text) => {
      expect(readSiteAddress(text)).toBeNull();
    },
  );
});

test('origins of one host are one site', () => {
  expect(groupSites(['https://b.example', 'https://a.example', 'http://b.example'])).toEqual([
    { host: 'b.example', origins: ['https://b.example', 'http://b.example'] },
    { host: 'a.example', origins: ['https://a.example'] },
  ]);
});
