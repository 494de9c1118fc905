import { expect, test } from '@playwright/test';
import { pageAddress } from './page.ts';

test('keeps the scenario for the next visit, and goes back to the example', async ({ page }) => {
  await page.goto(pageAddress());
  const hosts = page.locator('[data-path="clusters/main/hosts/h1/count"]').first();
  await hosts.fill('7');
  await hosts.blur();
  const total = page.locator('.statement table td').first();
  await expect(page.getByText(/^7 hosts/)).toBeVisible();
  const before = await total.textContent();
  await page.reload();
  await expect(page.getByText(/from the last visit .* is open again/)).toBeVisible();
  await expect(page.getByText(/^7 hosts/)).toBeVisible();
  await expect(total).toHaveText(before ?? '');
  await page.getByRole('button', { name: 'Back to the example' }).click();
  await expect(page.getByText(/^3 hosts/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText(/^7 hosts/)).toBeVisible();
});

test('never writes over what another tab has kept since', async ({ page, context }) => {
  const count = '[data-path="clusters/main/hosts/h1/count"]';
  const change = async (where: typeof page, hosts: string): Promise<void> => {
    await where.locator(count).first().fill(hosts);
    await where.locator(count).first().blur();
  };
  await page.goto(pageAddress());
  const other = await context.newPage();
  await other.goto(pageAddress());
  await change(page, '8');
  await expect(other.getByText(/changed in another tab/)).toBeVisible();
  await change(other, '9');
  await expect(other.getByText(/^9 hosts/)).toBeVisible();
  await other.getByRole('button', { name: 'Show the other one' }).click();
  await expect(other.getByText(/^8 hosts/)).toBeVisible();
  await change(other, '5');
  await expect(page.getByText(/changed in another tab/)).toBeVisible();
  await page.getByRole('button', { name: 'Keep the one shown here' }).click();
  await page.reload();
  await expect(page.getByText(/^8 hosts/)).toBeVisible();
});
