import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as v from 'valibot';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Reading } from '../lib/reading';
import { readingSchema } from '../lib/readingSchema';
import { readingJsonSchema } from '../scripts/lib/readingJsonSchema';
import { readWithJsdom } from '../scripts/lib/readWithJsdom';
import { faultsOf } from './fuzz/soundReading';
import { makeFigure, makeReading, makeRemoval } from './makeReading';

type AllReadonly<T> = T extends object ? { readonly [name in keyof T]: AllReadonly<T[name]> } : T;

const shipped = JSON.parse(readFileSync('lib/reading.schema.json', 'utf8'));
const good = makeReading({ figures: [makeFigure({})], removals: [makeRemoval({})] });

describe('the schema of a Reading', () => {
  test('is the type: a field or a word in one of them alone does not compile', () => {
    // Proved by `tsc`, which npm test runs over this file.
    expectTypeOf<AllReadonly<v.InferOutput<typeof readingSchema>>>().toEqualTypeOf<AllReadonly<Reading>>();
  });

  test('is the one that ships as JSON: `npm run schema` writes it', () => {
    expect(shipped).toEqual(readingJsonSchema());
  });

  test.each([
    ['a field less', ({ url, ...rest }: Reading) => rest],
    ['a field more', (reading: Reading) => ({ ...reading, more: 1 })],
    ['a number for a text', (reading: Reading) => ({ ...reading, lang: 7 })],
    ['another version', (reading: Reading) => ({ ...reading, schema: 2 })],
    [
      'a kind that is none',
      (reading: Reading) => ({ ...reading, removals: [{ ...makeRemoval({}), kind: 'x' }] }),
    ],
    [
      'an offset before the text',
      (reading: Reading) => ({ ...reading, figures: [makeFigure({ start: -1 })] }),
    ],
    ['nothing', () => null],
  ])('refuses %s, in both forms', (_, spoil) => {
    const matchesShipped = new Ajv2020().compile(shipped);
    expect([v.is(readingSchema, good), matchesShipped(good)]).toEqual([true, true]);
    const spoiled = spoil(good);
    expect([v.is(readingSchema, spoiled), matchesShipped(spoiled)]).toEqual([false, false]);
  });
});

// Every other page and bulletin of ours is asked the same where it is read: goldenPages.test.ts, bulletinReadings.test.ts.
test('what is read of the sample is sound', () => {
  const reading = readWithJsdom(readFileSync('public/sample/bulletin.html'), {
    url: 'https://page.invalid/a.html',
  });
  expect(faultsOf(reading)).toEqual([]);
  expect(v.is(readingSchema, reading)).toBe(true);
});

test('a Reading that contradicts itself is not sound', () => {
  const contradictions: readonly Reading[] = [
    makeReading({ article: { text: '12' }, figures: [makeFigure({ raw: '21', start: 0, end: 2 })] }),
    makeReading({ figures: [makeFigure({ partOf: 'f1', raw: '', end: 0 })] }),
    makeReading({ removals: [makeRemoval({ evidence: [] })] }),
    makeReading({ removals: [makeRemoval({ text: 'x', applied: false, evidence: ['seen'] })] }),
    makeReading({ article: { text: 'a', html: '<p>b</p>' } }),
  ];
  for (const reading of contradictions) expect(faultsOf(reading)).not.toEqual([]);
});
