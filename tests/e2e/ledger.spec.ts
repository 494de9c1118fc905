import { expect, test } from '@playwright/test';
import { pageAddress } from './page.ts';

test('a total leads to its payments, which are filtered and put together to the cent', async ({ page }) => {
  await page.goto(pageAddress());
  await page.getByRole('button', { name: 'Stay as is' }).last().click();
  const total = page.getByRole('main').locator('table [data-figure="future/stay/cash/year/1"]').first();
  const amount = (await total.textContent()) ?? '';
  await total.click();
  await page.getByRole('button', { name: 'Open these payments in the ledger' }).click();
  const ledger = page.locator('section.ledger');
  await expect(ledger.getByRole('heading', { name: 'Every payment: “Stay as is”' })).toBeVisible();
  await expect(ledger.getByRole('status')).toContainText(`together USD ${amount}.`);
  await expect(ledger.getByLabel('When')).toHaveValue('1');
  await ledger.getByLabel('When').selectOption('all');
  await ledger.getByLabel('Put together by').selectOption('kind of cost');
  const whole = await page
    .getByRole('main')
    .locator('table [data-figure="future/stay/total"]')
    .first()
    .textContent();
  await expect(ledger.getByRole('status')).toContainText(`together USD ${whole ?? ''}`);
  await ledger.getByRole('row').locator('[data-figure*="/line/"]').first().click();
  await expect(page.getByRole('complementary').first()).toContainText('Made of');
});

test('a ledger of thousands of payments keeps only what is near in the page', async ({ page }) => {
  await page.goto(pageAddress());
  await page.getByRole('combobox', { name: 'Examples' }).selectOption('Giant, list prices');
  await page.getByText('“Giant, list prices” is open.').waitFor();
  const ledger = page.locator('section.ledger');
  await ledger.scrollIntoViewIfNeeded();
  const table = ledger.getByRole('table');
  await expect(table).toBeVisible();
  const rows = Number(await table.getAttribute('aria-rowcount'));
  expect(rows).toBeGreaterThan(1000);
  expect(await table.locator('tbody tr').count()).toBeLessThan(70);
  await ledger.getByRole('region', { name: 'Payments' }).evaluate((box) => {
    box.scrollTop = box.scrollHeight;
  });
  await expect(table.locator(`tr[aria-rowindex="${String(rows)}"]`)).toBeVisible();
});
