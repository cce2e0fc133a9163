import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { NAMED_METRICS } from '../lib/figures/tables/namedMetrics';
import { findUiWords } from './findUiWords';

type Tree = { readonly [key: string]: string | Tree };

/** The keys of a locale file as code names them; a plural is one key. */
function keysOf(tree: Tree, path = ''): readonly string[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const name = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [name];
    return 'n' in value ? [name] : keysOf(value, name);
  });
}

function textsOf(tree: Tree): readonly string[] {
  return Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : textsOf(value)));
}

const locales = readdirSync('locales').map((name) => ({
  name,
  tree: parse(readFileSync(join('locales', name), 'utf8')) as Tree,
}));
const english = locales.find(({ name }) => name === 'en.yml')?.tree ?? {};
/** Every file that may speak to a reader. */
const spoken = ['components', 'entrypoints', 'lib/browser', 'lib/view']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, ...findUiWords(path, readFileSync(path, 'utf8')) }));
const asked = new Set(spoken.flatMap(({ keys }) => keys));
const manifest = readFileSync('wxt.config.ts', 'utf8');

describe('locales', () => {
  test.each(locales)('$name has the keys of English, no more and no fewer', ({ tree }) => {
    expect([...keysOf(tree)].sort()).toEqual([...keysOf(english)].sort());
  });

  test.each(locales)('$name leaves no text empty and keeps every substitution', ({ tree }) => {
    expect(textsOf(tree).filter((text) => text.trim() === '')).toEqual([]);
    const substitutions = (one: Tree) => textsOf(one).map((text) => text.match(/\$\d/g)?.sort().join() ?? '');
    expect(substitutions(tree)).toEqual(substitutions(english));
  });

  test('every key is used', () => {
    const unused = keysOf(english).filter(
      (key) =>
        !key.startsWith('metric.') &&
        !asked.has(key) &&
        !manifest.includes(`__MSG_${key.replaceAll('.', '_')}__`),
    );
    expect(unused).toEqual([]);
  });

  test('every key that is asked for is there', () => {
    expect(asked.size).toBeGreaterThan(100);
    const known = new Set(keysOf(english));
    const missing = [...asked].filter((key) => !known.has(key));
    // The names of metrics are put together at run time; the test below holds them.
    expect(missing).toEqual([]);
  });
});

test('every metric that is said to have a name has one, and no other', () => {
  const named = keysOf(english).filter((key) => key.startsWith('metric.'));
  expect(named).toEqual(NAMED_METRICS.map((metric) => `metric.${metric}`));
});

describe('code', () => {
  test('holds no words of its own', () => {
    const words = spoken.flatMap((file) => file.words.map((word) => `${file.path}: ${word}`));
    // The one exception is the name of a key on the keyboard.
    expect(words).toEqual(['components/cleanView/TopBar.tsx: Esc']);
  });

  test.each([
    ['<p>Hello</p>', 'Hello'],
    ["<p>{'Hello'}</p>", 'Hello'],
    [`<p>{\`\${n} cases\`}</p>`, 'cases'],
    ["<p>{ok ? 'Yes' : t('a.b')}</p>", 'Yes'],
    ['<p title="Hello" />', 'Hello'],
    ["<p aria-label={'Copy' + name} />", 'Copy'],
    ["const label = '复制'", '复制'],
    ["const label = 'Copy this number'", 'Copy this number'],
  ])('would not hold %s', (code, word) => {
    expect(findUiWords('a.tsx', code).words).toEqual([word]);
  });

  test.each([
    '<p className="card good" data-testid="x">{t(\'a.b\')}</p>',
    "throw new Error('There is no root')",
    "const state = page === 'reading' ? 'open' : 'closed'",
    '<p>{items.map((item) => item.kind === "new" && <b key="x">·</b>)}</p>',
  ])('may well hold %s', (code) => {
    expect(findUiWords('a.tsx', code).words).toEqual([]);
  });
});
