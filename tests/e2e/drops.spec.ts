import { expect, test } from '@playwright/test';
import { pageAddress } from './page.ts';

test('of several files dropped at once, those that are not taken are named', async ({ page }) => {
  await page.goto(pageAddress());
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    for (const name of ['a.json', 'b.json', 'c.json']) data.items.add(new File(['{}'], name));
    return data;
  });
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  const notice = page.getByText(
    'One scenario or one inventory is taken at a time: “b.json” and “c.json” were left alone.',
  );
  await expect(notice).toBeVisible();
  await expect(page.getByText('“a.json” could not be opened')).toBeVisible();
});
