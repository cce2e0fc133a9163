import { resolve } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { build } from 'vite';
import type { MeasureOptions, Times } from '../../../tests/bench/measure';
import { findBrowser } from '../browsers/findBrowser';
import { putSavedPage, servePages } from '../serve';
import type { Measured, PageFile } from './benchPages';

/** What is put into the page: all contenders, or our own alone, for which nothing has to be installed. */
export type Entry = 'tests/bench/inPage.ts' | 'tests/bench/ownInPage.ts';

/** Measures inside a real Chromium, on pages laid out by it, in a world of their own beside the page's scripts. */
export async function* measureInChromium(
  pages: readonly PageFile[],
  options: MeasureOptions,
  entry: Entry = 'tests/bench/inPage.ts',
): AsyncGenerator<Measured> {
  const script = await bundle(entry);
  const server = await servePages();
  const browser = await launch({
    executablePath: findBrowser('chromium') ?? undefined,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--proxy-server=http://${server.host}`,
      '--proxy-bypass-list=<-loopback>',
      '--ignore-certificate-errors',
    ],
    defaultViewport: { width: 1280, height: 900 },
    protocolTimeout: 30 * 60_000,
  });
  try {
    const tab = await browser.newPage();
    for (const [i, page] of pages.entries()) {
      const url = `https://page.invalid/${i}.html`;
      putSavedPage(server, url, page.bytes);
      await tab.goto(url);
      yield { page, times: await runIn(tab, script, options) };
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function runIn(tab: Page, script: string, options: MeasureOptions): Promise<Times> {
  const session = await tab.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bench',
  });
  await session.send('Runtime.evaluate', { contextId, expression: script });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    expression: `jingduBench(${JSON.stringify(options)})`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Times;
}

/** The contenders as one script. Names stay as they are: the steps go by them. */
async function bundle(entry: Entry): Promise<string> {
  const postlight = resolve('tests/bench/node_modules/@postlight/parser/dist/mercury.web.js'); // made for a <script>: a global
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@postlight/parser': postlight } },
    plugins: [
      {
        name: 'export-postlight',
        transform: (code, id) => (id === postlight ? `${code}\nexport default Mercury;` : undefined),
      },
    ],
    define: { global: 'globalThis' },
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'bench' },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('vite gave no script');
  return chunk.code;
}
