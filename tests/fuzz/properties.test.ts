import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROPERTIES } from './properties';

// A short run with one seed, the same each time; `npm run fuzz` takes new ones.
describe('of any input', () => {
  test.each(PROPERTIES)('$name', ({ input, faults, slow }) => {
    fc.assert(
      fc.property(input, (given) => {
        expect(faults(given)).toEqual([]);
      }),
      { seed: 8, numRuns: slow ? 12 : 500, endOnFailure: true },
    );
  });
});

/** An input that once broke a property: `property` names it, `input` is the counterexample. */
interface Found {
  readonly property: string;
  readonly input: never;
}

const FOLDER = 'tests/fixtures/fuzz';

describe('what fuzzing has found', () => {
  test.each(readdirSync(FOLDER))('%s stays mended', (name) => {
    const { property, input } = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Found;
    const broken = PROPERTIES.find((one) => one.name === property);
    expect(broken?.faults(input)).toEqual([]);
  });
});
