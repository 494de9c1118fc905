import { expect, test } from '@playwright/test';
import { pageAddress } from './page.ts';

test('the phase-in is drawn by month, read with the arrow keys, and follows the future that is shown', async ({
  page,
}) => {
  await page.goto(pageAddress());
  const finding = /^“Move before the renewal” moves VMs .*; hosts under VMware: 3 at first, 0 at the end$/;
  const section = page.locator('section', { has: page.getByRole('heading', { name: finding }) });
  await expect(section.getByRole('img', { name: /VMs and hosts by month/ })).toBeVisible();
  const months = section.getByRole('slider', { name: 'Month' });
  await months.focus();
  await page.keyboard.press('Home');
  await expect(months).toHaveAttribute('aria-valuetext', /^January 2027: VMs 36 on VMware and 0 on KVM/);
  await page.keyboard.press('End');
  await expect(months).toHaveAttribute('aria-valuetext', /^December 2031: VMs 0 on VMware/);
  await section.getByText('The same as a table').click();
  await section
    .getByRole('row', { name: /^January 2027/ })
    .getByRole('link')
    .first()
    .click();
  await expect(page.getByRole('complementary').first()).toContainText('osts');
  await page.getByRole('button', { name: 'Stay as is' }).last().click();
  await expect(
    page.getByRole('heading', { name: /^“Stay as is” moves no VM; hosts under VMware: 3/ }),
  ).toBeVisible();
});
