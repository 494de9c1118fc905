import { expect, type Page } from '@playwright/test';

const COUNT = '[data-path="clusters/main/hosts/h1/count"]';

/** Uses every part of the page that is loaded late or works beside it: form, drawer, help, workbook, an inventory. */
export async function walkThrough(page: Page): Promise<void> {
  await expect(page.getByTestId('verdict')).toContainText(/\d/);
  await page.locator(COUNT).first().fill('9');
  await expect(page.getByText(/^9 hosts/)).toBeVisible();
  // The verdict gains and loses lines until everything behind it is known, and what is under it moves with them.
  await expect(page.locator('.decision [data-pending=false]')).toBeVisible();
  await page.getByRole('main').locator('table [data-figure]').first().click();
  await expect(page.getByRole('complementary')).toContainText('Made of');
  await page.keyboard.press('F1');
  await expect(page.getByRole('complementary', { name: 'Help' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Workbook' }).click();
  expect((await saving).suggestedFilename()).toMatch(/\.xlsx$/);
  await page.getByLabel('Open', { exact: true }).setInputFiles({
    name: 'hosts.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Cluster,Hosts,Sockets,Cores per socket\nA,2,2,16\n'),
  });
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('button', { name: 'Replace the estate' }).click();
  await expect(page.getByText(/^2 hosts/)).toBeVisible();
}
