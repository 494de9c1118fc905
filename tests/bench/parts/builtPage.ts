import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright';
import { preview } from 'vite';
import { obtainChromium } from '../../../scripts/machine/chromium.mjs';

/** Serves the built page to a browser of its own while something is measured there; says so where nothing is built. */
export async function inBuiltPage(measure: (browser: Browser, url: string) => Promise<void>): Promise<void> {
  if (!existsSync(new URL('../../../dist/index.html', import.meta.url))) {
    console.error('bench: the page has to be built first (npm run build:page)');
    process.exitCode = 1;
    return;
  }
  const executablePath = obtainChromium();
  if (executablePath === null) throw new Error('no Chromium here, and none could be installed');
  const server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const address = server.httpServer.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await measure(browser, `http://127.0.0.1:${String(port)}/`);
  await browser.close();
  await server.close();
}
