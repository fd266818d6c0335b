import { defineConfig } from '@playwright/test';
import { browserPath } from './e2e/browser';
import { stack } from './e2e/stack';

/** Runs against a started local stack (BACKOFFICE_DATA says which); the stack's own test starts one and calls this. */
const { path, args } = await browserPath();

export default defineConfig({
  testDir: 'e2e',
  workers: 1,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  outputDir: process.env.E2E_OUT ?? 'test-results',
  use: {
    baseURL: stack().gateway,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: path, args },
  },
});
