import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { addFuture } from '../../src/edit/futures/add.ts';
import { explain } from '../../src/model/explain/explain.ts';
import { project } from '../../src/model/project.ts';
import { readScenario } from '../../src/model/scenario/parse.ts';
import type { Scenario } from '../../src/model/scenario/scenario.ts';
import { futures, pageAddress } from './page.ts';

const { scenario: example } = readScenario(JSON.parse(readFileSync('examples/skeleton.json', 'utf8')));
if (!example) throw new Error('the example cannot be read');

function value(scenario: Scenario, id: string): string {
  const text = explain(project(scenario, [], '2026-11-24'), id)?.value;
  if (typeof text !== 'string') throw new Error(`no value for ${id}`);
  return new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2 }).format(Number(text));
}

test.use({ locale: 'en-GB' });

test('a preset is a future in one click, with a name of its own, and can be taken back and out', async ({
  page,
}) => {
  await page.goto(pageAddress());
  await page.getByRole('button', { name: 'Phase-in' }).click();
  await page.getByRole('button', { name: 'Full exit in 36 months' }).click();
  const added = addFuture(example, { id: 'full-exit' });
  if ('barred' in added) throw new Error(added.barred);
  const total = page.getByRole('main').locator('table [data-figure="future/full-exit/total"]').first();
  await expect(total).toHaveText(value(added.scenario, 'future/full-exit/total'));

  const name = page.getByRole('textbox', { name: 'Name' }).last();
  await expect(name).toBeFocused();
  await name.fill('All out');
  await expect(futures(page).getByRole('columnheader', { name: 'All out' })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);

  await page.getByRole('button', { name: 'Remove “All out”' }).click();
  await expect(total).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(futures(page).getByRole('columnheader', { name: 'All out' })).toBeVisible();
});

test('the price at which the answer turns follows the first answer, and explains itself', async ({
  page,
}) => {
  await page.goto(pageAddress());
  const id = 'against/move/indifference/0/holdings/vvf-2025/next/price';
  const price = page.getByRole('main').locator(`[data-figure="${id}"]`);
  await expect(price).toHaveText(`USD ${value(example, id)}`);
  await price.click();
  const drawer = page.getByRole('complementary', { name: 'Why this figure' });
  await expect(drawer).toContainText('searched by computing both futures again at other prices');

  await page.keyboard.press('Escape');
  await page.getByRole('textbox', { name: 'Cores per CPU' }).first().fill('24');
  const turns = page.locator('.break-even');
  await expect(turns).toHaveAttribute('data-pending', 'false');
  await expect(price).not.toHaveText(`USD ${value(example, id)}`);
});

test('what is assumed is a list that leads to its field', async ({ page }) => {
  await page.goto(pageAddress());
  await page.getByText('12 assumed').click();
  await page.getByRole('button', { name: /^The months to rebuild a host/ }).click();
  await expect(page.getByRole('textbox', { name: 'Rebuilding a host' })).toBeFocused();
});
