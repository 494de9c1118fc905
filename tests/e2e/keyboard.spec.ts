import { expect, test, type Page } from '@playwright/test';
import { SHORTCUTS } from '../../src/wording/ui/keyboard.ts';
import { pageAddress } from './page.ts';

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    return `${at?.getAttribute('data-path') ?? ''}|${at?.getAttribute('data-figure') ?? ''}|${at?.textContent.trim() ?? ''}`;
  });

/** Goes on by Tab to what is wanted; every stop on the way must be seen to have the focus. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  for (let stop = 0; stop < 150; stop++) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const at = document.activeElement;
      if (!(at instanceof HTMLElement) || at === document.body) return 'none';
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      const box = at.closest('.field-box');
      return `${outlineStyle} ${outlineWidth} ${box ? getComputedStyle(box).outlineStyle : ''}`;
    });
    expect(outline, await focused(page)).toMatch(/^(solid|auto) [1-9]|solid$/);
    if (wanted.test(await focused(page))) return;
  }
  throw new Error(`${String(wanted)} cannot be reached by Tab`);
}

test('everything from a number to a saved file is done with keys alone', async ({ page }) => {
  await page.goto(pageAddress());
  const section = page.locator('.section > h2 > button').first();
  await expect(section).toBeVisible();
  await page.keyboard.press('Alt+1');
  await expect(section).toBeFocused();
  await tabTo(page, /^clusters\/main\/hosts\/h1\/count\|/);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('9');
  await expect(page.getByText(/^9 hosts/)).toBeVisible();
  await page.keyboard.press('Alt+0');
  await expect(page.locator('#answer')).toBeFocused();
  await tabTo(page, /\|against\/move\/savings\|/);
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('complementary').first();
  await expect(drawer).toContainText('Made of');
  await page.keyboard.press('Escape');
  expect(await focused(page)).toContain('against/move/savings');
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^3 hosts/)).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  expect((await saving).suggestedFilename()).toMatch(/\.json$/);
});

test('a question mark lists every shortcut, but types itself in a text', async ({ page }) => {
  await page.goto(pageAddress());
  await page.keyboard.press('?');
  const help = page.getByRole('complementary', { name: 'Help' });
  await expect(help.getByRole('heading', { name: 'Keyboard' })).toBeVisible();
  await expect(help.getByRole('listitem')).toHaveCount(SHORTCUTS.length);
  for (const chord of SHORTCUTS.flatMap(({ chords }) => chords)) await expect(help).toContainText(chord);
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  const count = page.locator('[data-path="clusters/main/hosts/h1/count"]').first();
  await count.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('?');
  await expect(count).toHaveValue('3?');
  await expect(help).toBeHidden();
});
