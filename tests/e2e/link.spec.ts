import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pageAddress } from './page.ts';

test.use({ locale: 'en-GB' });

test('a link holds the scenario: who opens it sees the same figures, and may go back', async ({
  page,
  browser,
}) => {
  await page.goto(pageAddress());
  await page.locator('.inputs [data-path="clusters/main/guests/windows/vms"]').fill('31');
  const total = page.getByRole('main').locator('table [data-figure="future/move/total"]').first();
  await expect(total).toHaveText('91,821.67');
  await page.getByRole('button', { name: 'Link', exact: true }).click();
  const text = page.getByLabel('Link to this scenario');
  await expect(text).toHaveValue(/#scenario=[\w-]+$/);
  const notice = page.getByRole('status').filter({ has: text });
  await expect(notice).toContainText('It holds the whole scenario');
  const { violations } = await new AxeBuilder({ page }).include('.notice').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const address = await text.inputValue();
  await notice.getByRole('button', { name: 'Close' }).click();
  await expect(text).toBeHidden();

  const elsewhere = await browser.newContext({ locale: 'en-GB' });
  const other = await elsewhere.newPage();
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url()));
  await other.goto(address);
  await expect(other.getByText('“the link” is open.')).toBeVisible();
  await expect(other.locator('.inputs [data-path="clusters/main/guests/windows/vms"]')).toHaveValue('31');
  const same = other.getByRole('main').locator('table [data-figure="future/move/total"]').first();
  await expect(same).toHaveText('91,821.67');
  // The address no longer holds it: what is changed now is not overwritten when the page is loaded again.
  expect(new URL(other.url()).hash).toBe('');
  // No request carries what stands behind the #.
  expect(asked.filter((url) => url.includes('scenario='))).toEqual([]);
  await other.getByRole('button', { name: 'Undo' }).click();
  await expect(other.locator('.inputs [data-path="clusters/main/guests/windows/vms"]')).not.toHaveValue('31');
  await elsewhere.close();
});

test('a link that was cut off leaves the open scenario as it was, and says so', async ({ page }) => {
  await page.goto(`${pageAddress()}#scenario=abc`);
  await expect(
    page.getByText('“the link” could not be opened; the open scenario stays as it was.'),
  ).toBeVisible();
  await expect(page.getByText('copied only in part')).toBeVisible();
});
