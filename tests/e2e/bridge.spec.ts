import { expect, test } from '@playwright/test';
import { pageAddress } from './page.ts';

test('the way from staying to moving is drawn kind by kind, and every figure behind it can be explained', async ({
  page,
}) => {
  await page.goto(pageAddress());
  const finding =
    /^From “Stay as is” to “Move before the renewal”: VMware vSphere Foundation saves 73,000, Migration/;
  const section = page.locator('section', { has: page.getByRole('heading', { name: finding }) });
  await expect(section.getByRole('img', { name: finding })).toContainText('−72,960.00');
  await section.getByText('The same as a table').click();
  const row = section.getByRole('row', { name: /^Settlement at the horizon/ });
  await expect(row).toContainText('−4,560.00−1,221.00');
  await row.getByRole('link').last().click();
  await expect(page.getByRole('complementary').first()).toContainText('ettlement');
});
