import { expect, test } from '@playwright/test';
import { pageAddress } from './page.ts';

test('what a VM costs a month is worked out when somebody comes near, and every bar can be read and explained', async ({
  page,
}) => {
  await page.goto(pageAddress());
  const waiting = page.getByRole('heading', { name: 'Cost per VM and month, by guest workload' });
  await waiting.scrollIntoViewIfNeeded();
  const finding = page.getByRole('heading', { name: /^A VM costs USD .* a month in / });
  await expect(finding).toBeVisible();
  const section = page.locator('.workload');
  await expect(section.getByRole('img')).toBeVisible();
  await expect(section.getByText('after the last move: January 2028 to December 2031')).toBeVisible();

  // 36 VMs that grow by 3 % a year: staying costs 56.95 for one of Windows Server after the move, moving 7.76.
  const bars = section.getByRole('slider', { name: 'Guest workload and future' });
  await bars.focus();
  await expect(bars).toHaveAttribute('aria-valuetext', /^Free Linux, Stay as is: 28\.47/);
  for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowRight');
  await expect(bars).toHaveAttribute(
    'aria-valuetext',
    'Windows Server, Move before the renewal: 7.76 · Platform 7.76',
  );

  await section.getByLabel('Months').selectOption('all');
  await expect(section.getByText('whole horizon: January 2027 to December 2031')).toBeVisible();
  await section.getByText('The same as a table').click();
  const cell = section
    .getByRole('row', { name: /^Migration/ })
    .getByRole('link')
    .last();
  await expect(cell).toHaveText('15.10');
  await cell.click();
  await expect(page.getByRole('complementary').filter({ hasText: 'VM-months' })).toBeVisible();
});

test('on paper it stands in full, though nobody ever came near', async ({ page }) => {
  await page.goto(pageAddress());
  const section = page.locator('.workload');
  await expect(
    section.getByRole('heading', { name: 'Cost per VM and month, by guest workload' }),
  ).toBeVisible();
  // What draws it is loaded while the browser has nothing else to do.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /\/Workload-[^/]*\.js$/.test(name)),
  );
  await page.waitForLoadState('networkidle');
  await page.emulateMedia({ media: 'print' });
  const printed = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    const place = document.querySelector('.workload');
    return {
      title: place?.querySelector('h2')?.textContent,
      charts: place?.querySelectorAll('svg.chart, svg[role=img]').length,
    };
  });
  expect(printed.title).toMatch(/^A VM costs USD /);
  expect(printed.charts).toBe(1);
  await expect(section.getByRole('slider')).toBeHidden();
});
