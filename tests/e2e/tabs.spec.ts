import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { pageAddress } from './page.ts';

test.use({ locale: 'en-GB' });

const EXAMPLE = 'Three hosts, one contract';
const HOSTS = '.inputs [data-path="clusters/main/hosts/h1/count"]';
const tab = (page: Page, name: string): Locator => page.getByRole('tab', { name, exact: true });
const expectTabs = (page: Page, names: readonly string[]): Promise<void> =>
  expect(page.getByRole('tab')).toHaveText([...names]);

async function setHosts(page: Page, count: string): Promise<void> {
  await page.locator(HOSTS).fill(count);
  await page.locator(HOSTS).blur();
}

test('a second scenario begins as a copy, and all of it goes by keyboard alone', async ({ page }) => {
  await page.goto(pageAddress());
  await expect(page.locator(HOSTS)).toBeVisible();
  await expect(page.getByRole('tablist')).toHaveCount(0);
  await page.getByRole('button', { name: 'Duplicate', exact: true }).press('Enter');
  const copy = tab(page, `${EXAMPLE} (2)`);
  await expect(copy).toHaveAttribute('aria-selected', 'true');
  await copy.press('F2');
  await expect(page.getByLabel('Name of the scenario')).toBeFocused();
  await page.keyboard.type('Seven hosts');
  await page.keyboard.press('Enter');
  await expect(tab(page, 'Seven hosts')).toBeFocused();
  await setHosts(page, '7');
  await expect(page.getByText(/^7 hosts/)).toBeVisible();

  await tab(page, 'Seven hosts').press('Home');
  await expect(tab(page, EXAMPLE)).toBeFocused();
  await expect(page.getByText(/^3 hosts/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText(/^7 hosts/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(page.getByText(/^3 hosts/)).toBeVisible();
  await page.getByRole('button', { name: 'Redo' }).press('Enter');
  await expect(page.getByText(/^7 hosts/)).toBeVisible();
  await page.getByRole('button', { name: 'Move left' }).press('Enter');
  await expectTabs(page, ['Seven hosts', EXAMPLE]);
  await expect(page.getByRole('button', { name: 'Move left' })).toBeFocused();
  const { violations } = await new AxeBuilder({ page }).include('.tabs').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await tab(page, 'Seven hosts').press('Delete');
  await expect(tab(page, EXAMPLE)).toBeFocused();
  await expectTabs(page, [EXAMPLE]);
  await page.getByRole('button', { name: 'Open “Seven hosts” again' }).press('Enter');
  await expect(page.getByText(/^7 hosts/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeEnabled();
});

test('all of them are there after a reload, and a keystroke writes one of them only', async ({ page }) => {
  await page.goto(pageAddress());
  await setHosts(page, '7');
  await page.getByRole('button', { name: 'Duplicate', exact: true }).click();
  await setHosts(page, '9');
  await tab(page, EXAMPLE).click();
  await expect(page.getByText(/^7 hosts/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/from the last visit .* is open again/)).toBeVisible();
  await expectTabs(page, [EXAMPLE, `${EXAMPLE} (2)`]);
  await expect(tab(page, EXAMPLE)).toHaveAttribute('aria-selected', 'true');
  await page.evaluate(() => {
    const written: string[] = [];
    Object.assign(window, { written });
    Storage.prototype.setItem = (key) => {
      written.push(key);
    };
  });
  await setHosts(page, '8');
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { written: string[] }).written))
    .toEqual(['phasein.open']);
  await tab(page, `${EXAMPLE} (2)`).click();
  await expect(page.getByText(/^9 hosts/)).toBeVisible();
});

test('another browser tab is told, and what was open here can be opened again', async ({ page, context }) => {
  await page.goto(pageAddress());
  await setHosts(page, '7');
  await page.getByRole('button', { name: 'Duplicate', exact: true }).click();
  const other = await context.newPage();
  await page.reload();
  await other.goto(pageAddress());
  await expect(other.getByRole('tab')).toHaveCount(2);
  await other.locator('.tabs').getByRole('button', { name: 'Close', exact: true }).click();
  await setHosts(other, '5');
  await expect(page.getByText(/changed in another tab/)).toBeVisible();
  await setHosts(page, '6');
  await page.getByRole('button', { name: 'Show the other one' }).click();
  await expect(page.getByText(/^5 hosts/)).toBeVisible();
  await expect(page.getByRole('tab')).toHaveCount(1);
  await page.getByRole('button', { name: /^Open “.*” again$/ }).click();
  await expect(page.getByRole('tab')).toHaveCount(2);
});

test('a browser without room says so, and all of them stay open', async ({ page }) => {
  await page.goto(pageAddress());
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await page.getByRole('button', { name: 'Duplicate', exact: true }).click();
  await expect(page.getByText(/no room left/)).toBeVisible();
  await expect(page.getByRole('tab')).toHaveCount(2);
});

test('a file and a link open beside a scenario that somebody works on', async ({ page }) => {
  await page.goto(pageAddress());
  await page.getByRole('button', { name: 'Link', exact: true }).click();
  const address = await page.getByLabel('Link to this scenario').inputValue();
  await setHosts(page, '7');
  await expect(page.getByText(/^7 hosts/)).toBeVisible();
  await page.goto(address);
  await expect(page.getByText('“the link” is open.')).toBeVisible();
  await expect(page.getByText(/^3 hosts/)).toBeVisible();
  await page.getByRole('tab').first().click();
  await expect(page.getByText(/^7 hosts/)).toBeVisible();
});

for (const [width, touch] of [
  [360, 44],
  [1280, 24],
] as const) {
  test(`many tabs with long names have their place at ${String(width)} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(pageAddress());
    for (let count = 0; count < 5; count++)
      await page.getByRole('button', { name: 'Duplicate', exact: true }).click();
    await page.getByRole('tab').last().press('F2');
    await page.getByLabel('Name of the scenario').fill('A very long name '.repeat(12));
    await page.keyboard.press('Enter');
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over).toBeLessThanOrEqual(0);
    for (const button of await page.locator('.tabs button, .toolbar button').all())
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(touch);
  });
}
