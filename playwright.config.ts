import { defineConfig } from '@playwright/test';
import { locateChromium } from './scripts/machine/chromium.mjs';

const executablePath = locateChromium();

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/servePage.ts',
  outputDir: 'test-results',
  // A test that passes on its second try has found something: no retries, anywhere.
  retries: 0,
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  reporter: 'list',
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    reducedMotion: 'reduce',
    // Where it is not the page's keeping itself that is tested, every test has the page from the server.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
    },
  },
});
