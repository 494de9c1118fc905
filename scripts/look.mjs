import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { obtainChromium } from './machine/chromium.mjs';
import { root } from './machine/run.mjs';

const { build, preview } = await import('vite');
const { chromium } = await import('playwright');

// `npm run look -- [#hash]` takes pictures of the whole page; with --picture, also the one that the README shows.
const takesPicture = process.argv.includes('--picture');
const hash = process.argv.slice(2).find((argument) => argument.startsWith('#')) ?? '';
const folder = join(root, 'screenshots');
const picture = join(root, 'docs/pictures/page.png');
mkdirSync(folder, { recursive: true });
mkdirSync(dirname(picture), { recursive: true });

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
    // The next decision comes after the first answer.
    await page.locator('.decision').waitFor();
    const path = join(folder, `${width}-${colorScheme}.png`);
    await page.screenshot({ path, fullPage: true });
    console.log(path);
    if (takesPicture && width === 1280 && colorScheme === 'light') {
      await page.screenshot({ path: picture, clip: { x: 0, y: 0, width, height: 820 } });
      console.log(picture);
    }
    await page.close();
  }
}

await browser.close();
await server.close();
