import { expect, it } from 'vitest';
import { isAnchored } from '../../lib/text/isAnchored';

it.each([/^a/, /^(?:a|b)c/i, /^[|(]+$/, /^\|a/, /^(?<name>a|b)/])('begins with the text: %s', (pattern) => {
  expect(isAnchored(pattern)).toBe(true);
});

it.each([/a/, /^a|b/, /(?:^a|^b)/, /^(?:a|b)|c/, /^[^)]|\)/, /^a/m])('may begin elsewhere: %s', (pattern) => {
  expect(isAnchored(pattern)).toBe(false);
});
