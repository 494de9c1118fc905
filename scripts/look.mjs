import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { obtainChromium } from './machine/chromium.mjs';
import { root } from './machine/run.mjs';

const { build, preview } = await import('vite');
const { chromium } = await import('playwright');

const hash = process.argv[2] ?? '';
const folder = join(root, 'screenshots');
mkdirSync(folder, { recursive: true });

await build({ root, logLevel: 'warn' });
const server = await preview({ root, logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } });
const address = `http://127.0.0.1:${server.httpServer.address().port}/${hash}`;
const browser = await chromium.launch({
  executablePath: obtainChromium() ?? undefined,
  args: ['--no-sandbox'],
});

for (const width of [360, 1280, 1920]) {
  for (const colorScheme of ['light', 'dark']) {
    const height = width < 768 ? 640 : 900;
    const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' });
    await page.goto(address);
    await page.getByRole('main').waitFor();
    const path = join(folder, `${width}-${colorScheme}.png`);
    await page.screenshot({ path, fullPage: true });
    console.log(path);
    await page.close();
  }
}

await browser.close();
await server.close();
