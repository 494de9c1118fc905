import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { SERVICE_WORKER, writeServiceWorker } from '../../scripts/page/offline.ts';
import { ownServer, type OwnServer } from './ownServer.ts';
import { walkThrough } from './wholeWay.ts';

const test = base.extend<{ server: OwnServer }>({
  server: async ({}, use) => {
    const server = await ownServer('dist');
    await use(server);
    await server.close();
  },
});

test.use({ serviceWorkers: 'allow' });

// Every file of a version comes before it counts, which takes a while on a busy machine.
const FETCHED = { timeout: 40_000 };
test.setTimeout(90_000);

const COUNT = '[data-path="clusters/main/hosts/h1/count"]';

/** Opens the page and waits until the browser keeps it. */
async function kept(page: Page, { url }: OwnServer): Promise<void> {
  await page.goto(url);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((controlled) => {
      navigator.serviceWorker.addEventListener('controllerchange', controlled);
    });
  });
}

test('asks for nothing any more once the browser keeps it, and works without a network', async ({
  page,
  context,
  server,
}) => {
  const foreign: string[] = [];
  context.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(server.url))
      foreign.push(request.url());
  });
  await kept(page, server);
  expect(server.asked.filter((path) => !path.startsWith('/some/where/'))).toEqual([]);
  server.asked.length = 0;
  await context.setOffline(true);
  await page.reload();
  await walkThrough(page);
  // The browser itself looks for a newer service worker when it likes.
  expect(server.asked.filter((path) => !path.endsWith(`/${SERVICE_WORKER}`))).toEqual([]);
  expect(foreign).toEqual([]);
});

test('announces a newer version, and opens it with everything that was entered once somebody wants it', async ({
  page,
  context,
  server,
}) => {
  const newer = mkdtempSync(join(tmpdir(), 'phasein-newer-'));
  cpSync('dist', newer, { recursive: true });
  const html = readFileSync(join(newer, 'index.html'), 'utf8');
  writeFileSync(join(newer, 'index.html'), html.replace('<title>Phasein', '<title>Newer Phasein'));
  writeServiceWorker(newer);

  await kept(page, server);
  const other = await context.newPage();
  await other.goto(server.url);
  server.serve(newer);
  await page.reload();
  await expect(page.getByText('A newer version of this page is ready')).toBeVisible(FETCHED);
  await expect(page).toHaveTitle('Phasein');
  await page.locator(COUNT).first().fill('9');
  await page.getByRole('textbox', { name: 'Cores per CPU' }).first().fill('24 cores');
  await page.getByRole('button', { name: 'Open the newer version' }).click();

  await expect(page).toHaveTitle('Newer Phasein', FETCHED);
  await expect(page.getByText(/^9 hosts/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Cores per CPU' }).first()).toHaveValue('24 cores');
  await expect(page.getByText('A newer version of this page is ready')).toBeHidden();

  // A tab of the older version goes on with its own files, which no server has any more.
  server.serve(join(newer, 'nothing'));
  await other.getByRole('main').locator('table [data-figure]').first().click();
  await expect(other.getByRole('complementary')).toContainText('Made of');
  await expect(other).toHaveTitle('Phasein');
  rmSync(newer, { recursive: true });
});
