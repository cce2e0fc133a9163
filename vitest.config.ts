import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** They measure time: a neighbour would change that. The others wait for what they ask for, however busy the machine is. */
const ALONE = ['tests/e2e/firstContent.e2e.ts', 'tests/e2e/speed.e2e.ts'];

/** They take longest. A long file that starts last keeps one worker busy while the other has nothing left. */
const LONGEST = [
  'noTraceInFirefox',
  'parity',
  'hostileStructure',
  'noTraceInChromium',
  'lifecycle',
  'accessibility',
  'watching',
].map((name) => `/${name}.e2e.ts`);

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const index = LONGEST.findIndex((end) => moduleId.endsWith(end));
      return index < 0 ? LONGEST.length : index;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

/** What the browser's seam registers is registered once in a JS context: these files need one each. */
const OF_THE_SEAM = 'tests/browser/**/*.test.ts';

const unit = {
  environment: 'node',
  testTimeout: 180_000, // a hang is caught all the same, and a busy machine is none
  maxWorkers: '100%',
  setupFiles: 'tests/refuseLeaks.ts',
} as const;

const endToEnd = {
  environment: 'node',
  globalSetup: 'tests/e2e/lib/buildBoth.ts',
  testTimeout: 240_000, // more than one wait in it may take (scripts/lib/browsers/eventually.ts)
  hookTimeout: 240_000,
} as const;

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...unit,
          name: 'unit',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: [OF_THE_SEAM],
          isolate: false, // `lib` keeps nothing between two readings, and to load it for each file took longer than the tests
        },
      },
      {
        test: { ...unit, name: 'unit-seam', include: [OF_THE_SEAM] },
      },
      {
        test: {
          ...endToEnd,
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          exclude: ALONE,
          maxWorkers: 2, // as many as there are cores where this runs: three took as long, and ran out of time
          isolate: false, // they hand their browsers on (tests/e2e/lib/borrowSession.ts), and load the driver once
        },
      },
      {
        test: {
          ...endToEnd,
          name: 'e2e-alone',
          include: ALONE,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
