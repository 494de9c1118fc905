import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { explain } from '../../src/model/explain/explain.ts';
import { project } from '../../src/model/project.ts';
import { readScenario } from '../../src/model/scenario/parse.ts';
import { setAt } from '../../src/model/scenario/paths.ts';
import type { Scenario } from '../../src/model/scenario/scenario.ts';
import { reportOf } from '../../src/report/report.ts';
import { verdictText } from '../../src/wording/verdict.ts';
import { pageAddress } from './page.ts';

const LOCALE = 'en-GB';
const STAY = 'future/stay/total';

const { scenario: example } = readScenario(JSON.parse(readFileSync('examples/skeleton.json', 'utf8')));
if (!example) throw new Error('the example cannot be read');

/** A figure as the model gives it and as an English page sets it. */
function shown(scenario: Scenario, id: string): string {
  const value = explain(project(scenario, [], '2026-11-24'), id)?.value;
  if (typeof value !== 'string') throw new Error(`no value for ${id}`);
  const format = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 2 });
  return format.format(Number(value)).replace('-', '−');
}

const figure = (page: Page, id: string): Locator =>
  page.getByRole('main').locator(`table [data-figure="${id}"]`).first();

test.use({ locale: LOCALE });

test('opens answered, on an example that says what it is', async ({ page }) => {
  await page.goto(pageAddress());
  const report = reportOf(project(example, [], '2026-11-24'));
  await expect(page.getByTestId('verdict')).toHaveText(
    verdictText(report.projection, report.verdict, LOCALE),
  );
  await expect(page.getByText('Example. Change any number')).toBeVisible();
  await expect(figure(page, STAY)).toHaveText(shown(example, STAY));
});

test('a changed number changes the answer to what the model says, and can be taken back', async ({
  page,
}) => {
  await page.goto(pageAddress());
  const cores = page.getByRole('textbox', { name: 'Cores per CPU' }).first();
  await cores.fill('24');
  const dearer = setAt(example, 'clusters/main/hosts/h1/coresPerSocket', 24);
  expect(shown(dearer, STAY)).not.toBe(shown(example, STAY));
  await expect(figure(page, STAY)).toHaveText(shown(dearer, STAY));
  await expect(page.getByText('Example. Change any number')).toBeHidden();

  await cores.fill('24 cores');
  await expect(cores).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('status')).toContainText('Figures as of Cores per CPU 24');
  await expect(figure(page, STAY)).toHaveText(shown(dearer, STAY));

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(figure(page, STAY)).toHaveText(shown(example, STAY));
  await expect(cores).toHaveValue('8');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(figure(page, STAY)).toHaveText(shown(dearer, STAY));
});

test('a total explains itself down to a price with its source, and gives the focus back', async ({
  page,
}) => {
  await page.goto(pageAddress());
  const total = figure(page, 'future/move/total');
  await total.focus();
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('complementary', { name: 'Why this figure' });
  await expect(drawer).toContainText(shown(example, 'future/move/total'));
  expect(page.url()).toContain('#figure=future/move/total');

  await drawer.locator('[data-figure="future/move/cash"]').click();
  await drawer.getByRole('button', { name: /^Show all/ }).click();
  await drawer
    .getByRole('listitem')
    .filter({ hasText: 'Proxmox VE Basic' })
    .getByRole('link')
    .first()
    .click();
  await expect(drawer).toContainText('quantity × unit price per year × months ÷ 12');
  await drawer.locator('[data-figure*="/contract/pve-basic/"][data-figure$="/price"]').click();
  await drawer.locator('[data-figure="offer/pve-basic/price"]').click();
  // The price is in euros; behind the conversion stands the price as it was found.
  await drawer.locator('[data-figure^="offer/pve-basic/"]').first().click();
  await expect(drawer).toContainText('aegisfleet/tool-survey-report');
  await expect(drawer).toContainText('2026-09-10');
  expect(page.url()).toContain('#figure=offer/pve-basic/');

  await drawer.getByRole('button', { name: 'Back' }).click();
  await expect(drawer).toContainText(/× rate of exchange/);
  await drawer.getByRole('button', { name: 'Forward' }).click();
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await expect(total).toBeFocused();
  expect(page.url()).not.toContain('#');
});

test('an address leads to its figure, and an input is changed where it explains', async ({ page }) => {
  await page.goto(`${pageAddress()}#figure=input/costs/migration/amount`);
  const drawer = page.getByRole('complementary', { name: 'Why this figure' });
  await drawer.getByRole('textbox', { name: 'Amount for one' }).fill('1.234,50');
  const dearer = setAt(example, 'costs/migration/amount', '1234.50');
  await expect(figure(page, 'future/move/total')).toHaveText(shown(dearer, 'future/move/total'));
  await drawer.getByRole('button', { name: 'Go to the field' }).click();
  await expect(page.getByRole('form').getByRole('textbox', { name: 'Amount for one' })).toBeFocused();
});

test('a file that cannot be read leaves the scenario alone; what is saved opens again', async ({ page }) => {
  await page.goto(pageAddress());
  const chooser = page.getByLabel('Open', { exact: true });
  await chooser.setInputFiles({
    name: 'broken.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"a":'),
  });
  await expect(page.getByText('“broken.json” could not be opened')).toBeVisible();
  await expect(figure(page, STAY)).toHaveText(shown(example, STAY));

  await page.getByRole('textbox', { name: 'Hosts', exact: true }).fill('5');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a file' }).click();
  const saved = await (await waiting).path();
  await page.reload();
  await page.getByLabel('Open', { exact: true }).setInputFiles(saved);
  const larger = setAt(example, 'clusters/main/hosts/h1/count', 5);
  await expect(figure(page, STAY)).toHaveText(shown(larger, STAY));
});

test('the workbook is written on demand, without a request to anybody else', async ({ page }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(pageAddress()))
      elsewhere.push(request.url());
  });
  await page.goto(pageAddress());
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Workbook' }).click();
  const file = readFileSync(await (await waiting).path());
  expect(file.subarray(0, 2).toString()).toBe('PK');
  expect(elsewhere).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the unfolded form and the drawer (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${pageAddress()}#figure=future/move/cash`);
    for (const section of ['What you hold', 'Where to', 'Phase-in', 'Other costs', 'Assumptions'])
      await page.getByRole('button', { name: section }).click();
    await expect(page.getByRole('complementary')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
      [],
    );
  });
}

test('fits 360 pixels, one half at a time, without a fault that axe can find', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(pageAddress());
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const overflow = (): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await expect(page.getByTestId('verdict')).toBeVisible();
  expect(await overflow()).toBe(0);
  await page.getByRole('button', { name: 'Inputs' }).click();
  await expect(page.getByTestId('verdict')).toBeHidden();
  for (const section of ['What you hold', 'Where to', 'Phase-in', 'Other costs', 'Assumptions']) {
    await page.getByRole('button', { name: section }).click();
    expect(await overflow()).toBe(0);
  }
  await page.getByRole('button', { name: /^Answer/ }).click();
  await figure(page, STAY).click();
  await expect(page.getByRole('complementary')).toBeVisible();
  expect(await overflow()).toBe(0);
});
