import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { read, readInSlices } from './readPatiently';

const SAMPLE = readFileSync('public/sample/bulletin.html', 'utf8');
const open = () => new JSDOM(SAMPLE, { url: 'https://page.invalid/a' });
const untimed = (reading: ReturnType<typeof read>) => ({ ...reading, timings: null });

/** Runs `change` as soon as the reader lets the page run. */
function inTheFirstPause(change: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    change();
  };
  port2.postMessage(null);
}

test('reads what is read in one go', async () => {
  const { window } = open();
  expect(untimed(await readInSlices(window.document))).toEqual(untimed(read(window.document)));
});

test('a page that changes meanwhile is read as it was at the start', async () => {
  const { window } = open();
  const whole = untimed(read(window.document));
  const reading = readInSlices(window.document);
  let changed = false;
  inTheFirstPause(() => {
    window.document.body.innerHTML = '<p>another page</p>';
    changed = true;
  });
  expect(untimed(await reading)).toEqual(whole);
  expect(changed).toBe(true);
});

test('a page that goes on to another address is read anew', async () => {
  const { window } = open();
  const reading = readInSlices(window.document);
  inTheFirstPause(() => {
    window.history.pushState(null, '', '/b');
    const title = window.document.querySelector('h1');
    if (title) title.textContent = '另一则通报';
  });
  expect(await reading).toMatchObject({ url: 'https://page.invalid/b', failures: [] });
});

test('a hash is no other address', async () => {
  const { window } = open();
  const reading = readInSlices(window.document);
  inTheFirstPause(() => window.history.replaceState(null, '', '#part-2'));
  expect((await reading).url).toBe('https://page.invalid/a');
});

test('a page that never stays is an error', async () => {
  const { window } = open();
  let at = 0;
  const wander = () => {
    window.history.replaceState(null, '', `/${at++}`);
    if (at < 10_000) inTheFirstPause(wander);
  };
  const reading = readInSlices(window.document);
  inTheFirstPause(wander);
  await expect(reading).rejects.toThrow('another address');
  at = 10_000;
});

test('can be given up', async () => {
  const { window } = open();
  const controller = new AbortController();
  controller.abort(new Error('closed'));
  await expect(readInSlices(window.document, { signal: controller.signal })).rejects.toThrow('closed');
});
