import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolveAddress } from '../../lib/article/segment/resolveAddress';

const ANY = /^/;
const BASES = [
  'https://news.example/dir/page.html',
  'http://localhost:8080/a',
  'about:blank',
  'file:///a/b.html',
];

function byParser(address: string, base: string): string | null {
  return URL.canParse(address, base) ? new URL(address, base).href : null;
}

const pieces = fc.constantFrom(
  ...[
    'http://',
    'https://',
    'HTTPS://',
    '//',
    '/',
    '..',
    '.',
    'a',
    'Ab',
    '-',
    '_',
    '1',
    '127',
    '0x7f',
    'example',
    '.com',
    'xn--',
  ],
  ...[
    ':',
    ':80',
    ':443',
    '@',
    '?',
    '=',
    '&',
    '#',
    '%2e',
    '%',
    ' ',
    '\n',
    '字',
    '~',
    '+',
    ',',
    ';',
    "'",
    '"',
    '|',
    '^',
    '\\',
  ],
);

test('addresses are what a parser makes of them', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 9 }), fc.constantFrom(...BASES), (parts, base) => {
      const address = parts.join('');
      expect(resolveAddress(address, base, ANY)).toBe(byParser(address, base));
    }),
    { numRuns: 20_000 },
  );
});

test.each([
  'https://news.example/2026/05/03/a-b_1.html?id=1&x=2',
  'https://163.example.com/a.b/c',
  '/2026/05/03/a.html',
  '/./a/../b',
  'https://news.example/a/./b',
  'https://1.2.3/a',
  'https://a.b.1/',
  '//cdn.example/b.png',
])('%s', (address) => {
  for (const base of BASES) expect(resolveAddress(address, base, ANY)).toBe(byParser(address, base));
});

test('without a base an absolute address is one, a path is none', () => {
  expect(resolveAddress('https://news.example/a', '', ANY)).toBe('https://news.example/a');
  expect(resolveAddress('/a', '', ANY)).toBeNull();
});

test('what is not allowed is no address', () => {
  expect(resolveAddress('/a', 'https://news.example/', /^mailto:/)).toBeNull();
  expect(resolveAddress('https://news.example/a', '', /^mailto:/)).toBeNull();
});
