import { obtainChromium } from './machine/chromium.mjs';
import { runTool, say } from './machine/run.mjs';

const chromium = obtainChromium();
if (chromium === null) {
  say(
    'browser tests cannot run: no Chromium here, and none could be installed (set PHASEIN_CHROMIUM to its path)',
  );
  process.exitCode = 1;
} else {
  const env = { PHASEIN_CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: 'reports/browser.json' };
  const good = runTool('@playwright/test/cli.js', ['test', ...process.argv.slice(2)], { env });
  process.exitCode = good ? 0 : 1;
}
