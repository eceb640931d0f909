import { defineConfig } from '@playwright/test';

/** Journeys drive the built app in real Electron; every test makes its own fresh profile. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'artifacts/e2e',
  // Each test starts an Electron of its own, and two of them fill two cores.
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env['CI']),
  // A second try on a crowded CI machine; the report still names what needed it.
  retries: process.env['CI'] ? 1 : 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['html', { outputFolder: 'artifacts/e2e-report', open: 'never' }]],
});
