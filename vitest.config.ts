import { defineConfig } from 'vitest/config';

/** They measure time or memory, or go by what a browser does when it is idle or short of memory: a neighbour would change that. */
const ALONE = ['lifecycle', 'noTrace', 'payloads', 'popup', 'speed'].map(
  (name) => `tests/e2e/${name}.e2e.ts`,
);

const endToEnd = {
  environment: 'node',
  globalSetup: 'tests/e2e/lib/buildBoth.ts',
  testTimeout: 60_000,
  hookTimeout: 120_000,
} as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          environment: 'node',
          testTimeout: 60_000, // a hang is caught all the same, and a busy machine is none
        },
      },
      {
        test: {
          ...endToEnd,
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          exclude: ALONE,
          maxWorkers: 2, // they wait for their browsers most of the time
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
