// Two kinds of tests: `unit` runs in Node; `e2e` drives the browser that BROWSER names, one file after another.
// The limits are for a busy machine; nothing is judged by its time.

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          setupFiles: 'test/property-runs.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          fileParallelism: false,
          testTimeout: 600_000,
          // A real browser can stumble on a busy machine; what fails twice is broken.
          retry: 1,
        },
      },
    ],
  },
});
