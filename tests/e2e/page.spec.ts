import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pageAddress } from './page.ts';

// What the page does by itself is watched: it keeps itself as it does for anybody.
test.use({ serviceWorkers: 'allow' });

test('opens without an error and talks to nobody but its own address', async ({ page }) => {
  const complaints: string[] = [];
  const elsewhere: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(pageAddress())) {
      elsewhere.push(request.url());
    }
  });
  await page.goto(pageAddress());
  await expect(page.getByRole('main')).toBeVisible();
  expect(complaints).toEqual([]);
  expect(elsewhere).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no accessibility fault that axe can find (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(pageAddress());
    await expect(page.getByRole('main')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
      [],
    );
  });
}
