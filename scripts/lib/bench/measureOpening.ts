import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { adaptExtension } from '../adaptExtension';
import type { BrowserDriver } from '../browsers/driver';
import { launchBrowser } from '../browsers/launchBrowser';
import { buildExtension, GREETING } from '../buildExtension';
import { type PageServer, servePages } from '../serve';
import { generatePage } from './benchPages';
import { measureInChromium } from './measureInChromium';
import { median } from './statistics';
import { ms, table } from './summarise';

const TIMES = 7;
const PAGES: Readonly<Record<string, () => string>> = {
  'sample page': () => readFileSync('public/sample/bulletin.html', 'utf8'),
  'generated, 1×': () => generatePage(1_500, 30),
  'generated, 10×': () => generatePage(15_000, 30),
  'generated, 100×': () => generatePage(150_000, 30),
};

/** One press of the button and one of the switch; all in ms. */
interface Opening {
  readonly load: number;
  readonly popup: number;
  readonly numbers: number;
  readonly view: number;
  /** Longest task of the page in which we read, 0 if none was over 50 ms. */
  readonly reading: number;
  /** The same while the clean view opened. */
  readonly opening: number;
}

/** How long it takes from the toolbar button to the key numbers, and from the switch to the clean view, on a page just loaded. */
export async function measureOpening(): Promise<string> {
  const extensionDir = await adaptExtension(await buildExtension('chromium'), {});
  addMarks(extensionDir);
  const server = await servePages();
  const browser = await launchBrowser('chromium', {
    extensionDir,
    greeting: GREETING,
    headless: true,
    proxy: server.host,
  });
  const rows: string[][] = [];
  try {
    for (const [name, make] of Object.entries(PAGES)) {
      const html = withTaskWatch(make());
      const openings: Opening[] = [];
      for (let i = 0; i < TIMES; i++)
        openings.push(await openOnce(browser, server, html, `http://news${rows.length}${i}.invalid/`));
      const of = (part: keyof Opening) => ms(median(openings.map((opening) => opening[part])));
      const longest = (part: keyof Opening) => sayTask(Math.max(...openings.map((opening) => opening[part])));
      rows.push([
        name,
        of('load'),
        ms(await readabilityCold(name, make())),
        of('popup'),
        of('numbers'),
        of('view'),
        longest('reading'),
        longest('opening'),
      ]);
    }
  } finally {
    await browser.close();
    await server.close();
    rmSync(extensionDir, { recursive: true });
  }
  const head = [
    '',
    "page's own load",
    'Readability, first run',
    'press → popup',
    'press → numbers painted',
    'switch → view painted',
    'longest task, reading',
    'longest task, opening the view',
  ];
  return `### opening, ms

Medians of ${TIMES} presses of the real toolbar button, each on a site opened for the first time, in a process in which nothing is compiled yet: what a reader meets. The longest task is the longest of all.

${table(head, rows)}`;
}

function sayTask(duration: number): string {
  return duration === 0 ? '< 50' : duration.toFixed(0);
}

/** @param url of a site that has not been open: Chromium gives it a process of its own, in which nothing of ours has been compiled */
async function openOnce(
  browser: BrowserDriver,
  server: PageServer,
  html: string,
  url: string,
): Promise<Opening> {
  server.put(url, html, { 'content-type': 'text/html; charset=utf-8' });
  await browser.openPage(url);
  await browser.page.waitFor(() => performance.timing.loadEventEnd > 0);
  const load = await browser.page.evaluate(() => {
    const { loadEventEnd, navigationStart } = performance.timing;
    return loadEventEnd - navigationStart;
  });
  const pressed = Date.now();
  const popup = await browser.pressToolbarButton();
  await popup.waitFor(() => performance.getEntriesByName('jingdu numbers').length > 0);
  const seen = await popup.evaluate(() => ({
    start: performance.timeOrigin,
    numbers: performance.timeOrigin + (performance.getEntriesByName('jingdu numbers')[0]?.startTime ?? 0),
  }));
  const reading = await browser.page.evaluate(takeLongest);
  await popup.click('[data-testid=clean-view-switch]');
  await browser.page.waitFor(() => performance.getEntriesByName('jingdu painted').length > 0);
  const clicked = await popup.evaluate(
    () => performance.timeOrigin + (performance.getEntriesByName('jingdu click')[0]?.startTime ?? 0),
  );
  const painted = await browser.page.evaluate(
    () => performance.timeOrigin + (performance.getEntriesByName('jingdu painted')[0]?.startTime ?? 0),
  );
  const opening = await browser.page.evaluate(takeLongest);
  await popup.close();
  return {
    load,
    popup: seen.start - pressed,
    numbers: seen.numbers - pressed,
    view: painted - clicked,
    reading,
    opening,
  };
}

/** Keeps the longest task of the page since last asked. */
function withTaskWatch(html: string): string {
  const watch = `<script>var longest = 0;
    new PerformanceObserver((list) => { for (const task of list.getEntries()) longest = Math.max(longest, task.duration); })
      .observe({ type: 'longtask' });</script>`;
  return html.replace(/<head>/, `<head>${watch}`);
}

/** Runs in the page. */
function takeLongest(): number {
  const page = globalThis as unknown as { longest: number };
  const { longest } = page;
  page.longest = 0;
  return longest;
}

/** Marks, in this copy alone, when the numbers and the view have been painted: after the frame that shows them. */
function addMarks(extensionDir: string): void {
  const markPainted = (name: string) => `requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => performance.mark('jingdu ${name}');
    port2.postMessage(null);
  })`;
  const once = (root: string, selector: string, name: string) => `new MutationObserver((_, observer) => {
    if (!${root}.querySelector('${selector}')) return;
    observer.disconnect();
    ${markPainted(name)};
  }).observe(${root}, { childList: true, subtree: true });`;
  writeFileSync(
    join(extensionDir, 'marks.js'),
    `${once('document', '[data-testid=key-number]', 'numbers')}
    addEventListener('click', () => performance.mark('jingdu click'), true);`,
  );
  change(join(extensionDir, 'popup.html'), (page) =>
    page.replace(/<head>/, '<head><script src="/marks.js"></script>'),
  );
  change(
    join(extensionDir, 'clean-view.js'),
    (code) => `{
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (options) {
        const root = attach.call(this, options);
        ${once('root', 'article .text > *', 'painted')}
        return root;
      };
    }\n${code}`,
  );
}

function change(file: string, how: (text: string) => string): void {
  const text = readFileSync(file, 'utf8');
  const changed = how(text);
  if (changed === text) throw new Error(`${file} is not as expected`);
  writeFileSync(file, changed);
}

/** Readability's first run on a page just loaded. */
async function readabilityCold(name: string, html: string): Promise<number> {
  const page = { group: 'opening', name, bytes: Buffer.from(html) };
  const runs = measureInChromium(
    Array.from({ length: TIMES }, () => page),
    { rounds: 1, budget: 60_000, only: ['Readability'] },
    'tests/bench/ownInPage.ts',
  );
  const times: number[] = [];
  for await (const { times: taken } of runs) times.push(...Object.values(taken).flat());
  return median(times);
}
