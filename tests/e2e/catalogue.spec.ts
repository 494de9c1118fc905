import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { futures, pageAddress } from './page.ts';

test.use({ locale: 'en-GB' });

test('a platform of the catalogue is found by name, added, and moved to', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(pageAddress());
  await page.getByRole('button', { name: 'Where to' }).click();
  const scripts = loaded.length;
  await page.getByRole('button', { name: 'Add a platform', exact: true }).click();
  const search = page.getByRole('searchbox', { name: 'Product or vendor' });
  await search.fill('openshift');
  // The catalogue comes when it is asked for, not before.
  expect(loaded.length).toBeGreaterThan(scripts);
  await expect(
    page.getByText('Red Hat: USD 3000 per socket pair and year, for 12 months, as of 2026'),
  ).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  await page.getByRole('button', { name: 'OpenShift Virtualization', exact: true }).click();
  await expect(page.getByRole('group', { name: 'OpenShift Virtualization', exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Phase-in' }).click();
  await page.getByRole('combobox', { name: 'VMs move to' }).selectOption('OpenShift Virtualization');
  await page.getByRole('button', { name: 'Full exit in 36 months' }).click();
  await expect(futures(page).getByRole('columnheader', { name: 'Full exit in 36 months' })).toBeVisible();
});
