import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pageAddress } from './page.ts';

test('a note on an input says who answers for it, at the field, in the drawer and in the answer', async ({
  page,
}) => {
  await page.goto(pageAddress());
  await page.getByRole('button', { name: /^Assumptions/ }).click();
  const horizon = page.locator('.inputs [data-path="horizon"]');
  await horizon.focus();
  await page.keyboard.press('Alt+n');
  const note = page.getByRole('group', { name: /^Note on/ });
  await expect(note.getByLabel('Who answers for it')).toBeFocused();
  await page.keyboard.type('Finance');
  await note.getByLabel('Evidence').fill('plan 7');
  await note.getByLabel('Of the day').fill('soon');
  await expect(note.getByText(/such as 20/)).toBeVisible();
  await note.getByLabel('Of the day').fill('2026-11-02');
  await expect(
    page.locator('.inputs summary', { hasText: 'owner: Finance; evidence: plan 7; of 2026-11-02' }),
  ).toBeVisible();
  const list = page.getByRole('region', { name: 'Assumptions and who answers for them' });
  await expect(list.getByRole('row', { name: /Finance plan 7 2026-11-02/ })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('.inputs').include('.pane-answer').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  await page.reload();
  await expect(list).toBeVisible();
  await page.goto(`${pageAddress()}#figure=input/horizon`);
  await expect(page.getByRole('complementary').getByText('owner: Finance').first()).toBeVisible();
});

test('nothing is shown of notes where there are none', async ({ page }) => {
  await page.goto(pageAddress());
  await expect(page.getByText('Assumptions and who answers for them')).toBeHidden();
  await expect(page.locator('.note-at')).toHaveCount(0);
});
