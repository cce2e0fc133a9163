import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { read } from './readPatiently';

/** Every source file under a folder of the project. */
function sources(folder: string): readonly { readonly path: string; readonly code: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name))
    .map((path) => ({ path, code: withoutComments(readFileSync(path, 'utf8')) }));
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

const library = sources('lib').filter(({ path }) => !path.startsWith(join('lib', 'browser')));
const components = sources('components');

/** Paths of the files whose code matches. */
function offenders(files: readonly { readonly path: string; readonly code: string }[], pattern: RegExp) {
  return files.filter(({ code }) => pattern.test(code)).map(({ path }) => path);
}

describe('who may know whom', () => {
  test('lib knows neither the browser API nor what stands above it', () => {
    expect(library.length).toBeGreaterThan(20);
    expect(offenders(library, /\b(browser|chrome)\.(runtime|tabs|storage|scripting|i18n|action)\b/)).toEqual(
      [],
    );
    expect(
      offenders(library, /from '(wxt|@\/|(\.\.?\/)+(browser|components|entrypoints|scripts)\/)/),
    ).toEqual([]);
  });

  test('lib uses no global of the page', () => {
    expect(offenders(library, /\b(globalThis|window)\.(document|Node|DOMParser)\b/)).toEqual([]);
    expect(offenders(library, /\bnew DOMParser\b|\bNodeFilter\.|\bNode\.[A-Z]/)).toEqual([]);
  });

  test('components get props, not the browser', () => {
    expect(components.length).toBeGreaterThan(10);
    expect(offenders(components, /\b(browser|chrome)\.|wxt\/|lib\/browser/)).toEqual([]);
  });

  test('whatever listens takes a signal, and ends with it', () => {
    const listening = [...sources('lib'), ...components, ...sources('entrypoints')];
    const events = offenders(listening, /\.addListener\(/);
    expect(events).toEqual([join('lib', 'browser', 'listen.ts')]);
    const calls = listening.flatMap(({ path, code }) =>
      [...code.matchAll(/\.addEventListener\??\.?\(\s*(?<event>'\w+'|\w+)(?<rest>[^;]*);/g)].map(
        ({ groups }) => ({
          path,
          event: groups?.event,
          rest: groups?.rest ?? '',
        }),
      ),
    );
    expect(calls.length).toBeGreaterThan(10);
    // The event of a signal itself, and one that comes once.
    const without = calls.filter(({ event, rest }) => event !== "'abort'" && !/signal|once: true/.test(rest));
    expect(without.map(({ path, event }) => `${path} ${event}`)).toEqual([
      // What React subscribes to, React ends.
      `${join('components', 'cleanView', 'useVoice.ts')} 'voiceschanged'`,
    ]);
  });

  test('entrypoints only wire', () => {
    const entrypoints = sources('entrypoints');
    expect(entrypoints.filter(({ code }) => code.split('\n').length > 40)).toEqual([]);
    expect(offenders(entrypoints, /querySelector|RegExp|\.(match|replace)\(/)).toEqual([]);
  });
});

describe('read', () => {
  const html = readFileSync('public/sample/bulletin.html', 'utf8');

  test('leaves the document byte for byte as it was', () => {
    const { window } = new JSDOM(html, { url: 'https://page.invalid/' });
    const before = window.document.documentElement.outerHTML;
    const reading = read(window.document);
    expect(reading.article.text).not.toBe('');
    expect(window.document.documentElement.outerHTML).toBe(before);
    window.close();
  });

  test('gives plain data: what JSON keeps is all there is', () => {
    const { window } = new JSDOM(html, { url: 'https://page.invalid/' });
    const reading = read(window.document);
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
    window.close();
  });
});
