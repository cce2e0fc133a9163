import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleSizes } from '../../scripts/lib/bundleSizes';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jingdu-size-'));
  mkdirSync(join(folder, 'chunks'));
  writeFileSync(join(folder, 'detector.js'), 'x'.repeat(12_001));
  for (const file of ['reader.js', 'figures-chinese.js', 'figures-english.js'])
    writeFileSync(join(folder, file), 'x'.repeat(1000));
  writeFileSync(join(folder, 'clean-view.js'), 'x'.repeat(2000));
  writeFileSync(join(folder, 'chunks', 'popup-1.js'), 'x'.repeat(3000));
  writeFileSync(join(folder, 'chunks', 'other-2.js'), 'x'.repeat(9000));
  writeFileSync(join(folder, 'popup.html'), '<script src="/chunks/popup-1.js"></script>'.padEnd(1000));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('parts of a build are weighed with what they load, and against their budgets', () => {
  const sizes = new Map(bundleSizes(folder).map((one) => [one.name, one]));
  expect(sizes.get('detector')?.size).toBeGreaterThan(sizes.get('detector')?.budget ?? Infinity);
  expect(sizes.get('reader')?.size).toBe(1);
  expect(sizes.get('popup')?.size).toBe(4);
});

test('the archive holds everything, packed', () => {
  const zip = bundleSizes(folder).find(({ name }) => name === 'zip');
  expect(zip?.size).toBeGreaterThan(0);
  expect(zip?.size).toBeLessThan(2);
});
