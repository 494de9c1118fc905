import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { catalogueVersion } from '../../src/catalogue/version.ts';
import { scenarioHash } from '../../src/export/scenarioHash.ts';
import { openScenario } from '../../src/saved/open.ts';
import { pageAddress } from './page.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { scenario } = openScenario(read('examples/skeleton.json'));
if (!scenario) throw new Error('the example cannot be read');
const { version } = JSON.parse(read('package.json')) as { version: string };
const said = [
  `Scenario ${scenarioHash(scenario)}.`,
  `Price list ${catalogueVersion()}; no price of this scenario is taken from a list.`,
  `Computed by phasein ${version} for `,
  /Open: 0 problems, 1 not known, \d+ assumed, \d+ to look at\./,
  'No working time is counted as freed: every amount is cash.',
  'The figures are the same at low, base and high prices.',
];

test('the page says what its figures were made of, folded on screen and in full on paper', async ({
  page,
}) => {
  await page.goto(pageAddress());
  const about = page.locator('.about');
  await expect(about).toBeVisible();
  await expect(about).not.toContainText('sha256');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  for (const line of said) await expect(about).toContainText(line);
  await expect(about).toContainText('The months to rebuild a host: 1 (assumptions/rebuild)');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(about).not.toContainText('sha256');
  await about.getByText('Which scenario this is').click();
  for (const line of said) await expect(about).toContainText(line);
  const { violations } = await new AxeBuilder({ page }).include('.about').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('the workbook says it on a sheet of its own', async ({ page }) => {
  await page.goto(pageAddress());
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Workbook' }).click();
  const { sheets } = await readXlsx(readFileSync(await (await download).path()));
  expect(sheets.map(({ name }) => name)).toEqual(['Phasein', 'Workloads', 'About']);
  const about = sheets.at(-1);
  const text = (about?.rows ?? []).map((row) => String(row[0] ?? '')).join('\n');
  for (const line of said)
    expect(typeof line === 'string' ? text.includes(line) : line.test(text)).toBe(true);
});
