import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { futures, pageAddress } from './page.ts';

const example = JSON.parse(
  readFileSync(new URL('../../examples/growth-only.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;
const newer = { ...example, version: 2, name: 'From the future', risks: ['unheard of'] };

async function open(page: Page, content: unknown): Promise<void> {
  const buffer = Buffer.from(JSON.stringify(content));
  await page
    .locator('.toolbar input[type=file]')
    .setInputFiles({ name: 'new.json', mimeType: 'application/json', buffer });
}

const notice = (page: Page) => page.getByRole('region', { name: 'A file of a newer version' });
const hosts = '[data-path="clusters/main/hosts/h1/count"]';
const total = (page: Page) => futures(page).locator('[data-key="total"] td').first();
const masthead = (page: Page) => page.locator('.masthead-name');

test('a file of a newer version is shown and cannot be changed; what was open comes back', async ({
  page,
}) => {
  await page.goto(pageAddress());
  await page.locator(hosts).fill('7');
  await page.locator(hosts).blur();
  await expect(page.getByText(/^7 hosts/)).toBeVisible();
  const before = (await total(page).textContent()) ?? '';
  await open(page, newer);
  await expect(notice(page)).toContainText(
    '“new.json” is of version 2, and this program knows versions up to 1.',
  );
  await expect(notice(page)).toContainText('risks');
  await expect(masthead(page)).toHaveText('From the future');
  await expect(total(page)).not.toHaveText(before);
  await expect(page.locator('.inputs input:enabled, .inputs select:enabled')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Save a file' })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  const { violations } = await new AxeBuilder({ page }).include('.looking').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  // What is kept for the next visit is still the scenario that was open.
  await page.reload();
  await expect(page.getByText(/^7 hosts/)).toBeVisible();
  await open(page, newer);
  await notice(page).getByRole('button', { name: 'Back to what was open' }).click();
  await expect(notice(page)).toBeHidden();
  await expect(total(page)).toHaveText(before);
});

test('a copy in this version can be changed, and says what it lost', async ({ page }) => {
  await page.goto(pageAddress());
  await open(page, newer);
  await notice(page).getByRole('button', { name: 'Make a copy in this version' }).click();
  await expect(
    page.getByText('A copy of “new.json” in this version is open, without 1 part of it:'),
  ).toBeVisible();
  await page.locator('.inputs [data-path$="/count"]').first().fill('9');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeEnabled();
  await page.reload();
  await expect(masthead(page)).toHaveText('From the future');
  await expect(notice(page)).toBeHidden();
});

test('what a newer version has kept in this browser is never written over', async ({ page }) => {
  await page.goto(pageAddress());
  const kept = JSON.stringify({ at: '2027-01-01T00:00:00Z', text: JSON.stringify(newer) });
  await page.evaluate((text) => {
    localStorage.setItem('phasein.open', text);
  }, kept);
  const stored = (place: string) => page.evaluate((at) => localStorage.getItem(at), place);
  await page.reload();
  await expect(notice(page)).toContainText('What was kept in this browser');
  await page.reload();
  await expect(notice(page)).toBeVisible();
  expect(await stored('phasein.open')).toBe(kept);
  await notice(page).getByRole('button', { name: 'Back to what was open' }).click();
  await expect(notice(page)).toBeHidden();
  await page.locator(hosts).fill('6');
  await expect.poll(() => stored('phasein.open')).toContain('Three hosts');
  expect(await stored('phasein.unreadable')).toBe(kept);
});

test('a newer file that cannot be read leaves what is open alone', async ({ page }) => {
  await page.goto(pageAddress());
  await open(page, { ...newer, futures: { of: 'another kind' } });
  await expect(
    page.getByText('“new.json” could not be opened; the open scenario stays as it was.'),
  ).toBeVisible();
  await expect(page.getByText(/newer version \(format 2, known here: 1\)/)).toBeVisible();
  await expect(page.locator(hosts)).toBeEnabled();
});
