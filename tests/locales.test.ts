import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { NAMED_METRICS } from '../lib/view/figureName';

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
const code = ['components', 'lib', 'entrypoints']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');
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
        !code.includes(`'${key}'`) &&
        !manifest.includes(`__MSG_${key.replaceAll('.', '_')}__`),
    );
    expect(unused).toEqual([]);
  });
});

test('every metric that is said to have a name has one, and no other', () => {
  const named = keysOf(english).filter((key) => key.startsWith('metric.'));
  expect(named).toEqual(NAMED_METRICS.map((metric) => `metric.${metric}`));
});

describe('components', () => {
  test('hold no words of their own', () => {
    const words = readdirSync('components', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.tsx'))
      .flatMap((name) => {
        const jsx = readFileSync(join('components', name), 'utf8').replace(
          /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm,
          '',
        );
        // Text between tags, and attributes that a reader hears.
        const found = [
          ...jsx.matchAll(/>\s*([A-Za-z\p{Script=Han}][^<>{}=();]*)\s*</gu),
          ...jsx.matchAll(/\b(?:aria-label|title|placeholder|alt)="([^"]+)"/g),
        ];
        return found.map((match) => `${name}: ${match[1]}`);
      });
    // The one exception is the name of a key on the keyboard.
    expect(words).toEqual(['cleanView/CleanViewApp.tsx: Esc']);
  });
});
