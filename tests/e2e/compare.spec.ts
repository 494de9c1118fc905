import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pageAddress } from './page.ts';

test.use({ locale: 'en-GB' });

const VMS = '.inputs [data-path="clusters/main/guests/windows/vms"]';

test('scenarios stand side by side: like for like or not, what differs, what it comes to', async ({
  page,
}) => {
  await page.goto(pageAddress());
  await page.getByRole('button', { name: 'Duplicate', exact: true }).click();
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  const compare = page.getByRole('region', { name: 'Scenarios side by side' });
  await expect(compare.getByRole('heading', { name: 'Scenarios side by side' })).toBeFocused();
  await expect(compare.getByText('No input differs.')).toBeVisible();
  await expect(compare.getByText('Not like for like')).toHaveCount(0);

  await page.locator(VMS).fill('31');
  await expect(compare.getByText('Not like for like')).toBeVisible();
  const inputs = compare.getByRole('region', { name: 'Inputs that differ' });
  await expect(inputs.getByRole('row').nth(1)).toContainText('clusters/main/guests/windows/vms');
  await expect(inputs.getByRole('row').nth(1).getByRole('cell')).toHaveText(['12', '→ 31']);
  const total = compare
    .getByRole('region', { name: 'Key figures side by side' })
    .getByRole('row', { name: /^Move before the renewal: Total/ })
    .getByRole('cell');
  await expect(total).toHaveText(['73,790.67', '91,821.67 (+18,031.00)']);
  await expect(compare.locator('svg.chart .chart-line')).toHaveCount(2);
  const { violations } = await new AxeBuilder({ page }).include('.compare').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);

  // The figures of the shown scenario say why; those of the others are shown in their own.
  await expect(total.first().locator('a')).toHaveCount(0);
  await total.last().getByRole('link').click();
  await expect(page.getByRole('complementary', { name: 'Why this figure' })).toBeVisible();
  await page.keyboard.press('Escape');

  await compare.getByLabel('Compared with').selectOption({ index: 1 });
  await expect(total).toHaveText(['91,821.67', '73,790.67 (−18,031.00)']);
  await compare.getByText('The same as a table').click();
  await expect(compare.getByRole('row', { name: /^With settlement/ }).getByRole('cell')).toHaveText([
    '91,821.67',
    '73,790.67',
  ]);
  await compare.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(compare).toBeHidden();
});

test('four at most stand side by side, and which ones can be chosen; nothing is wider than a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(pageAddress());
  for (let count = 0; count < 4; count++)
    await page.getByRole('button', { name: 'Duplicate', exact: true }).click();
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  const boxes = page.getByRole('group', { name: 'Side by side, four at most' }).getByRole('checkbox');
  await expect(boxes).toHaveCount(5);
  await expect(boxes.last()).toBeDisabled();
  await boxes.first().uncheck();
  await boxes.last().check();
  await expect(page.locator('.compare svg.chart .chart-line')).toHaveCount(4);
  await expect(page.getByLabel('Compared with').locator('option').first()).toHaveText(/\(2\)$/);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over).toBeLessThanOrEqual(0);
});
