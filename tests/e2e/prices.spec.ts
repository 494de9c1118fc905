import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { statingAll } from '../../src/edit/catalogue/stating.ts';
import { project } from '../../src/model/project.ts';
import type { Scenario } from '../../src/model/scenario/scenario.ts';
import { figureOf } from '../../src/report/anyFigure.ts';
import { openScenario } from '../../src/saved/open.ts';
import { numbersIn } from '../../src/wording/numbers.ts';
import { futures, pageAddress } from './page.ts';

const example = readFileSync(new URL('../../examples/skeleton.json', import.meta.url), 'utf8');
const { scenario } = openScenario(example.replaceAll('"offer": "vvf"', '"offer": "vmware-vvf"'));
if (!scenario) throw new Error('the example cannot be read');
const whole = statingAll({ ...scenario, holdings: [] });
const old = { price: '120', asOf: '2025-01-31', source: 'a list', catalogue: 'older' };
const older: Scenario = {
  ...whole,
  offers: whole.offers.map((offer) => (offer.id === 'vmware-vvf' ? { ...offer, ...old } : offer)),
};

const totalOf = (one: Scenario): string => {
  const value = figureOf(project(one, [], '2026-11-24'), 'future/stay/total').value;
  return numbersIn('en').exact(value ?? '');
};
const [before, then] = [totalOf(older), totalOf(whole)];

async function open(page: Page, content: unknown): Promise<void> {
  await page.goto(pageAddress());
  const buffer = Buffer.from(JSON.stringify(content));
  await page
    .locator('.toolbar input[type=file]')
    .setInputFiles({ name: 'one.json', mimeType: 'application/json', buffer });
  await expect(page.getByText('“one.json” is open')).toBeVisible();
}

const total = (page: Page) => futures(page).locator('[data-key="total"] td').first();

test('newer prices are shown and change nothing until they are taken, as one step', async ({ page }) => {
  await open(page, older);
  const panel = page.getByRole('region', { name: 'Newer prices' });
  await expect(panel).toContainText('other prices for 1 offer of this scenario');
  await expect(panel).toContainText('USD 120 per core and year');
  await expect(panel).toContainText('a list, as of 2025-01-31');
  await expect(panel).toContainText('USD 135 (135 to 150) per core and year');
  await expect(total(page)).toHaveText(before);
  await panel.getByText('What the new prices would change').click();
  const effect = panel.getByRole('row', { name: /^Stay as is/ });
  expect((await effect.getByRole('cell').allTextContents()).slice(0, 2)).toEqual([before, then]);
  const { violations } = await new AxeBuilder({ page }).include('.prices').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await panel.getByRole('button', { name: 'Take the new prices' }).click();
  await expect(panel).toBeHidden();
  await expect(total(page)).toHaveText(then);
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toHaveAttribute('title', 'Undo: taking the new prices');
  await undo.click();
  await expect(total(page)).toHaveText(before);
  await expect(panel).toBeVisible();
});

test('the prices of a scenario are kept over a visit, and are not asked about again once that is said', async ({
  page,
}) => {
  await open(page, older);
  await expect(total(page)).toHaveText(before);
  await page.getByRole('button', { name: 'Keep the prices of this scenario' }).click();
  await expect(page.getByText('Newer prices')).toBeHidden();
  await expect(total(page)).toHaveText(before);
  const told = page.waitForResponse(/NewerPrices/);
  await page.reload();
  await told;
  await expect(total(page)).toHaveText(before);
  await expect(page.getByText('Newer prices')).toBeHidden();
});

test('a scenario at the prices of this price list is not asked about', async ({ page }) => {
  const priceList = page.waitForResponse(/NewerPrices/);
  await open(page, whole);
  await priceList;
  await expect(total(page)).toHaveText(then);
  await expect(page.getByText('Newer prices')).toBeHidden();
});
