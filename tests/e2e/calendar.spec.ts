import { expect, test } from '@playwright/test';
import { pageAddress } from './page.ts';

test('the calendar shows ends of contracts, is walked end by end, and its figures say why', async ({
  page,
}) => {
  await page.goto(pageAddress());
  const finding =
    /^First end of a contract of “Move before the renewal”: .* in April 2028; the first move that spares a renewal must begin by August 2027$/;
  const section = page.locator('section', { has: page.getByRole('heading', { name: finding }) });
  await expect(section.getByRole('img', { name: /Contracts by month with their units/ })).toBeVisible();
  const ends = section.getByRole('slider', { name: 'End of a contract' });
  await ends.focus();
  await page.keyboard.press('Home');
  await expect(ends).toHaveAttribute(
    'aria-valuetext',
    /^April 2028: .* 96 end, none renewed · latest start .* August 2027$/,
  );
  await section.getByText('The same as a table').click();
  await section
    .getByRole('row', { name: /April 2028/ })
    .getByRole('link', { name: /August 2027/ })
    .click();
  await expect(page.getByRole('complementary').first()).toContainText('otice');
  await page.getByRole('button', { name: 'Stay as is' }).last().click();
  await expect(
    page.getByRole('heading', { name: /^First end of a contract of “Stay as is”: .* in April 2028$/ }),
  ).toBeVisible();
});
