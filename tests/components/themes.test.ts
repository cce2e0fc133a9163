import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const THEMES = 'components/shared/themes.css';

/** A theme's own words: variables and what the browser draws by itself, all of it colour. */
const COLOUR = /^(?:--[\w-]+|color-scheme|scrollbar-color)$/;

/** Style sheets without their comments. */
const sheet = (file: string) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

// The end-to-end tests ask axe for every rule in one theme of a system, and for colours alone in the others. This is why they may.
test('a theme is its colours and nothing else', () => {
  const set = [...sheet(THEMES).matchAll(/(?:^|[;{])\s*([\w-]+)\s*:\s[^;{}]*;/gm)].map(([, name]) => name);
  expect(set.length).toBeGreaterThan(20);
  expect(set.filter((name) => !COLOUR.test(name ?? ''))).toEqual([]);
  const values = [...sheet(THEMES).matchAll(/--[\w-]+:\s*([^;]+);/g)].map(([, value]) => value);
  expect(values.filter((value) => /\d(?:px|r?em|%|ms|s)\b/.test(value ?? ''))).toEqual([]);
});

test('no rule outside of the themes asks which one is on', () => {
  const others = readdirSync('components', { recursive: true, encoding: 'utf8' })
    .map((name) => `components/${name.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.css') && file !== THEMES);
  expect(others.length).toBeGreaterThan(5);
  expect(others.filter((file) => sheet(file).includes('data-theme'))).toEqual([]);
});
