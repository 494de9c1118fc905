import { expect, test } from '@playwright/test';
import { pageAddress } from './page.ts';

test('an input that matters is moved by keys, as one step, and goes back to where it began', async ({
  page,
}) => {
  await page.goto(pageAddress());
  const section = page.locator('section.levers');
  await section.scrollIntoViewIfNeeded();
  const sliders = section.getByRole('slider');
  await expect(sliders).toHaveCount(5);
  await expect(section).toContainText('The 5 inputs whose change moves most');
  const verdict = page.getByTestId('verdict');
  const before = await verdict.textContent();
  const names = await section.locator('label').allTextContents();
  const slider = sliders.first();
  const began = await slider.getAttribute('aria-valuetext');
  await slider.focus();
  for (let key = 0; key < 5; key++) await page.keyboard.press('ArrowLeft');
  await expect(verdict).not.toHaveText(before ?? '');
  expect(await section.locator('label').allTextContents()).toEqual(names);
  await slider.blur();
  await page.keyboard.press('Control+z');
  await expect(verdict).toHaveText(before ?? '');
  await expect(slider).toHaveAttribute('aria-valuetext', began ?? '');
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(verdict).not.toHaveText(before ?? '');
  await section
    .getByRole('button', { name: /^Back: / })
    .first()
    .click();
  await expect(verdict).toHaveText(before ?? '');
  await expect(section.getByRole('button', { name: 'Rank again' })).toBeEnabled();
});
