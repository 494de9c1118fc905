import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { pageAddress } from './page.ts';

const INVENTORY = fileURLToPath(new URL('../import/samples/rvtools-3x.xlsx', import.meta.url));

async function faults(page: Page, part: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test(`axe finds nothing in drawer, help and import preview (${colorScheme}, ${String(width)} px)`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(pageAddress());
      await expect(page.getByTestId('verdict')).toBeVisible();
      await page.getByTestId('verdict').getByRole('link').first().click();
      await expect(page.locator('.why-value')).toBeVisible();
      expect(await faults(page, '.drawer')).toEqual([]);
      await page.keyboard.press('F1');
      await expect(page.getByRole('heading', { name: 'Help' })).toBeVisible();
      expect(await faults(page, '.help')).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('input[type=file]').first().setInputFiles(INVENTORY);
      await expect(page.locator('.intake')).toBeVisible();
      expect(await faults(page, '.intake')).toEqual([]);
    });
  }
}
