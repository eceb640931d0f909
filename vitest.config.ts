import { defineConfig } from 'vitest/config';

// Tests sit beside the code and run in Node. A test that needs a page says so
// in its first line: // @vitest-environment happy-dom
export default defineConfig({
  test: {
    include: ['{renderer,electron,scripts}/**/*.test.{ts,tsx}'],
    environment: 'node',
    restoreMocks: true,
    maxWorkers: 2,
    testTimeout: 20_000,
  },
});
