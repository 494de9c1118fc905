import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { walkThrough } from './wholeWay.ts';

test('the whole page as one file opens from a disk and asks for nothing else', async ({
  page,
  context,
}, info) => {
  const file = info.outputPath('phasein.html');
  execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/page/oneFile.ts', file]);
  const asked: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const address = pathToFileURL(file).href;
  await page.goto(address);
  await walkThrough(page);
  await page.reload();
  await expect(page.getByText(/^2 hosts/)).toBeVisible();
  expect(asked.filter((url) => !/^(blob|data):/.test(url))).toEqual([address, address]);
  expect(complaints).toEqual([]);
});
