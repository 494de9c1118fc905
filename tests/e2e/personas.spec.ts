import { expect, test } from '@playwright/test';
import { pageAddress } from './page.ts';

test.use({ locale: 'en-GB' });

test('an example is loaded when it is chosen, answered, and taken back', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(pageAddress());
  const examples = page.getByRole('combobox', { name: 'Examples' });
  await expect(examples).toBeVisible();
  expect(loaded.filter((path) => path.includes('giant'))).toEqual([]);
  await examples.selectOption('Giant, list prices');
  await expect(page.getByText('“Giant, list prices” is open.')).toBeVisible();
  await expect(page.getByTestId('verdict')).toContainText('USD 192 M less');
  expect(loaded.filter((path) => path.includes('giant'))).toHaveLength(1);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText('Three hosts, one contract')).toBeVisible();
});
