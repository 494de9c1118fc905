import { expect, test } from '@playwright/test';
import { pageAddress } from './page.ts';

test('ways are compared when somebody comes near; a figure opens the scenario of its row, and undo brings back the own one', async ({
  page,
}) => {
  await page.goto(pageAddress());
  // Some sixty projections, on a machine that others use too.
  const computed = { timeout: 30_000 };
  test.setTimeout(120_000);
  await page.getByRole('heading', { name: 'What is the cheapest?' }).scrollIntoViewIfNeeded();
  const section = page.locator('.cheapest');
  const finding = section.getByRole('heading', {
    name: 'Proxmox VE Basic is the cheapest of 11 complete ways, at USD 73,790.67: USD 7,569.33 less than staying',
  });
  await expect(finding).toBeVisible(computed);
  await expect(section.getByText(/^Unequal support among the first rows: Proxmox VE Basic/)).toBeVisible();
  const rows = section.getByRole('region', { name: 'Complete ways' }).getByRole('row');
  await expect(rows).toHaveCount(12);
  await expect(rows.nth(4)).toContainText('Staying: “Stay as is”');

  await section.getByText(/^Ways in which something is missing/).click();
  const open = section.getByRole('region', { name: 'Ways in which something is missing' });
  await expect(open.getByRole('row', { name: /^XCP-ng \(Xen, not KVM\): XCP-ng/ })).toContainText('at least');
  await section.getByText(/^Ways that do not apply/).click();
  await expect(section.getByText(/^KVM on POWER, per socket pair: runs on POWER hosts only/)).toBeVisible();

  const premium = section.getByRole('row', { name: /^Proxmox VE Premium/ });
  await premium.getByText('Sources').click();
  await expect(premium.getByText(/^Manager: included \(aegisfleet tool survey/)).toBeVisible();
  await premium.getByRole('button', { name: '94,936.33' }).click();
  const drawer = page.getByRole('complementary').filter({ hasText: 'settlement charge' });
  await expect(drawer).toContainText('94,936.33');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await finding.scrollIntoViewIfNeeded();
  await expect(finding).toBeVisible(computed);

  await section.getByLabel('Support').check();
  await expect(section.getByText('Left out of every row: support.')).toBeVisible(computed);
  await expect(
    section.getByRole('heading', { name: /^Apache CloudStack \(and .+ at the same total\)/ }),
  ).toBeVisible();
});
